import Policy
import Timeline

/// The moment at which something happens that opens a rule, such that an outcome can come of it.
struct SceneMoment {
    let outcome: Outcome
    /// Where it can happen.
    let runs: [ClosedRange<Day>]
    /// The days of the record.
    let days: ClosedRange<Day>
    /// The days on which the record of what is asked begins or breaks off.
    let doubtful: [Day]
    /// From when on the record shows all that is asked.
    let shownFrom: Day?

    /// A day; `nil` where there is no run.
    func day(_ dice: inout Dice) -> Day? {
        guard !runs.isEmpty else { return nil }
        let run = dice.one(of: runs)
        guard dice.happens(75) else { return dice.day(in: run) }
        let day: Day =
            switch outcome {
            case .missed, .doesNotApply: run.upperBound - dice.one(of: SceneMoment.distances) - dice.number(in: 0...8)
            case .due: days.upperBound - dice.one(of: SceneMoment.distances)
            case .cannotTell where !doubtful.isEmpty: dice.one(of: doubtful) - dice.number(in: 1...80)
            default: shownDay(in: run, &dice)
            }
        return min(max(day, run.lowerBound), run.upperBound)
    }

    /// A day on which the record shows all that is asked: for many soon after that begins to be so, for some towards the
    /// end.
    private func shownDay(in run: ClosedRange<Day>, _ dice: inout Dice) -> Day {
        let first = max(run.lowerBound, shownFrom ?? run.lowerBound)
        guard first < run.upperBound else { return dice.day(in: run) }
        switch dice.number(below: 10) {
        case ..<4: return first + dice.number(in: 0...30)
        case ..<6: return run.upperBound - dice.number(in: 1...40)
        default: return dice.day(in: first...run.upperBound)
        }
    }

    /// From days to years, so that what is due soon and what is due late both run out for some.
    private static let distances = [0, 2, 6, 12, 30, 60, 100, 130, 200, 300, 400, 700]
}
