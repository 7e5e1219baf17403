import Timeline

/// One row of a return, understood: what it is about, and the entry it becomes.
package struct Statement: Sendable {
    /// What the row is about.
    package let key: StatementKey
    /// The row as an entry about to be recorded.
    package internal(set) var draft: Draft
    /// Columns of the table that the file lacks: about them the row says nothing, not even that they are blank.
    let unstated: [Column]
    /// The date of birth that stands in the row, to be compared with the Header's.
    let statedBirth: Day?
    /// The sex that stands in the row.
    let statedSex: Sex?

    /// The table in which the row stands.
    package var table: ReturnTable { key.table }

    /// Whether it states an episode that has not ended.
    var isOpenEpisode: Bool {
        if case .episode(let episode) = draft.fact { episode.until == nil } else { false }
    }

    /// The row it comes from.
    package var row: Source.ReturnRow? {
        if case .returned(let row) = draft.source { row } else { nil }
    }
}

extension Statement {
    /// A finding about this row.
    func finding(_ problem: Problem, _ column: Column?, child: String) -> Finding {
        Finding(file: row?.file ?? "", row: row?.row, column: column?.name, child: child, problem: problem)
    }
}
