import Timeline

@testable import StatutoryReturn

/// A record in memory that takes returns as the import does: child by child, through ``Reconciliation``.
struct MadeUpJournal {
    private(set) var entries: [String: [Entry]] = [:]
    private(set) var findings: [Finding] = []
    private var next: Int64 = 1
    private var yearsRead: Set<Int> = []
    /// What became of the statements of the returns taken last.
    private(set) var counts = ReturnCounts()

    /// Records what the files state and returns how many entries that took.
    @discardableResult
    mutating func take(_ files: [ReturnFile], year: Int?) -> Int {
        let before = next
        counts = ReturnCounts()
        let reading = Reading(files, year: year)
        for stated in reading.returns {
            let present = Set(stated.children)
            for (place, child) in stated.children.enumerated() {
                record(child, stated, stated.statements(ofChildAt: place, report: { _ in }))
            }
            for child in entries.keys where !present.contains(child) { record(child, stated, []) }
            yearsRead.insert(stated.year.ending)
        }
        return Int(next - before)
    }

    @discardableResult
    mutating func take(_ texts: String..., year: Int) -> Int {
        take(texts.map { ReturnFile(name: "return-\(year).csv", bytes: Array($0.utf8)) }, year: year)
    }

    private mutating func record(_ child: String, _ stated: StatedReturn, _ statements: [Statement]) {
        var found: [Finding] = []
        let reconciliation = Reconciliation(
            child: child, year: stated.year, tables: stated.tables, yearsRead: yearsRead,
            entries: entries[child] ?? [], report: { found.append($0) })
        for draft in reconciliation.drafts(for: statements, counting: &counts) { append(draft, child, by: .importer) }
        findings += found
    }

    @discardableResult
    private mutating func append(_ draft: Draft, _ child: String, by author: Author) -> EntryID {
        let entry = draft.entry(
            id: EntryID(next), subject: .child(ChildID(1)), recorded: Instant(milliseconds: 0), author: author)
        entries[child, default: []].append(entry)
        next += 1
        return entry.id
    }

    /// Records what a worker says about child 1.
    @discardableResult
    mutating func record(_ day: String?, _ fact: Fact, replacing: EntryID? = nil) -> EntryID {
        let draft = Draft(
            day: day.flatMap { Day(iso: $0) }, fact: fact, source: .person,
            replaces: replacing.map { Replacement(entry: $0, reason: "it was entered wrongly") })
        return append(draft, "1", by: Author("worker"))
    }

    /// The differences about child 1 that wait to be settled.
    var open: [OpenDifference] { OpenDifference.all(in: entries["1"] ?? []) }

    /// Settles the one difference that is open about child 1.
    mutating func settle(_ settlement: Settlement) {
        for draft in open.flatMap({ $0.drafts(settlement, by: "Ann Lee") }) { append(draft, "1", by: Author("lee")) }
    }

    /// The child's entries that nothing replaces and that take nothing back.
    func live(_ child: String) -> [Entry] {
        let all = entries[child] ?? []
        let replaced = Set(all.compactMap(\.replaces?.entry))
        return all.filter { !replaced.contains($0.id) && $0.fact != .withdrawn && !$0.isDifference }
    }

    /// What stands about every child, as a multiset.
    var standing: [String: [Draft: Int]] {
        entries.mapValues { _ in [:] }.reduce(into: [:]) { result, item in
            for entry in live(item.key) {
                result[item.key, default: [:]][Draft(day: entry.day, fact: entry.fact, source: .person), default: 0] +=
                    1
            }
        }
    }

    /// The reasons of all corrections and retractions about a child, in order.
    func reasons(_ child: String) -> [String] {
        (entries[child] ?? []).compactMap(\.replaces?.reason)
    }
}

extension Entry {
    var isDifference: Bool { if case .differs = fact { true } else { false } }
}
