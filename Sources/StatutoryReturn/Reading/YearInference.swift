import Timeline

/// Which year's return a set of files is: the last reporting year in which the dates that are about the year itself
/// fall.
struct YearInference {
    /// The dates that a return states up to the end of its year, the surest first.
    private static let tellingDates: [(table: ReturnTable, columns: [Column])] = [
        (.episodes, [.decom, .dec]), (.missing, [.misStart, .misEnd]), (.swEpisodes, [.swDecom, .swDec]),
        (.doLo, [.doloStart, .doloEnd]), (.placedAdoption, [.datePlaced]), (.reviews, [.review]),
    ]

    let year: CollectionYear
    /// The column that told it.
    let column: Column

    init?(_ files: [TableFile]) {
        for (table, columns) in YearInference.tellingDates {
            let ofTable = files.filter { $0.table == table }
            if let year = YearInference.lastYear(columns, in: ofTable) {
                self.year = year
                column = columns[0]
                return
            }
        }
        return nil
    }

    /// The last reporting year that holds at least one in fifty of the dates: a slip of the pen, or an ending known a
    /// day ahead, does not make a return one of next year.
    private static func lastYear(_ columns: [Column], in files: [TableFile]) -> CollectionYear? {
        var counts: [Int: Int] = [:]
        for file in files {
            file.forEachRow { cells in
                for column in columns {
                    guard let day = cells.value(column).flatMap({ Day(stated: $0) }) else { continue }
                    let (year, month, _) = day.parts
                    counts[month >= 4 ? year + 1 : year, default: 0] += 1
                }
            }
        }
        let all = counts.values.reduce(0, +)
        return counts.filter { $0.value * 50 >= all }.keys.max().flatMap { CollectionYear(ending: $0) }
    }
}
