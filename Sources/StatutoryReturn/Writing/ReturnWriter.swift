import Timeline

/// Writes the return of a year as CSV files, from what is known about each child.
///
/// Reading the files back gives the same facts, as far as they had come about by the year's 31 March: nothing that
/// happened after it is written, and what ended after it is written open.
package struct ReturnWriter: Sendable {
    private let year: CollectionYear
    private var texts: [ReturnTable: CSVText] = [:]

    /// A return of `year` that mentions no child yet.
    package init(year: CollectionYear) {
        self.year = year
        for table in ReturnTable.allCases where year.ending >= table.since ?? .min {
            texts[table] = CSVText(headings: table.columns.map(\.name))
        }
    }

    /// Adds the rows of a child of whom these entries stand; none when the year's return would not mention the child.
    package mutating func add(child: String, entries: [Entry]) {
        add(child: child, facts: entries.map { ($0.day, $0.fact) })
    }

    /// Adds the rows of a child about whom this is so: each fact with the day on which it was so.
    ///
    /// - Parameter child: the authority's identifier, written as CHILD.
    package mutating func add(child: String, facts: [(day: Day?, fact: Fact)]) {
        let selection = YearSelection(year: year, facts: facts)
        guard selection.isReported else { return }
        let registration = selection.registration
        for (day, fact) in selection.facts {
            guard let table = ReturnTable(stating: fact) else { continue }
            let row = table.columns.map { column in
                switch column {
                case .child: child
                case table.keyDate: day?.asReturned ?? ""
                case .dob: registration?.born?.asReturned ?? ""
                case .sex: sex(registration?.sex)
                default: fact.stated(column)
                }
            }
            texts[table]?.add(row)
        }
    }

    /// The files, one for each table that the year's return has, under the names that the field uses.
    package var files: [ReturnFile] {
        ReturnTable.allCases.compactMap { table in
            texts[table].map { ReturnFile(name: table.fileName, bytes: $0.bytes) }
        }
    }

    /// M and F were 1 and 2 until the return of 2023/24.
    private func sex(_ sex: Sex?) -> String {
        switch sex {
        case "M" where year.ending < 2025: "1"
        case "F" where year.ending < 2025: "2"
        default: sex?.description ?? ""
        }
    }
}
