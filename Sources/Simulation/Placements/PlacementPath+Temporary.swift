import Timeline

/// Hospital, holidays, the carer’s holiday and short breaks elsewhere, from which the child comes back to the same home.
extension PlacementPath {
    /// How often a year a child is away for a time and an episode is made of it, in a hundred.
    private static let percentAYear = 5.0

    /// The longest each lasts (validation rules 375, 376 and 379; a holiday has no limit there).
    private static let lengths: Shares<TemporaryMove> = [
        TemporaryMove(code: "T3", days: Spread(3, 7, 8, 14, 21)): 34,
        TemporaryMove(code: "T4", days: Spread(1, 2, 3, 5, 7)): 34,
        TemporaryMove(code: "T1", days: Spread(2, 4, 7, 14, 42)): 18,
        TemporaryMove(code: "T2", days: Spread(3, 7, 10, 14, 28)): 9,
        TemporaryMove(code: "T0", days: Spread(2, 4, 7, 10, 14)): 5,
    ]

    struct TemporaryMove: Sendable {
        let code: PlacementType
        let days: Spread
    }

    /// Breaks some long stays in two with a temporary move between; one a stay is enough, so that no year has more
    /// than two holidays of the carer (rule 377).
    mutating func addTemporaryMoves() {
        for index in stays.indices.reversed() where stays[index].until - stays[index].from > 60 {
            let stay = stays[index]
            guard canLeaveForATime(stay), dice.happens(stayPercent(stay)) else { continue }
            let move = dice.pick(PlacementPath.lengths)
            let length = dice.draw(move.days)
            let away = dice.day(in: stay.from + 7...stay.until - length - 7)
            guard !course.statuses.contains(where: { away <= $0.from && $0.from <= away + length }) else { continue }
            let elsewhere = Stay(home: homes.home(move.code, &dice), from: away, until: away + length)
            var before = stay
            before.until = away
            before.endedBecause = nil
            var after = stay
            after.from = away + length
            replaceStay(at: index, with: [before, elsewhere, after])
        }
    }

    private func stayPercent(_ stay: Stay) -> Double {
        min(45, PlacementPath.percentAYear * Double(stay.until - stay.from) / 365)
    }

    private func canLeaveForATime(_ stay: Stay) -> Bool {
        stay.home.place.isFostering || stay.home.place == "K2"
    }
}
