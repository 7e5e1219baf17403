import Timeline

/// Decides what to record of a return about a child of whom returns may have been recorded before.
///
/// What a return states about one thing (``StatementKey``) stands until a return of the same or a later year states
/// it otherwise. So the years may come in any order, and what stands in the end is what the latest one that mentions
/// a thing says about it.
package struct Reconciliation {
    let child: String
    let year: CollectionYear
    let tables: Set<ReturnTable>
    let report: Report
    private let yearsRead: Set<Int>?
    let persons: PersonsRecord
    let existing: [StatementKey: [Recorded]]
    let keysInOrder: [StatementKey]

    /// An entry that came from a return and has not been replaced.
    struct Recorded {
        let entry: Entry
        let row: Source.ReturnRow
        let table: ReturnTable

        /// Whether it is a registration that says no more than the child's number, made because a return had no Header:
        /// any Header says more.
        var isNumberOnly: Bool {
            guard case .registered(let registration) = entry.fact else { return false }
            return registration == Registration(number: registration.number)
        }

        /// Whether the day it states had not come when its return was made (after that return's 31 March). Such an
        /// entry could not have been known and does not count.
        var wasImpossible: Bool {
            guard let day = entry.day, let year = CollectionYear(ending: row.yearEnding) else { return false }
            return day > year.lastDay
        }
    }

    /// - Parameters:
    ///   - child: the authority's identifier of the child, for findings.
    ///   - year: the year of the return that is being recorded.
    ///   - tables: the tables that this return has (``StatedReturn/tables``).
    ///   - yearsRead: the years (by their end) whose returns the record holds already; `nil` takes it that the years
    ///     come in order, forwards or backwards, with none left for later.
    ///   - entries: all entries about the child, those that were replaced among them.
    package init(
        child: String, year: CollectionYear, tables: Set<ReturnTable>, yearsRead: Set<Int>? = nil, entries: [Entry],
        report: @escaping Report
    ) {
        self.child = child
        self.year = year
        self.tables = tables
        self.yearsRead = yearsRead
        self.report = report
        persons = PersonsRecord(entries)
        var existing: [StatementKey: [Recorded]] = [:]
        var keys: [StatementKey] = []
        for entry in entries.standing() {
            guard case .returned(let row) = entry.source, let key = StatementKey(fact: entry.fact, day: entry.day)
            else { continue }
            if existing[key] == nil { keys.append(key) }
            existing[key, default: []].append(Recorded(entry: entry, row: row, table: key.table))
        }
        self.existing = existing
        keysInOrder = keys
    }

    /// The entries to append, given what the return states about the child; none when all of it is recorded already.
    package func drafts(for statements: [Statement]) -> [Draft] {
        var counts = ReturnCounts()
        return drafts(for: statements, counting: &counts)
    }

    /// The entries to append, given what the return states about the child; none when all of it is recorded already.
    ///
    /// What a person recorded is not recorded again, and is never replaced: see ``Matching``.
    ///
    /// For a recorded child whom the return does not mention, `statements` is empty: then nothing is appended, but an
    /// episode that an earlier return left open is told.
    package func drafts(for statements: [Statement], counting counts: inout ReturnCounts) -> [Draft] {
        for statement in statements { counts[statement.table].stated += 1 }
        guard !persons.entries.isEmpty else { return drafts(besidesPersons: statements, [], &counts) }
        let matching = Matching(statements, persons.entries, in: year) { existing[$0] != nil }
        let ofReturn = drafts(besidesPersons: matching.rest, matching.pairs.map(\.statement.key), &counts)
        return ofReturn + drafts(telling: matching, mentionsChild: !statements.isEmpty, &counts)
    }

    /// What needs to be recorded of statements about which no person recorded anything.
    private func drafts(
        besidesPersons statements: [Statement], _ matched: [StatementKey], _ counts: inout ReturnCounts
    ) -> [Draft] {
        var stated: [StatementKey: [Statement]] = [:]
        var order: [StatementKey] = []
        for statement in statements {
            let statement = statement.completed(from: existing[statement.key]?.map(\.entry) ?? [])
            if stated[statement.key] == nil { order.append(statement.key) }
            let said = stated[statement.key, default: []]
            if !said.contains(where: { $0.draft.fact == statement.draft.fact }) {
                stated[statement.key] = said + [statement]
            }
        }
        let changes = order.flatMap { reconcile(stated[$0] ?? [], with: existing[$0] ?? []) }
        let drafts = changes + retractions(Set(stated.keys).union(matched))
        count(drafts, &counts)
        return drafts
    }

    private func count(_ drafts: [Draft], _ counts: inout ReturnCounts) {
        for draft in drafts {
            if draft.fact == .withdrawn {
                guard let table = table(of: draft.replaces?.entry) else { continue }
                counts[table].retracted += 1
            } else if let table = ReturnTable(stating: draft.fact) {
                if draft.replaces == nil { counts[table].added += 1 } else { counts[table].corrected += 1 }
            }
        }
    }

    private func table(of entry: EntryID?) -> ReturnTable? {
        existing.values.joined().first { $0.entry.id == entry }?.table
    }

    /// What one thing needs: `statements` are the different things that this return says about it.
    private func reconcile(_ statements: [Statement], with recorded: [Recorded]) -> [Draft] {
        if let later = recorded.first(where: { $0.row.yearEnding > year.ending && !$0.isNumberOnly }) {
            for statement in statements { compare(statement, withLater: later, among: recorded) }
            return []
        }
        var unmatched = recorded
        var new: [Statement] = []
        for statement in statements {
            if let match = unmatched.firstIndex(where: { confirms(statement, $0) }) {
                unmatched.remove(at: match)
            } else {
                new.append(statement)
            }
        }
        return replace(unmatched, by: new)
    }

    /// Whether the return says again what is recorded, so that nothing need be appended. An entry that was impossible
    /// when it was made is not confirmed but stated properly; and one of a much earlier year is stated anew while a
    /// return of a year between is still to come, which would else seem the later word.
    private func confirms(_ statement: Statement, _ recorded: Recorded) -> Bool {
        guard recorded.entry.fact == statement.draft.fact else { return false }
        let isImpossibleAgain = statement.draft.day.map { $0 > year.lastDay } ?? false
        if recorded.wasImpossible, !isImpossibleAgain { return false }
        // That an episode is still open a year later is news: without it the record would lose sight of the child.
        if statement.isOpenEpisode, recorded.row.yearEnding < year.ending { return false }
        guard let yearsRead else { return true }
        let between = min(recorded.row.yearEnding + 1, year.ending)..<year.ending
        return between.allSatisfy { yearsRead.contains($0) }
    }
}
