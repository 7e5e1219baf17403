import Timeline

/// Decides what to record of a return about a child of whom returns may have been recorded before.
///
/// What a return states about one thing (``StatementKey``) stands until a return of the same or a later year states
/// it otherwise. So the years may come in any order, and what stands in the end is what the latest one that mentions
/// a thing says about it.
package struct Reconciliation {
    private let child: String
    private let year: CollectionYear
    private let tables: Set<ReturnTable>
    private let report: Report
    private let existing: [StatementKey: [Recorded]]
    private let keysInOrder: [StatementKey]

    /// An entry that came from a return and has not been replaced.
    private struct Recorded {
        let entry: Entry
        let row: Source.ReturnRow
        let table: ReturnTable

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
    ///   - entries: the child's entries that no other entry replaces; those that came from no return are passed over.
    package init(
        child: String, year: CollectionYear, tables: Set<ReturnTable>, entries: [Entry], report: @escaping Report
    ) {
        self.child = child
        self.year = year
        self.tables = tables
        self.report = report
        var existing: [StatementKey: [Recorded]] = [:]
        var keys: [StatementKey] = []
        for entry in entries {
            guard case .returned(let row) = entry.source, let key = StatementKey(fact: entry.fact, day: entry.day)
            else { continue }
            if existing[key] == nil { keys.append(key) }
            existing[key, default: []].append(Recorded(entry: entry, row: row, table: key.table))
        }
        self.existing = existing
        keysInOrder = keys
    }

    /// The entries to append, given what the return states about the child; none when all of it is recorded already.
    ///
    /// For a recorded child whom the return does not mention, `statements` is empty: then nothing is appended, but an
    /// episode that an earlier return left open is told.
    package func drafts(for statements: [Statement]) -> [Draft] {
        var stated: [StatementKey: [Statement]] = [:]
        var order: [StatementKey] = []
        for statement in statements {
            if stated[statement.key] == nil { order.append(statement.key) }
            let said = stated[statement.key, default: []]
            if !said.contains(where: { $0.draft.fact == statement.draft.fact }) {
                stated[statement.key] = said + [statement]
            }
        }
        let changes = order.flatMap { reconcile(stated[$0] ?? [], with: existing[$0] ?? []) }
        return changes + retractions(stated)
    }

    /// What one thing needs: `statements` are the different things that this return says about it.
    private func reconcile(_ statements: [Statement], with recorded: [Recorded]) -> [Draft] {
        if let later = recorded.first(where: { $0.row.yearEnding > year.ending }) {
            for statement in statements { compare(statement, withLater: later, among: recorded) }
            return []
        }
        var unmatched = recorded
        var new: [Statement] = []
        for statement in statements {
            let match = unmatched.firstIndex {
                $0.entry.fact == statement.draft.fact && (!$0.wasImpossible || isImpossible(statement))
            }
            if let match { unmatched.remove(at: match) } else { new.append(statement) }
        }
        return replace(unmatched, by: new)
    }

    private func isImpossible(_ statement: Statement) -> Bool {
        statement.draft.day.map { $0 > year.lastDay } ?? false
    }

    /// Pairs what no longer stands with what is stated instead; what is left over is taken back or added.
    private func replace(_ old: [Recorded], by new: [Statement]) -> [Draft] {
        var drafts: [Draft] = []
        for (recorded, statement) in zip(old, new) {
            var draft = statement.draft
            draft.replaces = Replacement(entry: recorded.entry.id, reason: reason(for: statement, over: recorded))
            drafts.append(draft)
        }
        drafts += new.dropFirst(old.count).map(\.draft)
        drafts += old.dropFirst(new.count).map { withdraw($0) }
        return drafts
    }

    private func reason(for statement: Statement, over recorded: Recorded) -> String {
        if recorded.wasImpossible, recorded.entry.fact == statement.draft.fact {
            return "the return for \(year) states it again, now within its year"
        }
        let change = FactDifference(from: recorded.entry.fact, to: statement.draft.fact)
        let what = change.newValues
        if !change.isOnlyAnEnding {
            report(statement.finding(.corrected(what: change.bothValues), nil, child: child))
        }
        return "the return for \(year) states \(what)"
    }

    /// A return of a later year has spoken: what it says stands, and a difference is told. That an older return lacks
    /// an end which had not come yet is no difference.
    private func compare(_ statement: Statement, withLater later: Recorded, among recorded: [Recorded]) {
        guard let laterYear = CollectionYear(ending: later.row.yearEnding) else { return }
        let agrees = recorded.contains {
            let change = FactDifference(from: statement.draft.fact, to: $0.entry.fact)
            return change.isEmpty || change.isOnlyAnEnding
        }
        if !agrees {
            let change = FactDifference(from: statement.draft.fact, to: later.entry.fact)
            report(statement.finding(.differsFromLater(laterYear, what: change.newValues), nil, child: child))
        }
    }

    /// What an earlier submission of the same year stated and this one no longer does is taken back, table by table,
    /// where this one still has rows about the child. What an earlier year left open and this one does not mention
    /// stays, and is told.
    private func retractions(_ stated: [StatementKey: [Statement]]) -> [Draft] {
        let withRows = Set(stated.keys.map(\.table))
        return keysInOrder.filter { stated[$0] == nil && tables.contains($0.table) }
            .flatMap { existing[$0] ?? [] }
            .compactMap { recorded in
                if recorded.row.yearEnding == year.ending - 1 { tellIfOpen(recorded) }
                let isOfThisReturn = recorded.row.yearEnding == year.ending && withRows.contains(recorded.table)
                return isOfThisReturn ? withdraw(recorded) : nil
            }
    }

    private func withdraw(_ recorded: Recorded) -> Draft {
        report(finding(.noLongerStated, recorded))
        let reason = Replacement(
            entry: recorded.entry.id, reason: "the return for \(year) no longer states it")
        return Draft(
            day: recorded.entry.day, fact: .withdrawn,
            source: .returned(
                Source.ReturnRow(yearEnding: year.ending, file: recorded.row.file, row: recorded.row.row)),
            replaces: reason)
    }

    private func tellIfOpen(_ recorded: Recorded) {
        guard case .episode(let episode) = recorded.entry.fact, episode.until == nil, !recorded.wasImpossible,
            let previous = CollectionYear(ending: recorded.row.yearEnding)
        else { return }
        report(finding(.notRestated(previous), recorded))
    }

    private func finding(_ problem: Problem, _ recorded: Recorded) -> Finding {
        Finding(file: recorded.row.file, row: recorded.row.row, child: child, problem: problem)
    }
}
