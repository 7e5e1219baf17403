import Timeline

/// The time that rules allow, as far as it can be compared.
enum TimeAllowed: Hashable {
    /// No rule has a due day.
    case none
    /// The document gives no number for this value.
    case open(String)
    /// At most so long after any of these events.
    case longest(TimeLimit, after: Set<String>)
    /// Days that are found in other ways, in words.
    case other(Set<String>)

    /// The time that `rules` allow by the numbers that hold on `day`.
    init(_ rules: [Rule], on day: Day) {
        let terms = rules.flatMap { rule in
            let terms = rule.due.flatMap(\.terms).map { ResolvedTerm($0, rule, on: day) }
            return terms.isEmpty && rule.isJudgedAtOnce ? [.atOnce] : terms
        }
        if let open = terms.lazy.compactMap(\.open).first {
            self = .open(open)
        } else if terms.isEmpty {
            self = .none
        } else if let longest = TimeAllowed.longest(terms.map(\.limit)) {
            self = .longest(longest, after: Set(rules.flatMap(\.openingWords)))
        } else {
            self = .other(Set(terms.map(\.words)))
        }
    }

    /// The longest of `limits`; `nil` when one of them is no plain length of time, or which is longest depends on the day.
    private static func longest(_ limits: [TimeLimit?]) -> TimeLimit? {
        let all = limits.compactMap(\.self)
        guard all.count == limits.count else { return nil }
        return all.first { longest in all.allSatisfy { $0 == longest || $0.isShorter(than: longest) == true } }
    }
}

/// A due term with its number put in.
private struct ResolvedTerm {
    /// The value for which the document gives no number.
    var open: String?
    /// The plain length of time from the opening, where that is all.
    var limit: TimeLimit?
    var words: String

    /// The day of a check that is made when something else happens.
    static let atOnce = ResolvedTerm(words: "at once")

    private init(words: String) {
        self.words = words
    }

    init(_ term: DueTerm, _ rule: Rule, on day: Day) {
        let value = term.reference.map { rule.values[$0.index] }
        let found = value?.limit(on: day)
        open = found == nil ? value?.name : nil
        if case .within(_, nil) = term { limit = found }
        words = [found?.description, term.event?.words(unit: rule.scope.unit), term.kindWords].compactMap(\.self)
            .joined(separator: ", ")
    }
}

extension DueTerm {
    fileprivate var kindWords: String {
        switch self {
        case .within: "within"
        case .beginningWith: "beginning with"
        case .onOpening: "on opening"
        case .by: "by"
        case .before: "before"
        case .beforeOpening: "before opening"
        case .stated(let field, _): "stated as \(field)"
        case .birthday(let age, let before): "\(before ? "before" : "by") \(age)"
        }
    }
}

extension Rule {
    /// What opens it, in words.
    var openingWords: [String] { opens.map { $0.words(unit: scope.unit, values: values) } }

    /// Whether it asks if something is so when it opens, and does not wait for anything to be done.
    fileprivate var isJudgedAtOnce: Bool { metWhen != nil && metBy.isEmpty }
}
