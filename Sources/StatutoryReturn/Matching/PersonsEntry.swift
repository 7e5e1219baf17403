import Timeline

/// Something that a person recorded and a return may state too, and what has come of it since.
struct PersonsEntry {
    /// What stands now; its fact is ``Fact/withdrawn`` when the person took back what had been recorded.
    let entry: Entry
    /// What it replaced, directly or not, the latest first.
    let earlier: [Entry]
    /// The differences of returns from it, in the order in which they were told.
    var told: [ToldDifference] = []

    /// What it is about; `nil` when the person took it back.
    var key: StatementKey? { StatementKey(fact: entry.fact, day: entry.day) }

    /// What it was about before it was corrected or taken back.
    var earlierKeys: [StatementKey] { earlier.compactMap { StatementKey(fact: $0.fact, day: $0.day) } }

    /// The difference that waits to be settled.
    var open: ToldDifference? { told.last { $0.state == .open } }

    /// Whether a person has seen that a return says this in `column`, and recorded otherwise all the same: by correcting
    /// what a return had said, or by settling a difference.
    func isOverruled(_ column: Column, _ value: String) -> Bool {
        let seen =
            earlier.filter { !$0.source.isPerson }.map { ($0.day, $0.fact) }
            + told.compactMap { told in
                told.state == .settled ? told.difference.fact.map { (told.entry.day, $0) } : nil
            }
        return seen.contains { $1.stated(column, on: $0) == value }
    }
}

/// A difference that the journal tells.
struct ToldDifference {
    enum State { case open, settled, superseded }

    /// The entry that tells it.
    let entry: Entry
    let difference: ReturnDifference
    let state: State

    /// The calendar year in which the year of the return ends.
    var yearEnding: Int {
        if case .returned(let row) = entry.source { row.yearEnding } else { 0 }
    }
}

extension Fact {
    /// What the return writes in `column`, the one with the day of the fact among them.
    func stated(_ column: Column, on day: Day?) -> String {
        let isKey = ReturnTable(stating: self)?.keyDate == column
        return isKey ? day?.asReturned ?? "" : stated(column)
    }
}
