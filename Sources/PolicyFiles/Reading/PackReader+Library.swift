import Policy
import Yams

extension PackReader {
    /// All packs of the folder with the policies that they make, and where the authorities differ.
    ///
    /// - Throws: ``PackProblems`` with every mistake of the first pack that has any.
    package func library() throws -> PolicyLibrary {
        let books = try names().map { id in
            let pack = try read(id)
            return PolicyLibrary.Book(
                name: pack.name, extends: pack.extends, policy: try policy(id), examples: pack.examples,
                eligibility: pack.eligibility,
                withdrawals: pack.header.withdraws.map { .init(rule: $0.rule, from: $0.from, because: $0.because) })
        }
        return PolicyLibrary(books: books, differences: try differences(among: books), themes: try themes())
    }

    /// The themes of all packs, in the order in which they declare them; a pack begins with those of the pack below.
    private func themes() throws -> [String] {
        var seen: Set<String> = []
        return try names().flatMap { try read($0).vocabulary.themes }.filter { seen.insert($0).inserted }
    }

    /// The differences that `differences.yaml` lists; none without the file.
    private func differences(among books: [PolicyLibrary.Book]) throws -> [PolicyDifference] {
        let reading = Reading(file: "differences.yaml")
        guard let node = files.composeIfThere(reading) else { return [] }
        let differences = reading.list(node).map { difference($0, books, reading) }
        noteUnknownQuestions(of: books, differences, reading)
        guard reading.problems.isEmpty else { throw PackProblems(reading.problems) }
        return differences
    }

    private func difference(
        _ node: Node, _ books: [PolicyLibrary.Book], _ reading: Reading
    ) -> PolicyDifference {
        let fields = reading.fields(node, "A difference", known: ["number", "question", "theme", "positions"])
        var positions: [String: PolicyDifference.Position] = [:]
        if case .mapping(let mapping)? = fields["positions"] {
            for (key, value) in mapping {
                let pack = reading.plainText(key) ?? ""
                let book = books.first { $0.name.id == pack }
                if book == nil { reading.note("“\(pack)” is no pack of the folder.", at: key) }
                positions[pack] = position(value, book, reading)
            }
        }
        return PolicyDifference(
            number: number(fields["number"], node, reading), question: reading.text(fields, "question", in: node),
            theme: reading.text(fields, "theme", in: node), positions: positions)
    }

    /// Notes a question that a rule says it answers and that is none of those listed.
    private func noteUnknownQuestions(
        of books: [PolicyLibrary.Book], _ differences: [PolicyDifference], _ reading: Reading
    ) {
        let known = differences.map(\.question)
        for rule in books.flatMap(\.ownRules) {
            guard let question = rule.place.question, !known.contains(question) else { continue }
            let hint = suggestion(for: question, among: known)
            reading.note("“\(rule.id)” answers “\(question)”, which is no question listed here.\(hint)", line: 1)
        }
    }

    private func number(_ node: Node?, _ difference: Node, _ reading: Reading) -> Int {
        guard let number = node.flatMap(reading.plainText).flatMap(Int.init) else {
            reading.note("“number” is a whole number.", at: node ?? difference)
            return 0
        }
        return number
    }

    private func position(
        _ node: Node, _ book: PolicyLibrary.Book?, _ reading: Reading
    ) -> PolicyDifference.Position {
        let fields = reading.fields(node, "A position", known: ["says", "rules", "covers"])
        for element in reading.list(fields["rules"]) {
            guard let id = reading.plainText(element), let book, book.policy.rule(id) == nil else { continue }
            let hint = suggestion(for: id, among: book.policy.rules.map(\.id))
            reading.note("“\(id)” is no rule of \(book.name.id).\(hint)", at: element)
        }
        return PolicyDifference.Position(
            says: reading.text(fields, "says", in: node), rules: reading.texts(fields["rules"]),
            covers: reading.texts(fields["covers"]))
    }
}
