/// How long a round of the rehearsal looks for somebody who can act a scene out: each longer, and among more lives, than
/// the one before.
struct Effort {
    let round: Int
    /// How many of the lives that are settled, and of those that are left open, try.
    let lives: Int
    /// How often each tries.
    let tries: Int

    static let rounds = [(6, 4), (16, 6), (48, 8)].enumerated().map { round, effort in
        Effort(round: round, lives: effort.0, tries: effort.1)
    }

    /// The tries of one that starts anew.
    static let anew = 1_000..<1_040

    /// The tries of one player, none of which was made in an earlier round: the service is alone, and a life that is left open
    /// holds more possibilities.
    func tries(by player: Player) -> Range<Int> {
        let first = 100 * round
        let number = player.turn == nil ? max(24, tries) : player.isLeftOpen ? 2 * tries : tries
        return first..<first + number
    }
}
