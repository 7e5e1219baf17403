import Timeline

extension PolicyDifference {
    /// The rules in which the authority of `book` answers the question: those that the difference names, and its own
    /// that name the question.
    package func rules(of book: PolicyLibrary.Book) -> [Rule] {
        let named = positions[book.name.id]?.rules ?? []
        var ids: Set<String> = []
        return book.policy.rules.filter { rule in
            let answers =
                named.contains(rule.id) || (rule.place.pack == book.name.id && rule.place.question == question)
            return answers && ids.insert(rule.id).inserted
        }
    }

    /// Whether the authority of `book` says anything on the question.
    package func isAnswered(by book: PolicyLibrary.Book) -> Bool {
        positions[book.name.id].map { !$0.isSilent } ?? !rules(of: book).isEmpty
    }

    /// How what `book` says compares with what `base` says, by the numbers that hold on `day`.
    package func comparison(
        of book: PolicyLibrary.Book, with base: PolicyLibrary.Book, on day: Day
    ) -> RuleComparison {
        guard isAnswered(by: book) else { return RuleComparison(.saysNothing) }
        guard isAnswered(by: base) else { return RuleComparison(.onlyHere) }
        let (own, others) = (rules(of: book), rules(of: base))
        if own.isEmpty || others.isEmpty {
            let isSame = positions[book.name.id]?.says == positions[base.name.id]?.says
            return isSame ? RuleComparison(.same) : RuleComparison(.different, because: ["no rule to measure"])
        }
        return RuleComparison(own, with: others, on: day)
    }
}

extension PolicyLibrary {
    /// The rules of `book` itself to which nothing in `others` corresponds: none answers the same question, and none
    /// opens with the same event and is met by the same thing.
    package func rulesOnly(in book: Book, among others: [Book]) -> [Rule] {
        let shared = differences.filter { difference in others.contains { difference.isAnswered(by: $0) } }
        let answering = Set(shared.flatMap { $0.rules(of: book) }.map(\.id))
        let asked = Set(others.flatMap(\.ownRules).map(Counterpart.init))
        return book.ownRules.filter { !answering.contains($0.id) && !asked.contains(Counterpart($0)) }
    }
}

/// What makes two rules of different authorities the same in substance: what opens them, and what meets them.
private struct Counterpart: Hashable {
    let opens: Set<String>
    let metBy: String

    init(_ rule: Rule) {
        opens = Set(rule.openingWords)
        // A check of a record is met by what the record says, which no other words can be compared with.
        metBy = rule.metBy.isEmpty ? rule.id : rule.metByWords
    }
}
