/// What was typed and chosen in a form, exactly as it was, field by field in the order of the form. Nothing in it is ever
/// altered: what is understood of it is worked out beside it.
package struct Answers: Hashable, Sendable {
    /// The answers; a field with several stands several times.
    package private(set) var list: [FormDraft.Answer]

    package init(_ list: [FormDraft.Answer] = []) {
        self.list = list
    }

    /// One answer a field.
    package init(_ pairs: KeyValuePairs<String, String>) {
        list = pairs.map { FormDraft.Answer($0, $1) }
    }

    /// Everything answered to a field; empty when nothing was.
    package subscript(field: String) -> [String] {
        get { list.filter { $0.name == field }.map(\.value) }
        set {
            let place = list.firstIndex { $0.name == field } ?? list.count
            list.removeAll { $0.name == field }
            list.insert(contentsOf: newValue.map { FormDraft.Answer(field, $0) }, at: min(place, list.count))
        }
    }

    /// The one answer to a field; empty when there is none.
    package func text(_ field: String) -> String { self[field].first ?? "" }

    /// Sets the one answer to a field; an answer that is `nil` is left out.
    package mutating func set(_ field: String, _ value: String?) { self[field] = value.map { [$0] } ?? [] }

    /// Sets the answer to a question of yes or no; one that is not known is left out.
    package mutating func set(_ field: String, yesOrNo answer: Bool?) { set(field, answer.map { $0 ? "yes" : "no" }) }

    /// These answers with those of `other` in place of their own, field by field.
    package func replaced(by other: Answers) -> Answers {
        var result = self
        for field in Set(other.list.map(\.name)) { result[field] = other[field] }
        return result
    }
}
