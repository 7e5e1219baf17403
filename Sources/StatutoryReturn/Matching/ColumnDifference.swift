import Timeline

/// One column in which a return differs from what a person recorded.
package struct ColumnDifference: Hashable, Sendable {
    package let column: Column
    /// What was recorded, as the return would write it; empty when nothing was.
    package let recorded: String
    /// What the return states; empty where it says that something goes on.
    package let returned: String

    package init(_ column: Column, recorded: String, returned: String) {
        self.column = column
        self.recorded = recorded
        self.returned = returned
    }

    /// `LS C2 instead of C1`.
    package var words: String {
        func words(_ value: String) -> String { value.isEmpty ? "blank" : value }
        return "\(column.name) \(words(returned)) instead of \(words(recorded))"
    }
}

extension PersonsEntry {
    /// In what a return that states `fact`, as it stood at the end of `year`, differs from what the person recorded.
    ///
    /// Where the return leaves a column empty the person may say more; only that something goes on which the person
    /// ended within the year is a difference. What the person ended later was still going on then.
    func differences(from fact: Fact, on day: Day?, in year: CollectionYear) -> [ColumnDifference] {
        guard let table = ReturnTable(stating: fact) else { return [] }
        let stood = YearSelection.asStood(entry.fact, from: entry.day, at: year) ?? entry.fact
        return table.columns.compactMap { column in
            let returned = fact.stated(column, on: day)
            let recorded = entry.fact.stated(column, on: entry.day)
            let then = stood.stated(column, on: entry.day)
            let isSame =
                returned.isEmpty
                ? column != table.endDate || then.isEmpty
                : [recorded, then].contains { returned.isSame(as: $0) } || column.isNo(returned) && recorded.isEmpty
            return isSame ? nil : ColumnDifference(column, recorded: recorded, returned: returned)
        }
    }
}

extension Column {
    /// Whether `value` says no more in this column than nothing would: that the child is no mother.
    fileprivate func isNo(_ value: String) -> Bool { self == .mother && value == "0" }
}

extension String {
    /// Whether two cells say the same, whatever the case of their letters and the spaces between them.
    fileprivate func isSame(as other: String) -> Bool {
        self == other
            || uppercased().filter { !$0.isWhitespace } == other.uppercased().filter { !$0.isWhitespace }
    }
}
