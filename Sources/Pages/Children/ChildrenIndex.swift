import Policy
import Timeline

/// All children on one day, with every order of the list worked out beforehand, so that a question is one walk over an
/// array.
package struct ChildrenIndex: Sendable {
    /// The day of the list.
    package let day: Day
    /// By what was known when; `nil` for all that is recorded now.
    package let known: Instant?
    /// The last day for which the record holds placements; `nil` when it holds none.
    package let recordedTo: Day?
    package let rows: [ChildRow]
    /// The titles of the policy’s rules, by their place.
    package let ruleTitles: [String]
    /// The legal statuses and placement types that occur, for the filter.
    package let legalStatuses: [LegalStatus]
    package let placements: [PlacementType]
    private let orders: [ChildrenQuery.Order: [Int]]
    /// Heading and number of each row in small letters, for the search.
    private let searched: [[UInt8]]

    package init(
        day: Day, known: Instant? = nil, recordedTo: Day?, rows: [ChildRow], ruleTitles: [String]
    ) {
        self.day = day
        self.known = known
        self.recordedTo = recordedTo
        self.rows = rows
        self.ruleTitles = ruleTitles
        legalStatuses = Set(rows.compactMap(\.legalStatus)).sorted()
        placements = Set(rows.compactMap(\.placement)).sorted()
        searched = rows.map { Array("\($0.heading) \($0.number)".lowercased().utf8) }
        let byName = rows.indices.sorted { rows[$0].nameKey < rows[$1].nameKey }
        func ordered(_ key: (ChildRow) -> Int32) -> [Int] {
            let keys = rows.map(key)
            var rank = [Int](repeating: 0, count: rows.count)
            for (place, index) in byName.enumerated() { rank[index] = place }
            return rows.indices.sorted { (keys[$0], rank[$0]) < (keys[$1], rank[$1]) }
        }
        orders = [
            .name: byName,
            .mostOverdue: ordered { $0.mostOverdue?.day.number ?? .max / 2 + ($0.nextDue?.day.number ?? .max / 4) },
            .nextDue: ordered { $0.nextDue?.day.number ?? .max },
            .youngest: ordered { $0.born.map { -$0.number } ?? .max },
        ]
    }

    /// The same list with the children of these numbers only.
    package func limited(to numbers: Set<String>) -> ChildrenIndex {
        ChildrenIndex(
            day: day, known: known, recordedTo: recordedTo, rows: rows.filter { numbers.contains($0.number) },
            ruleTitles: ruleTitles)
    }

    /// The rows that answer `query`, all of them, in its order.
    package func rows(_ query: ChildrenQuery) -> [ChildRow] {
        places(query).map { rows[$0] }
    }

    /// For each outcome, how many children there would be if it were chosen and all else stayed.
    package func counts(_ query: ChildrenQuery) -> [Outcome: Int] {
        let places = places(query.changing { $0.outcome = nil })
        let counts = Outcome.allCases.map { outcome in
            (outcome, places.count { rows[$0].has(outcome) })
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }

    /// The places in ``rows`` of those that answer `query`, in its order.
    func places(_ query: ChildrenQuery) -> [Int] {
        let words = query.search.lowercased().split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        return (orders[query.order] ?? []).filter { place in
            rows[place].answers(query) && words.allSatisfy { searched[place].contains($0) }
        }
    }
}

extension ChildRow {
    /// Whether the row is one that `query` asks for, apart from the words it searches.
    fileprivate func answers(_ query: ChildrenQuery) -> Bool {
        (query.care.includes(isLookedAfter)) && (query.outcome.map(has) ?? true)
            && (query.legalStatus.map { $0 == legalStatus } ?? true)
            && (query.placement.map { $0 == placement } ?? true)
            && (query.ages.map { band in age.map(band.contains) ?? false } ?? true)
    }

    /// What the row is sorted by when it is sorted by name: named children by name, then the others by number.
    fileprivate var nameKey: String {
        isNamed ? "0" + heading : "1" + String(repeating: "0", count: max(0, 12 - number.utf8.count)) + number
    }
}

extension [UInt8] {
    /// Whether `part` stands somewhere in it.
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard part.count <= count else { return false }
        return (0...(count - part.count)).contains { start in
            self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
