import Timeline

extension Reconciliation {
    /// What the journal is to tell of how this return and what persons recorded go together.
    ///
    /// What a person recorded stands; only that a return differs from it is told, once, and withdrawn when the return
    /// of the same year comes to agree.
    func drafts(telling matching: Matching, mentionsChild: Bool, _ counts: inout ReturnCounts) -> [Draft] {
        let ofPairs = matching.pairs.compactMap { draft(for: $0.statement, persons.entries[$0.place], &counts) }
        let ofMissing = matching.unpaired.compactMap { place in
            draft(forUnstated: persons.entries[place], mentionsChild: mentionsChild, &counts)
        }
        return ofPairs + ofMissing
    }

    private func draft(for statement: Statement, _ recorded: PersonsEntry, _ counts: inout ReturnCounts) -> Draft? {
        let stated = statement.completed(from: [recorded.entry])
        let differences = recorded.differences(from: stated.draft.fact, on: stated.draft.day, in: year).filter {
            !recorded.isOverruled($0.column, $0.returned)
        }
        guard !differences.isEmpty else {
            counts[statement.table].matched += 1
            return agreement(with: recorded, statement.draft.source)
        }
        counts[statement.table].differing += 1
        let words = differences.map(\.words).joined(separator: ", ")
        report(statement.finding(.differsFromRecorded(by: recorded.entry.author.name, what: words), nil, child: child))
        if let open = recorded.open {
            if open.yearEnding > year.ending || says(open, differences, recorded) { return nil }
        } else if recorded.told.contains(where: { $0.state == .settled && $0.yearEnding > year.ending }) {
            return nil
        }
        let fact = Fact.differs(ReturnDifference(entry: recorded.entry.id, fact: stated.draft.fact))
        return difference(fact, stated.draft.day, stated.draft.source, recorded, &counts)
    }

    /// Whether the open difference is about the very same columns and values.
    private func says(
        _ open: ToldDifference, _ differences: [ColumnDifference], _ recorded: PersonsEntry
    ) -> Bool {
        guard let fact = open.difference.fact, let year = CollectionYear(ending: open.yearEnding) else { return false }
        return recorded.differences(from: fact, on: open.entry.day, in: year).filter {
            !recorded.isOverruled($0.column, $0.returned)
        } == differences
    }

    /// Takes back what was told of this year's return, which agrees now.
    private func agreement(with recorded: PersonsEntry, _ source: Source) -> Draft? {
        guard let open = recorded.open, open.yearEnding == year.ending else { return nil }
        return Draft(
            day: nil, fact: .withdrawn, source: source,
            replaces: Replacement(entry: open.entry.id, reason: "the return for \(year) agrees now"))
    }

    /// Tells that the return leaves out what a person recorded, if it is something that it should state.
    private func draft(
        forUnstated recorded: PersonsEntry, mentionsChild: Bool, _ counts: inout ReturnCounts
    ) -> Draft? {
        guard let table = recorded.key?.table, table.keyDate != nil, tables.contains(table),
            mentionsChild || table == .episodes, let day = recorded.entry.day,
            YearSelection.asStood(recorded.entry.fact, from: day, at: year) != nil,
            !recorded.told.contains(where: { $0.state == .settled && $0.difference.fact == nil })
        else { return nil }
        counts[table].unstated += 1
        if let open = recorded.open, open.yearEnding > year.ending || open.difference.fact == nil { return nil }
        let row = Source.ReturnRow(yearEnding: year.ending, file: table.fileName, row: 1)
        report(
            Finding(
                file: table.fileName, child: child,
                problem: .recordedNotStated(by: recorded.entry.author.name, table, day)))
        let fact = Fact.differs(ReturnDifference(entry: recorded.entry.id, fact: nil))
        return difference(fact, day, .returned(row), recorded, &counts)
    }

    private func difference(
        _ fact: Fact, _ day: Day?, _ source: Source, _ recorded: PersonsEntry, _ counts: inout ReturnCounts
    ) -> Draft {
        counts.differencesTold += 1
        let replaces = recorded.open.map {
            Replacement(entry: $0.entry.id, reason: "the return for \(year) states it anew")
        }
        return Draft(day: day, fact: fact, source: source, replaces: replaces)
    }
}
