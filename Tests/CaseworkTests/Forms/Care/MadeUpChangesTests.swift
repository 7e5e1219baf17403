import Casework
import CaseworkTesting
import Testing
import Timeline
import TimelineTesting

/// Many made-up changes, in any order of recording, beside a calendar in which each day is written by itself.
@Suite struct MadeUpChangesTests {
    /// What a person who keeps a calendar would write on each day.
    private struct Calendar {
        struct Square: Equatable {
            var status: LegalStatus
            var placement: PlacementType
        }

        var squares = [Square?](repeating: nil, count: 120)
        /// The days on which each began, so that a later change ends what an earlier one wrote.
        var statusDays: Set<Int> = []
        var placementDays: Set<Int> = []

        /// Writes from `day` on, up to the next day on which `days` says that something else began, or care ended.
        mutating func write(from day: Int, until days: Set<Int>, _ change: (inout Square) -> Void) {
            var at = day
            while at < squares.count, squares[at] != nil, at == day || !days.contains(at) {
                if var square = squares[at] {
                    change(&square)
                    squares[at] = square
                }
                at += 1
            }
        }

        func isStart(_ day: Int) -> Bool { squares[day] != nil && (day == 0 || squares[day - 1] == nil) }
    }

    private static let first = day("2025-01-01")
    private static let statuses: [LegalStatus] = ["C1", "C2", "V2", "E1"]
    private static let placements: [PlacementType] = ["U4", "U6", "K2", "P1", "S1"]

    private var dice: Dice
    private var calendar = Calendar()
    private var entries: [Entry] = []

    init() { dice = Dice(seed: 0) }

    @Test(arguments: 0..<60)
    mutating func `the record says of every day what the calendar says`(seed: Int) throws {
        dice = Dice(seed: UInt64(seed))
        for _ in 0..<60 {
            try change()
            try compare()
        }
    }

    private mutating func change() throws {
        let at = dice.number(in: 0...119)
        switch dice.number(in: 0...19) {
        case 0...3: try begin(at)
        case 4...9: try move(at)
        case 10...14: try order(at)
        case 15: try cease(at)
        case 16...17: try takeBack()
        default: try shift(to: at)
        }
    }

    /// Records the change if it can be, and says whether it was.
    private mutating func record(_ change: EpisodeChange) throws -> Bool {
        let drafts: [Draft]
        do throws(ImpossibleChange) {
            drafts = try EpisodeChanges(entries).drafts(change)
        } catch { return false }
        #expect(!drafts.isEmpty)
        for draft in drafts {
            entries.append(
                draft.entry(
                    id: EntryID(Int64(entries.count + 1)), subject: .child(ChildID(1)), recorded: moment("2026-01-01"),
                    author: Author("a.worker")))
        }
        return true
    }

    private mutating func begin(_ at: Int) throws {
        let (status, placement) = (dice.one(of: Self.statuses), dice.one(of: Self.placements))
        let length = dice.number(in: 1...40)
        let isOver = dice.happens(oneIn: 2)
        let end = EpisodeChange.Ceased(on: Self.first + (at + length), how: .init(reason: "E4A"))
        let beginning = EpisodeChange.Beginning(
            legalStatus: status, placement: PlacementDetails(type: placement), ceased: isOver ? end : nil)
        let isFree = calendar.squares[at] == nil
        let wasRecorded = try record(.began(on: Self.first + at, beginning))
        #expect(!wasRecorded || isFree)
        guard wasRecorded else { return }
        for day in at..<(isOver ? min(at + length, 120) : 120) {
            calendar.squares[day] = Calendar.Square(status: status, placement: placement)
        }
    }

    private mutating func move(_ at: Int) throws {
        let placement = dice.one(of: Self.placements)
        let wasRecorded = try record(
            .moved(on: Self.first + at, EpisodeChange.Move(placement: PlacementDetails(type: placement))))
        #expect(!wasRecorded || calendar.squares[at] != nil)
        #expect(
            wasRecorded || calendar.squares[at] == nil || calendar.placementDays.contains(at) || calendar.isStart(at))
        guard wasRecorded else { return }
        calendar.placementDays.insert(at)
        calendar.write(from: at, until: calendar.placementDays.union(starts)) { $0.placement = placement }
    }

    private mutating func order(_ at: Int) throws {
        let status = dice.one(of: Self.statuses)
        let was = calendar.squares[at]
        let wasRecorded = try record(.legalStatus(on: Self.first + at, status))
        #expect(!wasRecorded || (was != nil && was?.status != status))
        guard wasRecorded else { return }
        calendar.statusDays.insert(at)
        calendar.write(from: at, until: calendar.statusDays.union(starts)) { $0.status = status }
    }

    private mutating func cease(_ at: Int) throws {
        guard try record(.ceased(on: Self.first + at, .init(reason: "E4A"))) else { return }
        var day = at
        while day < 120, calendar.squares[day] != nil, !(day > at && starts.contains(day)) {
            calendar.squares[day] = nil
            calendar.statusDays.remove(day)
            calendar.placementDays.remove(day)
            day += 1
        }
    }

    /// One of the entries that stand and change something within a period of care, and its place in the calendar.
    private mutating func someChange() -> (entry: EntryID, at: Int)? {
        let changes = entries.standing().compactMap { entry -> (EntryID, Int)? in
            guard case .episode(let episode) = entry.fact, episode.reason != "S", let day = entry.day else {
                return nil
            }
            return (entry.id, day - Self.first)
        }
        return changes.isEmpty ? nil : dice.one(of: changes)
    }

    private mutating func takeBack() throws {
        guard let (entry, at) = someChange() else { return }
        #expect(try record(.didNotHappen(entry, because: "It was another child")))
        erase(at)
    }

    /// What began on a day did not; what was before it went on.
    private mutating func erase(_ at: Int) {
        guard let before = calendar.squares[at - 1] else { return }
        if calendar.placementDays.remove(at) != nil {
            calendar.write(from: at, until: calendar.placementDays.union(starts)) { $0.placement = before.placement }
        }
        if calendar.statusDays.remove(at) != nil {
            calendar.write(from: at, until: calendar.statusDays.union(starts)) { $0.status = before.status }
        }
    }

    private mutating func shift(to at: Int) throws {
        guard let (entry, was) = someChange(), at != was, let square = calendar.squares[was] else { return }
        let (moves, orders) = (calendar.placementDays.contains(was), calendar.statusDays.contains(was))
        guard try record(.happenedOn(Self.first + at, entry, because: "It was another day")) else { return }
        erase(was)
        if moves {
            calendar.placementDays.insert(at)
            calendar.write(from: at, until: calendar.placementDays.union(starts)) { $0.placement = square.placement }
        }
        if orders {
            calendar.statusDays.insert(at)
            calendar.write(from: at, until: calendar.statusDays.union(starts)) { $0.status = square.status }
        }
    }

    /// The days on which the record says that a period of care began.
    private var starts: Set<Int> {
        Set(
            entries.standing().compactMap { entry in
                guard case .episode(let episode) = entry.fact, episode.reason == "S" else { return nil }
                return entry.day.map { $0 - Self.first }
            })
    }

    private func compare() throws {
        let timeline = CaseTimeline(of: ChildID(1), entries: entries, coverage: RecordCoverage(entries: []))
        for (day, square) in calendar.squares.enumerated() {
            let stretch = timeline.stretches.last {
                $0.from <= Self.first + day && ($0.until.map { Self.first + day < $0 } ?? true)
            }
            #expect(stretch?.legalStatus == square?.status, "day \(day)")
            #expect(stretch?.placement == square?.placement, "day \(day)")
        }
        try compareEpisodes()
    }

    /// Episodes adjoin or stand apart, each ends with X1 if and only if another of the same period follows.
    private func compareEpisodes() throws {
        let stated = entries.standing().compactMap { entry -> (Day, Episode)? in
            guard case .episode(let episode) = entry.fact, let day = entry.day else { return nil }
            return (day, episode)
        }.sorted { $0.0 < $1.0 }
        for ((_, episode), (next, following)) in zip(stated, stated.dropFirst()) {
            let until = try #require(episode.until)
            #expect(until <= next)
            #expect((episode.ceased == "X1") == (following.reason != "S"))
            if following.reason != "S" { #expect(until == next) }
        }
        #expect(stated.first.map { $0.1.reason == "S" } ?? true)
    }
}
