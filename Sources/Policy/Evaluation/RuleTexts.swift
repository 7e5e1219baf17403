/// What a rule says in words, beside what is laid flat in ``CompiledRule``.
final class RuleTexts: Sendable {
    let id: String
    /// The names of the rule’s values.
    let values: [String]
    /// The fields in which what opens it states days.
    let fields: [String]

    init(_ rule: Rule) {
        id = rule.id
        values = rule.values.map(\.name)
        fields = rule.due.flatMap(\.terms).compactMap(\.field)
    }
}

extension DueTerm {
    /// The field in which the opening event states the day.
    fileprivate var field: String? { if case .stated(let field, _) = self { field } else { nil } }
}
