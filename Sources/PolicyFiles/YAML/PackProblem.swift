/// A mistake in a pack: where it is, what is wrong and what to do.
package struct PackProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file, relative to the folder of packs.
    package let file: String
    package let line: Int
    package let message: String

    package init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    /// `england/rules/STAT-120.yaml:12: …`
    package var description: String { "\(file):\(line): \(message)" }
}

/// What was read of a pack could not be used; all its mistakes, not only the first.
package struct PackProblems: Error, Sendable, CustomStringConvertible {
    package let problems: [PackProblem]

    package init(_ problems: [PackProblem]) {
        self.problems = problems
    }

    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
