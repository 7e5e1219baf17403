import Policy
import Timeline

/// Finds out which outcomes of which rules the lives of an authority do not show of themselves, and who can act them out.
///
/// A policy speaks of many a thing that comes together once in a thousand lives. So the first of the lives in which rare
/// things come together are made before all others, and the policy is asked what they show. For each outcome that is
/// possible and missing one of them acts it out: tries differ in their chances, and the first that the policy finds to
/// show it, and that takes away nothing that only this life shows, is kept.
struct Rehearsal {
    private let possible: Set<Scene>
    private let studies: [RuleStudy]
    private var players: [Player]
    /// For each player, the rules that can open in its life, and whether what they open can end in it.
    private let places: [[Int: Bool]]
    private var shown: ShownScenes

    /// How many lives take part: as many as an authority of 600 children has.
    static let lives = 48
    /// Up to so many scenes for which nobody has days left are worth a life that starts anew.
    private static let few = 20

    /// Rehearses with `players`; the scenes are all that can come of `policy`.
    init(_ players: [Player], _ possible: [Set<Outcome>], _ studies: [RuleStudy]) {
        self.studies = studies
        self.players = players
        self.possible = Set(
            possible.enumerated().flatMap { rule, outcomes in outcomes.map { Scene(rule: rule, outcome: $0) } })
        var places: [[Int: Bool]] = []
        var shown = ShownScenes(players: players.count)
        for index in self.players.indices {
            places.append(self.players[index].rules(among: possible.indices))
            shown[index] = self.players[index].outcomes(of: places[index].keys.sorted())
        }
        self.places = places
        self.shown = shown
    }

    /// Who acts out what, after as many rounds as it takes, or as there are.
    mutating func casting() -> Casting {
        for effort in Effort.rounds { castMissing(effort) }
        makeRoom()
        var casting = Casting()
        for player in players { casting[player.turn] = player.scenes }
        return casting
    }

    private mutating func castMissing(_ effort: Effort) {
        for scene in missing() where !shown.contains(scene) { cast(scene, effort) }
    }

    /// Makes room for what is missing, and then for what that cost, as long as less and less is missing. Where much is
    /// missing, the record is too short for it, and a life that starts anew does not help.
    private mutating func makeRoom() {
        var (left, before) = (missing(), Int.max)
        while (1...Rehearsal.few).contains(left.count), left.count < before {
            for scene in left where !shown.contains(scene) { makeRoom(for: scene) }
            before = left.count
            left = missing()
        }
    }

    /// Lets one start anew with a scene for which none had days left, if others can act out what is lost by that; those
    /// whose lives are left open first.
    private mutating func makeRoom(for scene: Scene) {
        let number = missing().count
        let able = able(scene)
        for player in able.filter({ players[$0].isLeftOpen }) + able.filter({ !players[$0].isLeftOpen }) {
            var other = self
            guard other.startAnew(player, with: scene) else { continue }
            for effort in Effort.rounds where !other.missing().isEmpty { other.castMissing(effort) }
            guard other.missing().count < number else { continue }
            self = other
            return
        }
    }

    /// Lets a player start anew with a scene; gives whether it can.
    private mutating func startAnew(_ player: Int, with scene: Scene) -> Bool {
        players[player].startAnew()
        guard players[player].act(scene, tries: Effort.anew, keeping: []) else { return false }
        look(at: player)
        return true
    }

    private mutating func look(at player: Int) {
        shown[player] = players[player].outcomes(of: places[player].keys.sorted())
    }

    /// The scenes that nobody shows, rule by rule; what cannot be told comes first, because it mostly lies in the record’s first
    /// months.
    private func missing() -> [Scene] {
        possible.filter { !shown.contains($0) }.sorted {
            ($0.outcome == .cannotTell ? 0 : 1, $0.rule, $0.outcome.rawValue)
                < ($1.outcome == .cannotTell ? 0 : 1, $1.rule, $1.outcome.rawValue)
        }
    }

    /// Lets those who have the least to act out and in whose lives the rule has a place try, one after the other; those
    /// whose lives are left open come last, so that they have days left for what nobody else can show.
    private mutating func cast(_ scene: Scene, _ effort: Effort) {
        let able = able(scene)
        let settled = able.filter { !players[$0].isLeftOpen }.prefix(effort.lives)
        let open = able.filter { players[$0].isLeftOpen }.prefix(effort.lives)
        for player in settled + open {
            let tries = effort.tries(by: players[player])
            guard players[player].act(scene, tries: tries, keeping: shown.only(by: player)) else { continue }
            return look(at: player)
        }
    }

    /// Those in whose lives the rule of the scene has a place, the likeliest first.
    private func able(_ scene: Scene) -> [Int] {
        players.indices.filter { places[$0][scene.rule] != nil }
            .sorted { preference(for: scene, $0) < preference(for: scene, $1) }
    }

    /// The lower, the sooner: those in whose lives the duty can end, if it has to; those born last where it is asked what
    /// was ever done, and otherwise those born before the record; and those with the least to do.
    private func preference(for scene: Scene, _ player: Int) -> (Int, Int, Int, Int) {
        let mustEnd = scene.outcome == .missed || scene.outcome == .doesNotApply
        let cannotEnd = mustEnd && places[player][scene.rule] == false
        let year = players[player].born.parts.year
        let age = studies[scene.rule].asksSinceBirth ? -year : players[player].isBornInRecord ? 1 : 0
        return (cannotEnd ? 1 : 0, age, players[player].scenes.count, player)
    }
}
