import Policy
import Timeline

/// The authorities that are laid side by side; the others are measured against the first.
struct ComparedAuthorities {
    let library: PolicyLibrary
    let chosen: [PolicyLibrary.Book]
    /// For each of them, by its id, the rules that none of the others has.
    let only: [String: [Rule]]

    /// Those of `query`; with fewer than two of them, all others beside the one.
    init(_ library: PolicyLibrary, _ query: ComparisonQuery) {
        self.library = library
        let comparable = library.comparable
        let named = query.packs.compactMap { id in comparable.first { $0.name.id == id } }
        let chosen =
            named.count > 1
            ? named : named + comparable.filter { book in !named.contains { $0.name.id == book.name.id } }
        self.chosen = chosen
        let only = chosen.map { book in
            (book.name.id, library.rulesOnly(in: book, among: chosen.filter { $0.name.id != book.name.id }))
        }
        self.only = Dictionary(uniqueKeysWithValues: only)
    }

    var base: PolicyLibrary.Book { chosen[0] }
    var others: ArraySlice<PolicyLibrary.Book> { chosen.dropFirst() }

    func includes(_ book: PolicyLibrary.Book) -> Bool { chosen.contains { $0.name.id == book.name.id } }
}

extension PolicyLibrary {
    /// The packs of authorities: those that build on another, or that answer one of the questions.
    var comparable: [Book] {
        books.filter { book in book.extends != nil || differences.contains { $0.positions[book.name.id] != nil } }
    }
}

extension PolicyDifference {
    /// Where the question stands on the page that compares.
    var anchor: String { "question-\(question.slug)" }
}
