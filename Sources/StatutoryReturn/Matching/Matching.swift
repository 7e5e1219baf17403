import Timeline

/// Finds for each statement of a return what a person recorded about the same event.
struct Matching {
    /// A statement and the place of the person's entry about the same.
    struct Pair {
        let statement: Statement
        let place: Int
    }

    private(set) var pairs: [Pair] = []
    /// The statements about which no person recorded anything.
    private(set) var rest: [Statement]

    private let entries: [PersonsEntry]
    private let year: CollectionYear
    private var free: Set<Int>

    /// - Parameter isRecorded: whether a return stated the thing before; such an event is no slip of a day in another.
    init(
        _ statements: [Statement], _ entries: [PersonsEntry], in year: CollectionYear,
        besides isRecorded: (StatementKey) -> Bool
    ) {
        self.entries = entries
        self.year = year
        rest = statements
        free = Set(entries.indices)
        if entries.isEmpty { return }
        pair { $1.key == $0.key && Matching.isSameWorker($0, $1) }
        pair { $1.key == $0.key }
        pair { $1.earlierKeys.contains($0.key) }
        leaveOutRepeated()
        pair { !isRecorded($0.key) && Matching.isSlip($0, $1) }
    }

    /// The places of the persons' entries with which no statement was paired.
    var unpaired: [Int] { free.sorted() }

    /// Pairs each statement that is left with the free entry that is about the same event and least unlike it.
    private mutating func pair(_ isSameEvent: (Statement, PersonsEntry) -> Bool) {
        let statements = rest
        rest = []
        for statement in statements {
            let candidates = free.filter { isSameEvent(statement, entries[$0]) }
            if let place = candidates.min(by: { unlikeness(statement, $0) < unlikeness(statement, $1) }) {
                free.remove(place)
                pairs.append(Pair(statement: statement, place: place))
            } else {
                rest.append(statement)
            }
        }
    }

    private func unlikeness(_ statement: Statement, _ place: Int) -> (Int, Int, Int) {
        let entry = entries[place]
        let apart = Matching.distance(statement, entry) ?? 0
        let differences = entry.differences(from: statement.draft.fact, on: statement.draft.day, in: year)
        return (apart, differences.count, place)
    }

    /// What the return says twice about a thing that a person recorded is not recorded beside it: of most things there
    /// can be one a day, and which of the two is meant the report leaves open.
    private mutating func leaveOutRepeated() {
        let pairs = pairs
        rest.removeAll { statement in
            pairs.contains { pair in
                pair.statement.key == statement.key
                    && (!statement.table.mayHaveSeveralADay || pair.statement.draft.fact == statement.draft.fact)
            }
        }
    }

    private static func isSameWorker(_ statement: Statement, _ entry: PersonsEntry) -> Bool {
        guard case .allocated(let stated) = statement.draft.fact, case .allocated(let recorded) = entry.entry.fact
        else { return true }
        return stated.worker.uppercased() == recorded.worker.uppercased()
    }

    /// Whether the two are a day or two apart and nothing else tells them from each other.
    private static func isSlip(_ statement: Statement, _ entry: PersonsEntry) -> Bool {
        guard entry.key?.table == statement.table, let apart = distance(statement, entry), apart <= 2,
            isSameWorker(statement, entry)
        else { return false }
        guard case .episode(let stated) = statement.draft.fact, case .episode(let recorded) = entry.entry.fact,
            let reason = stated.reason, let other = recorded.reason
        else { return true }
        return reason == other
    }

    private static func distance(_ statement: Statement, _ entry: PersonsEntry) -> Int? {
        guard let stated = statement.key.day, let recorded = entry.entry.day else { return nil }
        return abs(stated - recorded)
    }
}

extension ReturnTable {
    /// Whether there can be two of its rows with the same day that are both right.
    fileprivate var mayHaveSeveralADay: Bool { self == .missing || self == .swEpisodes }
}
