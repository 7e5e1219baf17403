import Timeline

extension Statement {
    /// The statement with what is recorded already in the columns that its file lacks.
    ///
    /// A file without a URN column does not say that there is no URN. The row is written out as a complete one and
    /// read again, so that there is one way only to make a fact of a row.
    func completed(from recorded: [Entry]) -> Statement {
        guard !unstated.isEmpty, let entry = recorded.first, let row else { return self }
        var text = CSVText(headings: table.columns.map(\.name))
        let bodyStart = text.bytes.count
        text.add(
            table.columns.map { column in
                switch column {
                case .child: "-"
                case table.keyDate: draft.day?.asReturned ?? ""
                default: unstated.contains(column) ? entry.fact.stated(column) : draft.fact.stated(column)
                }
            })
        let file = TableFile(
            name: row.file, table: table, bytes: text.bytes, bodyStart: bodyStart, rowNumbers: [row.row])
        guard let year = CollectionYear(ending: row.yearEnding) else { return self }
        let child = if case .registered(let registration) = draft.fact { registration.number } else { "" }
        let complete = file.withRow(at: bodyStart, row: 2) { cells in
            var reader = CellReader(cells, year: year, child: child, report: { _ in })
            return reader.statement()
        }
        guard let complete else { return self }
        var result = self
        result.draft.fact = complete.draft.fact
        return result
    }
}
