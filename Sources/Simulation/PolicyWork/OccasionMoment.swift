import Timeline

/// The moment at which something happens that opens a rule.
///
/// Most moments are as likely as others. Some shares are kept for those at which a rare answer comes about: shortly
/// before the stretch ends in which the duty lives, before what meets it is recorded, and shortly before the last day.
struct OccasionMoment {
    /// Where it can happen.
    let runs: [ClosedRange<Day>]
    /// The days of the record.
    let days: ClosedRange<Day>
    /// From when on the record would show that the duty is met.
    let worked: Day?
    /// The days of what the duty has to be done before or by: a move, a review, the end of care.
    let ahead: [Day]
    /// Whether the rare moments are to come more often.
    let isEventful: Bool

    /// A day at `place`, a share of one.
    func day(at place: Double, _ dice: inout Dice) -> Day {
        if !ahead.isEmpty && dice.happens(45) { return shortlyBefore(&dice) }
        return switch isEventful ? place * 0.7 : place {
        case ..<0.06: nearEnd(0...1, &dice)
        case ..<0.12: nearEnd(2...10, &dice)
        case ..<0.24: nearEnd(11...90, &dice)
        case ..<0.34: beforeItIsRecorded(&dice)
        case ..<0.40: nearLastDay(0...8, &dice)
        case ..<0.50: nearLastDay(20...200, &dice)
        default: dice.happens(85) ? shortlyBefore(&dice) : anyDay(of: runs, &dice)
        }
    }

    private func shortlyBefore(_ dice: inout Dice) -> Day {
        let days = ahead.map { $0 - dice.number(in: 1...30) }.filter { day in runs.contains { $0.contains(day) } }
        return days.isEmpty ? anyDay(of: runs, &dice) : dice.one(of: days)
    }

    private func nearEnd(_ distance: ClosedRange<Int>, _ dice: inout Dice) -> Day {
        let ended = runs.filter { $0.upperBound < days.upperBound }
        guard !ended.isEmpty else { return anyDay(of: runs, &dice) }
        let run = dice.one(of: ended)
        return max(run.lowerBound, run.upperBound - dice.number(in: distance))
    }

    private func nearLastDay(_ distance: ClosedRange<Int>, _ dice: inout Dice) -> Day {
        guard let run = runs.last, run.upperBound == days.upperBound else { return anyDay(of: runs, &dice) }
        return max(run.lowerBound, days.upperBound - dice.number(in: distance))
    }

    private func beforeItIsRecorded(_ dice: inout Dice) -> Day {
        guard let worked else { return anyDay(of: runs, &dice) }
        let early = runs.filter { $0.lowerBound < worked }.map { $0.lowerBound...min($0.upperBound, worked - 1) }
        return anyDay(of: early.isEmpty ? runs : early, &dice)
    }

    /// A day of the runs, each as likely as the others.
    private func anyDay(of runs: [ClosedRange<Day>], _ dice: inout Dice) -> Day {
        var place = dice.number(below: runs.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 })
        for run in runs {
            let length = run.upperBound - run.lowerBound + 1
            if place < length { return run.lowerBound + place }
            place -= length
        }
        return runs[0].lowerBound
    }
}
