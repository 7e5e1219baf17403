import Timeline

/// Something about a return that the person who sent it should know: where it is, what is wrong and what was
/// understood instead. It is put into words only when somebody reads it; there may be a million.
package struct Finding: Hashable, Sendable {
    /// How much a finding weighs.
    package enum Severity: String, Sendable, CaseIterable {
        /// A file, row or cell could not be understood: it stands in the report as it was written.
        case setAside = "set aside"
        /// What is stated cannot all be true, or is no value of the return; it is kept as stated.
        case contradiction
        /// Nothing is wrong, but the reader chose, mended or left out something.
        case note
    }

    /// The file, as it was named when it was handed in.
    package let file: String
    /// The row as an editor counts it, the headings being row 1; in XML, the child's place in the file. `nil` for a
    /// finding about the whole file.
    package let row: Int?
    /// The heading of the column.
    package let column: String?
    /// The authority's identifier of the child, when it is known.
    package let child: String?
    /// What is wrong.
    package let problem: Problem

    /// A finding at a place.
    package init(
        file: String, row: Int? = nil, column: String? = nil, child: String? = nil, problem: Problem
    ) {
        self.file = file
        self.row = row
        self.column = column
        self.child = child
        self.problem = problem
    }

    /// How much it weighs.
    package var severity: Severity { problem.severity }

    /// What is wrong, as a sentence.
    package var wrong: String { problem.wrong }

    /// What was understood or done, as a sentence.
    package var understood: String { problem.understood }

    /// `episodes.csv, row 12, DEC: …`
    package var description: String {
        let place = [file, row.map { "row \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
        return "\(place): \(wrong) \(understood)"
    }
}

extension Finding: CustomStringConvertible {}

/// Takes findings one by one as they are made.
package typealias Report = (Finding) -> Void
