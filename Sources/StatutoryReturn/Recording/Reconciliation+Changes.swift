import Timeline

extension Reconciliation {
    /// Pairs what no longer stands with what is stated instead; what is left over is taken back or added.
    func replace(_ old: [Recorded], by new: [Statement]) -> [Draft] {
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
        if recorded.entry.fact == statement.draft.fact {
            return "the return for \(year) states it again" + (recorded.wasImpossible ? ", now within its year" : "")
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
    func compare(_ statement: Statement, withLater later: Recorded, among recorded: [Recorded]) {
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
}
