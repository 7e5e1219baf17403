import Policy
import Timeline

/// What is filled in beforehand in a form that is opened to meet a duty, and what is said about it at each field.
///
/// Only what is settled is filled in: what the duty is about, whom the record names, who writes it down. The day on which it
/// happened, who was there, the child’s words and whatever somebody has to judge are left to those who were there; at them it is
/// said that the duty asks for them.
package struct KnownAnswers {
    package private(set) var answers = Answers()
    /// What is said at fields, by their names.
    package private(set) var notes: [String: String] = [:]

    package init(to form: RecordForm, from filler: Filler) {
        for test in filler.asked(of: form) { take(test, form, filler) }
        for field in form.fields where answers[field.name].isEmpty {
            if let known = field.known(form, filler) { fill(field, [known]) }
        }
    }

    private mutating func take(_ test: DetailTest, _ form: RecordForm, _ filler: Filler) {
        guard let field = form.field("\(KindForm.prefix)\(test.field)") else { return }
        switch test.test {
        case .sameAsOpening:
            if let value = filler.opening.first(where: { $0.name == test.field })?.value { fill(field, [value]) }
        case .includes(let groups):
            let settled = test.isSettled ? groups.compactMap { $0.count == 1 ? $0.first : nil } : []
            if settled.count == groups.count, let values = field.content.offered(settled) {
                fill(field, values)
            } else {
                let isToldOf = test.isSettled || test.namesPeople
                notes[field.name] = isToldOf ? KnownAnswers.asking(for: groups) : KnownAnswers.asked
            }
        case .filled: notes[field.name] = KnownAnswers.asked
        case .empty: break
        }
    }

    private mutating func fill(_ field: FormField, _ values: [String]) {
        answers[field.name] = values
        notes[field.name] = KnownAnswers.check
    }

    /// What is said where something was filled in.
    package static let check = "Filled in from the record and the duty: check it."
    private static let asked = "The duty asks for this."

    /// “The duty asks for social worker, and practice manager or team manager.”
    private static func asking(for groups: [[String]]) -> String {
        "The duty asks for \(groups.map { $0.joined(separator: " or ") }.joined(separator: ", and "))."
    }
}

extension DetailTest {
    /// Whether the field says what the thing is (about what, to whom, for what), or who leads or writes it: nothing that is judged,
    /// and nothing that can only be told by those who were there.
    fileprivate var isSettled: Bool {
        [
            "about", "to", "for", "at", "of", "considers", "ladder", "part", "direct or indirect", "chair",
            "written by",
            "offered by",
        ].contains(field)
    }

    /// Whether the field says who had a part in it.
    fileprivate var namesPeople: Bool {
        [
            "attended", "invited", "consulted", "taken part", "visited by", "signed by", "agreed by", "approved by",
            "by",
            "with", "to", "chair", "written by",
        ].contains(field)
    }
}

extension FieldContent {
    /// `values`, which are in small letters, as the field offers them; `nil` when it does not offer all of them.
    fileprivate func offered(_ values: [String]) -> [String]? {
        switch self {
        case .choice, .several:
            let found = values.compactMap { value in choices.first { $0.value.lowercased() == value }?.value }
            return found.count == values.count ? found : nil
        case .text, .longText: return [values.joined(separator: "; ")]
        default: return nil
        }
    }
}

extension FormField {
    /// What the record or the account of whoever fills in the form knows of the field.
    fileprivate func known(_ form: RecordForm, _ filler: Filler) -> String? {
        guard name.hasPrefix(KindForm.prefix) else { return nil }
        let asked = String(name.dropFirst(KindForm.prefix.count))
        switch content {
        case .person: return filler.holder(asked, of: form)
        case .choice where ["heard by", "told by", "taken by", "written by"].contains(asked):
            let own = filler.account.roles.flatMap(\.involvements)
            let fitting = content.choices.map(\.value).filter(own.contains)
            return fitting.count == 1 ? fitting[0] : nil
        default: return nil
        }
    }
}

extension Filler {
    /// Who holds the post after which the field is named, or whose holder the form tells of: “supervising social worker
    /// allocated”, name; `nil` where the record names nobody, or several.
    fileprivate func holder(_ asked: String, of form: RecordForm) -> String? {
        let role = asked == "name" ? form.post : asked
        let holders = role.map(holders(of:)) ?? []
        return holders.count == 1 ? holders[0] : nil
    }
}

extension RecordForm {
    /// The post of which the form tells that somebody took it up.
    fileprivate var post: String? {
        [" appointed", " allocated"].first { id.hasSuffix($0) }.map {
            String(id.dropFirst("kind/".count).dropLast($0.count))
        }
    }

    /// This form with something said at some of its fields.
    package func noting(_ notes: [String: String]) -> RecordForm {
        var form = self
        for place in form.fields.indices {
            guard let note = notes[form.fields[place].name] else { continue }
            form.fields[place].hint = [form.fields[place].hint, note].compactMap(\.self).joined(separator: ". ")
        }
        return form
    }
}
