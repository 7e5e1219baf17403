import HTML

/// What somebody typed and could not save, as they are shown it: question by question.
package struct TypedWords: Sendable {
    /// Which form it was, and about whom: “Visit, child 398768”.
    package let title: String
    package let lines: [Line]

    /// A question with what was answered to it.
    package struct Line: Hashable, Sendable {
        package let label: String
        package let words: String

        package init(label: String, words: String) {
            self.label = label
            self.words = words
        }
    }

    package init(title: String, lines: [Line]) {
        self.title = title
        self.lines = lines
    }

    var body: Node {
        SummaryList(terms: lines.map { line in Term(line.label) { span(.class("as-typed")) { line.words } } }).body
    }
}
