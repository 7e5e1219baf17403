import Policy
import Timeline

/// Finds out which outcomes of which rules the lives of an authority do not show of themselves, and who can act them out.
///
/// A policy speaks of many a thing that comes together once in a thousand lives. So the first of the lives in which rare
/// things come together are made before all others, and the policy is asked what they show. For each outcome that is
/// possible and missing one of them acts it out: tries differ in their chances, and the first that the policy finds to
/// show it is kept.
struct Rehearsal {
    private let possible: Set<Scene>
    private let studies: [RuleStudy]
    private var players: [Player]
    /// For each player, the rules that can open in its life, and whether what they open can end in it.
    private let places: [[Int: Bool]]

    /// How many lives take part: as many as an authority of 600 children has.
    static let lives = 48
    private static let rounds = 4

    /// Rehearses with `players`; the scenes are all that can come of `policy`.
    init(_ players: [Player], _ possible: [Set<Outcome>], _ studies: [RuleStudy]) {
        self.studies = studies
        self.players = players
        self.possible = Set(
            possible.enumerated().flatMap { rule, outcomes in outcomes.map { Scene(rule: rule, outcome: $0) } })
        var places: [[Int: Bool]] = []
        for index in self.players.indices { places.append(self.players[index].rules(among: possible.indices)) }
        self.places = places
    }

    /// Who acts out what, after some rounds: what one acts out may take away what the life showed before.
    mutating func casting() -> Casting {
        for round in 0..<Rehearsal.rounds {
            for scene in missing() { cast(scene, round) }
        }
        var casting = Casting()
        for player in players { casting[player.turn] = player.scenes }
        return casting
    }

    /// The scenes that nobody shows, rule by rule; what cannot be told comes first, because it mostly lies in the record’s first
    /// months.
    mutating func missing() -> [Scene] {
        var shown: Set<Scene> = []
        for index in players.indices { shown.formUnion(players[index].outcomes(of: places[index].keys.sorted())) }
        return possible.subtracting(shown).sorted {
            ($0.outcome == .cannotTell ? 0 : 1, $0.rule, $0.outcome.rawValue)
                < ($1.outcome == .cannotTell ? 0 : 1, $1.rule, $1.outcome.rawValue)
        }
    }

    /// Lets those who have the least to act out and in whose lives the rule has a place try, one after the other; those
    /// whose lives are left open come last, so that they have days left for what nobody else can show.
    private mutating func cast(_ scene: Scene, _ round: Int) {
        let able = players.indices.filter { places[$0][scene.rule] != nil }
            .sorted { preference(for: scene, $0) < preference(for: scene, $1) }
        // Those who did not find it in the first round look longer and among more lives in the second.
        let (lives, tries) = round == 0 ? (6, 4) : (16, 6)
        let settled = able.filter { !players[$0].isLeftOpen }.prefix(lives)
        let open = able.filter { players[$0].isLeftOpen }.prefix(lives)
        let isOfService = able.first.map { players[$0].turn == nil } ?? false
        let first = 100 * round
        if settled.contains(where: { players[$0].act(scene, tries: first..<first + (isOfService ? 24 : tries)) }) {
            return
        }
        _ = open.contains { players[$0].act(scene, tries: first..<first + 2 * tries) }
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
