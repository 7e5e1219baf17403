import Timeline

extension Reconciliation {
    /// What an earlier submission of the same year stated and this one no longer does is taken back, table by table,
    /// where this one still has rows about the child. What an earlier year left open and this one does not mention
    /// stays, and is told.
    func retractions(_ stated: Set<StatementKey>) -> [Draft] {
        let withRows = Set(stated.map(\.table))
        return keysInOrder.filter { !stated.contains($0) && tables.contains($0.table) }
            .flatMap { existing[$0] ?? [] }
            .compactMap { recorded in
                if recorded.row.yearEnding == year.ending - 1 { tellIfOpen(recorded) }
                let isOfThisReturn = recorded.row.yearEnding == year.ending && withRows.contains(recorded.table)
                return isOfThisReturn ? withdraw(recorded) : nil
            }
    }

    func withdraw(_ recorded: Recorded) -> Draft {
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
