import Timeline

@testable import StatutoryReturn

/// A record in memory that takes returns as the import does: child by child, through ``Reconciliation``.
struct MadeUpJournal {
    private(set) var entries: [String: [Entry]] = [:]
    private(set) var findings: [Finding] = []
    private var next: Int64 = 1
    private var yearsRead: Set<Int> = []

    /// Records what the files state and returns how many entries that took.
    @discardableResult
    mutating func take(_ files: [ReturnFile], year: Int?) -> Int {
        let before = next
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
            child: child, year: stated.year, tables: stated.tables, yearsRead: yearsRead, entries: live(child),
            report: { found.append($0) })
        for draft in reconciliation.drafts(for: statements) {
            let entry = draft.entry(
                id: EntryID(next), subject: .child(ChildID(1)), recorded: Instant(milliseconds: 0),
                author: .importer)
            entries[child, default: []].append(entry)
            next += 1
        }
        findings += found
    }

    /// The child's entries that nothing replaces and that take nothing back.
    func live(_ child: String) -> [Entry] {
        let all = entries[child] ?? []
        let replaced = Set(all.compactMap(\.replaces?.entry))
        return all.filter { !replaced.contains($0.id) && $0.fact != .withdrawn }
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
