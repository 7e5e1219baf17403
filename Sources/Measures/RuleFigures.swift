import Policy
import Timeline

/// Figures by rule and calendar month over many children: how many obligations opened, were due, were kept, late or
/// missed, and of how many nobody can tell. ``CountedDuty`` says what counts when.
///
/// The obligations of a child are added in one flat pass; the rows of twelve months sum to the year.
package struct RuleFigures: Sendable {
    /// The months, in order.
    package let months: [Month]
    private let days: ClosedRange<Day>
    private let rows: RuleRows
    /// For each rule of the policy, its row and how it is counted.
    private let places: [(row: Int, sort: Rule.CountedSort)]
    /// By row, and within it by month.
    private var counts: [DutyCounts]

    /// Figures on `rules`, which are those of a policy, for the months from that of `first` to that of `last`.
    package init(_ rules: [Rule], from first: Day, to last: Day) {
        var rows = RuleRows()
        places = zip(rows.add(rules), rules).map { ($0, $1.countedSort) }
        self.rows = rows
        let (begin, end) = (Month(first), max(Month(first), Month(last)))
        months = (begin.number...end.number).map { begin + ($0 - begin.number) }
        days = begin.firstDay...end.lastDay
        counts = Array(repeating: DutyCounts(), count: rows.rules.count * months.count)
    }

    /// Counts the obligations of a child as they stood on `day`.
    package mutating func add(_ obligations: [Obligation], on day: Day) {
        for obligation in obligations {
            let (row, sort) = places[obligation.rule]
            guard let counted = CountedDuty(obligation, sort, on: day) else { continue }
            if let place = place(row, counted.opened) { counts[place].opened += 1 }
            if let due = counted.due, let place = place(row, due) { counts[place].due += 1 }
            if let standing = counted.standing, let place = place(row, counted.settled) {
                counts[place].count(standing)
            }
        }
    }

    private func place(_ row: Int, _ day: Day) -> Int? {
        days.contains(day) ? row * months.count + Month.number(of: day) - months[0].number : nil
    }

    /// The rules, one for each id, in the order of the policy: of several versions the latest.
    package var rules: [Rule] { rows.rules }

    /// The counts of the rule with this id in each of ``months``; `nil` when there is no such rule.
    package func months(of rule: String) -> [DutyCounts]? { rows.row(of: rule).map { Array(counts[places(of: $0)]) } }

    /// The counts of the rule with this id in all months together; `nil` when there is no such rule.
    package func total(of rule: String) -> DutyCounts? {
        rows.row(of: rule).map { counts[places(of: $0)].reduce(DutyCounts(), +) }
    }

    private func places(of row: Int) -> Range<Int> { row * months.count..<(row + 1) * months.count }
}

extension RuleFigures {
    /// A rule in a month.
    package struct Row: Sendable {
        package let rule: Rule
        package let month: Month
        package let counts: DutyCounts
    }

    /// Every rule in every month, rule by rule, those in which there was nothing among them.
    package var all: [Row] {
        counts.enumerated().map { place, counts in
            Row(rule: rules[place / months.count], month: months[place % months.count], counts: counts)
        }
    }
}
