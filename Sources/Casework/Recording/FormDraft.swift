import Timeline

/// A form that somebody has begun and that does not count yet: all that was typed, exactly as it was typed.
///
/// It belongs to the person who began it, stands outside the journal, and is gone when what it says has been recorded or
/// when its owner throws it away.
package struct FormDraft: Hashable, Sendable {
    package let id: FormDraftID
    /// The account that began it; nobody else sees it.
    package let owner: Author
    /// What it is about; `nil` for a child who is not registered yet, or a home that is new.
    package let subject: Subject?
    /// Which form, by its identifier.
    package let form: String
    /// What was typed, field by field in the order of the form; a field with several answers stands several times.
    package var answers: [Answer]
    /// The last entry about the subject when the form was opened, on which the person decided.
    package var basedOn: EntryID?
    /// The entry that this corrects; `nil` for something new.
    package let corrects: EntryID?
    /// The duty that it is to meet, where it was opened from one.
    package let toMeet: DutyName?
    package let begun: Instant
    package var changed: Instant

    /// One thing typed.
    package struct Answer: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(
        id: FormDraftID, owner: Author, about subject: Subject?, form: String, answers: [Answer] = [],
        basedOn: EntryID?, corrects: EntryID? = nil, toMeet duty: DutyName? = nil, begun: Instant
    ) {
        self.id = id
        self.owner = owner
        self.subject = subject
        self.form = form
        self.answers = answers
        self.basedOn = basedOn
        self.corrects = corrects
        toMeet = duty
        self.begun = begun
        changed = begun
    }
}

/// Names a form that somebody has begun: sixteen letters and digits that nobody can guess.
package struct FormDraftID: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// The id that an address or a column holds; `nil` when it can be none.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 16, text.utf8.allSatisfy(FormDraftID.letters.contains) else { return nil }
        description = String(text)
    }

    private init(letters: [UInt8]) {
        description = String(decoding: letters, as: UTF8.self)
    }

    /// A new one.
    package static func new() -> FormDraftID {
        FormDraftID(letters: (0..<16).map { _ in letters[Int.random(in: letters.indices)] })
    }

    private static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
}

/// The forms that somebody has begun, and the files that were handed in with them.
package protocol RecordingReader {
    /// The form begun with this id; `nil` when there is none (any more).
    func formDraft(_ id: FormDraftID) throws -> FormDraft?
    /// The forms that `owner` has begun, the one changed last first.
    func formDrafts(of owner: Author) throws -> [FormDraft]
    /// The bytes whose SHA-256 is `hash`, in hexadecimal digits; `nil` when the store does not have them.
    func file(withHash hash: String) throws -> [UInt8]?
}

/// How forms and files are kept.
package protocol RecordingWriter: RecordingReader {
    /// Keeps `draft` in place of what was kept under its id.
    func keep(_ draft: FormDraft) throws
    /// Throws a draft away; nothing happens when there is none.
    func discard(_ id: FormDraftID) throws
    /// Keeps the bytes of a file, the same bytes once.
    ///
    /// - Returns: their SHA-256 in hexadecimal digits, under which they are found again.
    func keep(file bytes: [UInt8]) throws -> String
}
