import Timeline

extension StatedReturn {
    /// What the record can be said to hold once this return is in it: for each table that is there, every fact of its
    /// kind about every child, from 1 April to 31 March.
    ///
    /// They are entries about the record itself. A table with no rows says that nothing of the kind happened; a table
    /// that is not there says nothing.
    package func coverage() -> [Draft] {
        ReturnTable.allCases.compactMap { table in
            guard let kind = table.coveredKind, let file = readFiles.first(where: { $0.table == table }) else {
                return nil
            }
            return Draft(
                day: year.firstDay, fact: .covers(Coverage(kind: kind, until: year.lastDay)),
                source: .returned(Source.ReturnRow(yearEnding: year.ending, file: file.name, row: 1)))
        }
    }
}
