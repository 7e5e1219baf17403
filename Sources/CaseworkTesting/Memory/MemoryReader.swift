import Casework
import Timeline

/// Reads one state of a store in memory.
class MemoryReader: CaseReader {
    var contents: MemoryContents

    init(_ contents: MemoryContents) {
        self.contents = contents
    }

    func head() throws -> JournalHead { contents.head }

    func forEachLink(_ body: (JournalLink) throws -> Void) throws {
        for link in contents.links {
            try body(
                JournalLink(place: link.place, subject: link.subject, payload: link.payload, hash: link.hash))
        }
    }

    func damage() throws -> String? { nil }

    func entries(about subject: Subject) throws -> [Entry] {
        try contents.entries { $0.subject == subject }
    }

    func forEachChild(_ body: (ChildID, [Entry]) throws -> Void) throws {
        for child in contents.children { try body(child, try entries(about: .child(child))) }
    }

    func forEachHome(_ body: (HomeID, [Entry]) throws -> Void) throws {
        for home in contents.homes { try body(home, try entries(about: .home(home))) }
    }

    func child(numbered number: String) throws -> ChildID? {
        contents.numbers.filter { $0.value == number }.keys.max()
    }

    func children() throws -> [ChildID] { contents.children }

    func indexed(_ child: ChildID) throws -> IndexedChild? { contents.indexed[child] }

    func forEachIndexed(_ body: (IndexedChild) throws -> Void) throws {
        for child in contents.indexed.values.sorted(by: { $0.id < $1.id }) { try body(child) }
    }

    func children(involving name: String, as roles: Set<String>?, on day: Day) throws -> [ChildID] {
        contents.indexed.values.filter { child in
            child.involved.contains { involved in
                involved.person == name && involved.holds(on: day)
                    && (roles.map { $0.contains(involved.role) } ?? true)
            }
        }.map(\.id).sorted()
    }

    func unsettled() throws -> [(child: ChildID, count: Int)] {
        contents.indexed.values.filter { $0.differences > 0 }.map { ($0.id, $0.differences) }.sorted { $0.0 < $1.0 }
    }

    func subjects(recordedAfter count: Int64) throws -> [Subject] {
        Set(contents.links.filter { $0.place > count }.compactMap(\.subject)).sorted { "\($0)" < "\($1)" }
    }

    func formDraft(_ id: FormDraftID) throws -> FormDraft? { contents.formDrafts[id] }

    func formDrafts(of owner: Author) throws -> [FormDraft] {
        contents.formDrafts.values.filter { $0.owner == owner }.sorted {
            ($1.changed, $0.id.description) < ($0.changed, $1.id.description)
        }
    }

    func calendarFeed(withDigest digest: String) throws -> CalendarFeed? {
        contents.feeds.values.first { $0.digest == digest }
    }

    func calendarFeed(of owner: Author) throws -> CalendarFeed? { contents.feeds[owner] }

    func file(withHash hash: String) throws -> [UInt8]? { contents.files[hash] }

    func indexBasis() throws -> IndexBasis? { contents.basis }
}

/// Writes to a copy of what a store in memory holds; the store takes it over when all has gone well.
final class MemoryWriter: MemoryReader, CaseWriter {
    private var lastChild: Int64

    override init(_ contents: MemoryContents) {
        lastChild = contents.children.last?.number ?? 0
        super.init(contents)
    }

    func append(
        _ drafts: [Draft], about subject: Subject, basedOn: EntryID?, by author: Author, at moment: Instant
    ) throws -> [Entry] {
        guard !drafts.isEmpty else { return [] }
        let actual = contents.links.last { $0.subject == subject }.map { EntryID($0.place) }
        guard actual == basedOn else { throw Clash(subject: subject, basedOn: basedOn, actual: actual) }
        return drafts.map { draft in
            let id = EntryID(contents.head.count + 1)
            let entry = draft.entry(id: id, subject: subject, recorded: moment, author: author)
            link(entry)
            if case .child(let child) = subject { note(child, entry.fact) }
            return entry
        }
    }

    private func link(_ entry: Entry) {
        let payload = EntryCodec.encode(entry)
        let hash = Digest.link(after: contents.head.hash, payload: payload)
        contents.links.append(
            MemoryContents.Link(place: entry.id.number, subject: entry.subject, payload: payload, hash: hash))
        contents.head = JournalHead(count: entry.id.number, hash: hash)
    }

    private func note(_ child: ChildID, _ fact: Fact) {
        lastChild = max(lastChild, child.number)
        if case .registered(let registration) = fact { contents.numbers[child] = registration.number }
    }

    func newChild() throws -> ChildID {
        lastChild += 1
        return ChildID(lastChild)
    }

    func newHome() throws -> HomeID { HomeID((contents.homes.last?.number ?? 0) + 1) }

    func index(_ child: IndexedChild) throws {
        contents.indexed[child.id] = child
        contents.numbers[child.id] = child.number
    }

    func keep(_ draft: FormDraft) throws { contents.formDrafts[draft.id] = draft }

    func discard(_ id: FormDraftID) throws { contents.formDrafts[id] = nil }

    func keep(_ feed: CalendarFeed) throws { contents.feeds[feed.owner] = feed }

    func revokeCalendarFeed(of owner: Author) throws { contents.feeds[owner] = nil }

    func keep(file bytes: [UInt8]) throws -> String {
        let hash = Digest.of(bytes)
        contents.files[hash] = bytes
        return hash
    }

    func setIndexBasis(_ basis: IndexBasis) throws { contents.basis = basis }

    func clearIndex() throws {
        contents.indexed = [:]
        contents.numbers = [:]
        contents.basis = nil
    }
}
