import Policy
import Timeline

/// A child's duties on a day, in the order in which they matter.
struct ChildDuties {
    let overdue: [Obligation]
    let due: [Obligation]
    /// Open duties without a day of their own: prompts to judge, and what must be so or be done some time.
    let prompts: [Obligation]
    /// Those that nobody can tell, while they could still matter: not closed by the day.
    let cannotTell: [Obligation]
    /// Those that are known to come.
    let coming: [Obligation]
    /// What is settled: met, late or not, missed, excused; and what could not be told before it closed.
    let past: [Obligation]

    /// Sorts out `obligations` as they stand on `day`; what nobody could know of by then is left out.
    init(_ obligations: [Obligation], on day: Day) {
        let known = obligations.filter { $0.isForeseen(on: day) }
        let byOutcome = Dictionary(grouping: known) { $0.outcome(on: day) }
        func all(_ outcomes: Outcome...) -> [Obligation] { outcomes.flatMap { byOutcome[$0] ?? [] } }
        let unsure = all(.cannotTell)
        overdue = all(.overdue).sorted { $0.dueOrLast(on: day) < $1.dueOrLast(on: day) }
        due = all(.due).filter { $0.due(on: day) != nil }.sorted { $0.dueOrLast(on: day) < $1.dueOrLast(on: day) }
        prompts = all(.due).filter { $0.due(on: day) == nil }.sorted { $0.opened < $1.opened }
        cannotTell = unsure.filter { !$0.isClosed(on: day) }
        coming = all(.notYetOpen).sorted { $0.opened < $1.opened }
        let settled = all(.met, .metLate, .missed, .excused) + unsure.filter { $0.isClosed(on: day) }
        past = settled.sorted { $0.opened > $1.opened }
    }

    /// The duties with those of one rule together, in the order of the first of each.
    static func byRule(_ duties: [Obligation]) -> [[Obligation]] {
        var places: [Int: Int] = [:]
        var result: [[Obligation]] = []
        for duty in duties {
            if let place = places[duty.rule] {
                result[place].append(duty)
            } else {
                places[duty.rule] = result.count
                result.append([duty])
            }
        }
        return result
    }

    /// Those that cannot be told, once a rule, the latest first of each, with how many there are.
    var cannotTellByRule: [(latest: Obligation, count: Int)] {
        var result: [(latest: Obligation, count: Int)] = []
        for (_, list) in Dictionary(grouping: cannotTell, by: \.rule).sorted(by: { $0.key < $1.key }) {
            if let latest = list.max(by: { $0.opened < $1.opened }) { result.append((latest, list.count)) }
        }
        return result
    }
}

extension Obligation {
    /// The due day as it stands, or a day after all others.
    func dueOrLast(on day: Day) -> Day { due(on: day) ?? .endOfTime }

    /// Whether it could no longer be met on the day.
    func isClosed(on day: Day) -> Bool { closed.map { $0 <= day } ?? false }
}
