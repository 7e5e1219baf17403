import Timeline

extension StatedReturn {
    /// Reads the files of one or several years' returns, in CSV or XML, whatever they are called.
    ///
    /// With `year`, all files are that year's. Without, files that carry a year in their name or folder are put
    /// together by it, the others by their folder; the dates in each set then tell the year of the return
    /// (``YearInference``), and the report says so. Sets of the same year are one return.
    ///
    /// - Returns: the returns, the earliest first. Whatever could not be read has been reported.
    package static func read(
        _ files: [ReturnFile], year: CollectionYear? = nil, report: @escaping Report
    ) -> [StatedReturn] {
        var ofYear: [CollectionYear: [TableFile]] = [:]
        for set in sets(of: files, together: year != nil) {
            let reading = FileReading(report: report)
            let tables = set.flatMap { reading.tables(in: $0) }
            guard !tables.isEmpty, let year = year ?? tell(tables, report) else { continue }
            ofYear[year, default: []] += tables
        }
        return ofYear.sorted { $0.key < $1.key }.map { year, tables in
            note(year, tables, report)
            return StatedReturn(year: year, files: tables, report: report)
        }
    }

    /// The files that belong together, in a fixed order.
    private static func sets(of files: [ReturnFile], together: Bool) -> [[ReturnFile]] {
        if together { return [files] }
        let groups = Dictionary(grouping: files) { YearToken.group(of: $0.name) }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func tell(_ tables: [TableFile], _ report: Report) -> CollectionYear? {
        guard let inference = YearInference(tables) else {
            for table in tables { report(Finding(file: table.name, problem: .yearUnknown)) }
            return nil
        }
        let problem = Problem.yearInferred(inference.year, from: inference.column)
        report(Finding(file: tables[0].name, problem: problem))
        if let named = Int(YearToken.group(of: tables[0].name)),
            ![named, named + 1].contains(inference.year.ending)
        {
            report(Finding(file: tables[0].name, problem: .yearUnlikeName(named, inference.year)))
        }
        return inference.year
    }

    private static func note(_ year: CollectionYear, _ tables: [TableFile], _ report: Report) {
        if !CollectionYear.known.contains(year.ending) {
            report(Finding(file: tables[0].name, problem: .yearNotSupported(year)))
        }
        for file in tables where year.ending < file.table.since ?? .min {
            report(Finding(file: file.name, problem: .tableNotInYear(file.table, year)))
        }
    }
}
