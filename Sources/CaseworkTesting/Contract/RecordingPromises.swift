import Casework
import Timeline

extension StoreContract {
    /// Forms that somebody has begun, and files.
    static let recordingPromises = [
        Promise("A form that was begun is read back as it was typed, in place of what was kept before.") { store in
            var draft = FormDraft.begun(by: "a.worker", "kind/visit")
            try store.write { try $0.keep(draft) }
            draft.answers = [
                .init("day", " 4 june "), .init("who", "Zoë \"王\""), .init("who", "<b>\n\\"), .init("", ""),
            ]
            draft.changed = moment("2021-06-02T10:00:00.123Z")
            try store.write { try $0.keep(draft) }
            try promise("the draft", try store.read { try $0.formDraft(draft.id) }, is: draft)
            try promise("how many", try store.read { try $0.formDrafts(of: Author("a.worker")).count }, is: 1)
        },
        Promise("Forms are told to the person who began them, the one changed last first.") { store in
            var drafts = [1, 2, 3].map { FormDraft.begun(by: $0 == 3 ? "b.worker" : "a.worker", "form-\($0)") }
            drafts[0].changed = moment("2021-06-03T10:00:00Z")
            try store.write { writer in for draft in drafts { try writer.keep(draft) } }
            let told = try store.read { try $0.formDrafts(of: Author("a.worker")).map(\.form) }
            try promise("the forms", told, is: ["form-1", "form-2"])
        },
        Promise("A form that was thrown away is gone, and throwing it away twice is no matter.") { store in
            let draft = FormDraft.begun(by: "a.worker", "kind/visit")
            try store.write { try $0.keep(draft) }
            for _ in 1...2 { try store.write { try $0.discard(draft.id) } }
            try promise("the draft", try store.read { try $0.formDraft(draft.id) }, is: nil)
        },
        Promise("A file is found by the hash of its bytes, which are kept once.") { store in
            let bytes: [UInt8] = Array("abc".utf8)
            let hashes = try store.write { writer in [try writer.keep(file: bytes), try writer.keep(file: bytes)] }
            // FIPS 180-4, the example of “abc”.
            let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            try promise("the hashes", hashes, is: [abc, abc])
            try promise("the bytes", try store.read { try $0.file(withHash: abc) }, is: bytes)
            try promise(
                "other bytes", try store.read { try $0.file(withHash: String(repeating: "0", count: 64)) }, is: nil)
        },
        Promise("A calendar feed is found by its secret, one a person, until it is taken back.") { store in
            let owner = Author("a.worker")
            let (first, old) = CalendarFeed.new(for: owner, at: moment("2021-06-01T10:00:00Z"))
            let (second, new) = CalendarFeed.new(for: owner, at: moment("2021-06-02T10:00:00Z"))
            try store.write { writer in for feed in [old, new] { try writer.keep(feed) } }
            func found(_ secret: String) throws -> CalendarFeed? {
                try store.read { try $0.calendarFeed(withDigest: CalendarFeed.digest(of: secret)) }
            }
            try promise("the feed of the first secret", try found(first), is: nil)
            try promise("the feed of the second secret", try found(second), is: new)
            try promise("the feed of its owner", try store.read { try $0.calendarFeed(of: owner) }, is: new)
            try store.write { try $0.revokeCalendarFeed(of: owner) }
            try promise("the feed after it was taken back", try found(second), is: nil)
        },
        Promise("What was recorded after a place of the journal is told by subject, each once.") { store in
            try store.given(.registered("1"), about: .wren)
            try store.given(.registered("2"), .reviewed(day("2021-06-20")), about: .rowan)
            try store.given(.covers("visit", from: day("2021-01-01")), about: .record)
            func told(_ count: Int64) throws -> [Subject] { try store.read { try $0.subjects(recordedAfter: count) } }
            try promise("after the first", try told(1), is: [.rowan, .record])
            try promise("after all", try told(4), is: [])
        },
    ]
}

extension FormDraft {
    fileprivate static func begun(by owner: String, _ form: String) -> FormDraft {
        FormDraft(
            id: .new(), owner: Author(owner), about: .wren, form: form, basedOn: EntryID(7), corrects: EntryID(3),
            toMeet: DutyName(rule: "VISIT-1", opened: day("2021-05-31")), begun: moment("2021-06-01T10:00:00Z"))
    }
}
