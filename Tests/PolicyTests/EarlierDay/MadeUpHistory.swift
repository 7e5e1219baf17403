import Policy
import Timeline
import TimelineTesting

/// A made-up child's record: episodes that follow one another, things held at any time, duties excused, all recorded in
/// no particular order.
struct MadeUpHistory {
    private(set) var facts: [(day: Day, fact: Fact)] = []
    private(set) var coverage: [(day: Day, coverage: Coverage)] = []
    let born: Day
    /// A day on which to look: within the child's recorded life, often one on which something happens.
    private(set) var dayToLook: Day
    let isService: Bool
    let material: HistoryMaterial
    private var dice: Dice

    /// The history that falls for `seed`, of a child or of the service, made of `material`.
    ///
    /// If `isGapless` is false the record of some kinds begins late, ends early or has a gap, and episodes overlap.
    init(seed: UInt64, _ material: HistoryMaterial, isGapless: Bool, isService: Bool = false) {
        dice = Dice(seed: seed)
        self.material = material
        self.isService = isService
        born = ("2004-01-01" as Day) + dice.number(in: 0...7_300)
        dayToLook = born
        // Most of what the packs ask has been in force since 2018; some of it ended in 2012 and 2014.
        let earliest: Day = dice.happens(oneIn: 8) ? "2010-01-01" : "2018-01-01"
        let start = max(born, earliest + dice.number(in: 0...2_200))
        let end = isService ? start + dice.number(in: 100...1_500) : addCare(from: start)
        for kind in material.kinds { hold(kind, from: start - 90, to: end + 90) }
        for _ in 0..<dice.number(in: 0...3) { excuse(dice.one(of: material.rules), from: start, to: end) }
        for kind in material.kinds.map(\.name) + [ReturnKind.episode] {
            cover(kind, isGapless: isGapless, from: start, to: end)
        }
        if !isGapless && !isService && dice.happens(oneIn: 2) { contradict() }
        for place in facts.indices { facts.swapAt(place, dice.number(in: 0...place)) }
        let happening = dice.one(of: facts).day + dice.number(in: -2...2)
        dayToLook = dice.happens(oneIn: 2) ? happening : start + dice.number(in: 0...(end - start + 60))
    }

    /// The same with everything of one kind recorded.
    func covering(_ kind: KindName) -> MadeUpHistory {
        var history = self
        history.coverage.removeAll { $0.coverage.kind == kind }
        history.coverage.append((MadeUpHistory.earliest, Coverage(kind: kind, until: nil)))
        return history
    }

    /// Before every day of a history.
    static let earliest: Day = "1990-01-01"

    /// The same without some of its facts.
    func without(_ places: Range<Int>) -> MadeUpHistory {
        var history = self
        history.facts.removeSubrange(places)
        return history
    }

    // MARK: Making it up

    private mutating func addCare(from start: Day) -> Day {
        var day = start
        for _ in 0..<dice.number(in: 1...3) {
            day = addPeriod(from: day) + dice.one(of: [0, 1, 40, 300])
        }
        return day
    }

    /// Adds a period of care and returns its last day, or, when it goes on, a day well within it.
    private mutating func addPeriod(from start: Day) -> Day {
        var day = start
        var episode = Episode(
            reason: dice.happens(oneIn: 6) ? "L" : "S", legalStatus: dice.one(of: MadeUpHistory.statuses),
            placement: makeUpPlacement())
        for _ in 0..<dice.number(in: 0...5) {
            let next = day + dice.one(of: [1, 3, 8, 9, 30, 100, 200, 400])
            add(episode, from: day, until: next, "X1")
            let reason = dice.one(of: ["L", "L", "P", "P", "B", "T", "U"] as [EpisodeReason])
            let changesStatus = ["L", "B", "U"].contains(reason)
            episode = Episode(
                reason: reason, legalStatus: changesStatus ? dice.one(of: MadeUpHistory.statuses) : episode.legalStatus,
                placement: reason == "L" ? episode.placement : makeUpPlacement())
            day = next
        }
        let end = day + dice.one(of: [1, 20, 90, 500])
        add(episode, from: day, until: end, "E4A")
        return end
    }

    private mutating func makeUpPlacement() -> PlacementType {
        dice.one(of: dice.happens(oneIn: 3) ? MadeUpHistory.rarePlacements : MadeUpHistory.placements)
    }

    private static let statuses: [LegalStatus] = [
        "C1", "C1", "C2", "C2", "V2", "V2", "V2", "V3", "V4", "E1", "L1", "L2", "L3", "J1",
    ]
    private static let placements: [PlacementType] = [
        "U6", "U6", "U4", "U3", "U3", "P1", "P1", "K2", "A5", "A6", "T1", "T4", "R3",
    ]
    private static let rarePlacements: [PlacementType] = [
        "A3", "H5", "K1", "P2", "R1", "R2", "R5", "S1", "U1", "U2", "U5",
    ]

    private mutating func add(_ episode: Episode, from day: Day, until end: Day, _ ceased: CeasingReason) {
        var episode = episode
        episode.until = end
        episode.ceased = ceased
        facts.append((day, .episode(episode)))
    }

    private mutating func hold(_ kind: KindDeclaration, from start: Day, to end: Day) {
        if !dice.happens(oneIn: 3) { return }
        for _ in 0..<dice.number(in: 1...6) {
            // Half of them on a day on which an episode begins, where most boundaries lie.
            let isBoundary = !facts.isEmpty && dice.happens(oneIn: 2)
            let day = isBoundary ? dice.one(of: facts).day : start + dice.number(in: 0...(end - start))
            facts.append((day, fact(of: kind, on: day)))
        }
    }

    private mutating func fact(of kind: KindDeclaration, on day: Day) -> Fact {
        switch kind.name {
        case ReturnKind.review: .reviewed(Review(participation: nil))
        case ReturnKind.worker: .allocated(Allocation(worker: "W\(facts.count)", until: nil, reason: nil))
        default:
            .happened(
                Happening(
                    kind: kind.name, details: MadeUpDetails(material: material).details(of: kind, on: day, &dice)))
        }
    }

    /// Excuses a duty up to three times, on days that need not come in the order in which they are recorded.
    private mutating func excuse(_ rule: String, from start: Day, to end: Day) {
        for _ in 0...dice.number(in: 0...2) {
            let excusal = Excusal(rule: rule, reason: "a reason", approver: "manager")
            facts.append((start + dice.number(in: 0...(end - start)), .excused(excusal)))
        }
    }

    private mutating func cover(_ kind: KindName, isGapless: Bool, from start: Day, to end: Day) {
        let middle = start + dice.number(in: -30...(end - start))
        // An episode states its own days: one that ends after a gap in the record tells of the days in the gap, as nobody
        // could at the time. So the record of episodes has no gap here.
        switch isGapless || kind == ReturnKind.episode ? 0 : dice.number(in: 0...5) {
        case 0, 1: coverage.append((MadeUpHistory.earliest, Coverage(kind: kind, until: nil)))
        case 2: coverage.append((middle, Coverage(kind: kind, until: nil)))
        case 3: coverage.append((MadeUpHistory.earliest, Coverage(kind: kind, until: middle)))
        case 4:
            coverage.append((MadeUpHistory.earliest, Coverage(kind: kind, until: middle)))
            coverage.append((middle + dice.one(of: [1, 2, 60]), Coverage(kind: kind, until: nil)))
        default: break
        }
    }

    /// Adds an episode somewhere that overlaps the others, or says something else of the same day.
    private mutating func contradict() {
        let other = dice.one(of: facts)
        let day = other.day + dice.number(in: 0...10)
        let reason = dice.one(of: ["S", "P", "L"] as [EpisodeReason])
        let placement = dice.one(of: ["U6", "K2"] as [PlacementType])
        facts.append((day, .episode(Episode(reason: reason, legalStatus: "C2", placement: placement))))
    }
}
