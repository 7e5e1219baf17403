/// Turns a child's episodes, as stated, into stretches, periods of care, homes and placements.
///
/// Episodes that contradict one another are common in real returns. The rules here are the ones that the import
/// report names: the later start takes over from an earlier episode that overlaps it; a day that cannot be is not
/// counted; an ending (any REC but X1) ends the period of care unless a later start has taken over before it.
struct EpisodeFold {
    private(set) var stretches: [Stretch] = []
    private(set) var periods: [PeriodOfCare] = []
    private(set) var homes: [Home] = []
    private(set) var placements: [Placement] = []
    private(set) var legalStatuses: [LegalStatusSpan] = []

    /// The last day on which the record shows whether the child is looked after.
    ///
    /// A return tells of an open episode up to 31 March of its year. If no later return mentions the child, or the last
    /// episode ended with another to follow that never came, nobody knows how it went on.
    private(set) var shownUntil = Day.endOfTime
    /// Whether that is so because a return left the last episode open.
    private(set) var isLeftOpen = false
    /// The end of the latest episode as it was stated, before a later start took over.
    private var lastStatedEnd: Day?

    private struct Stated {
        let from: Day
        let episode: Episode
        let entry: EntryID
        let source: Source

        /// The day it ended, if that day is possible.
        var until: Day? { episode.until.flatMap { $0 >= from ? $0 : nil } }
    }

    /// Folds the episodes among the standing entries `entries`.
    init(_ entries: [Entry]) {
        var stated: [Stated] = []
        for entry in entries {
            guard case .episode(let episode) = entry.fact, let day = entry.day, entry.wasPossibleWhenStated else {
                continue
            }
            stated.append(Stated(from: day, episode: episode, entry: entry.id, source: entry.source))
        }
        stated.sort { ($0.from, $0.entry) < ($1.from, $1.entry) }
        for (index, episode) in stated.enumerated() {
            let next = index + 1 < stated.count ? stated[index + 1] : nil
            // The same day stated twice: the later statement stands.
            if let next, next.from == episode.from { continue }
            add(episode, before: next)
        }
        if let last = stated.last, periods.last?.until == nil {
            shownUntil = lastDayShown(by: last)
            isLeftOpen = last.until == nil && shownUntil != .endOfTime
        }
    }

    private func lastDayShown(by last: Stated) -> Day {
        if let until = last.until { return until - 1 }
        guard case .returned(let row) = last.source else { return .endOfTime }
        return Day(row.yearEnding, 3, 31) ?? .endOfTime
    }

    private mutating func add(_ stated: Stated, before next: Stated?) {
        beginPeriodIfNeeded(stated)
        let end = effectiveEnd(of: stated, before: next)
        let home = homeIndex(for: stated)
        let period = periods.count - 1
        stretches.append(
            Stretch(
                from: stated.from, until: end, period: period, home: home, legalStatus: stated.episode.legalStatus,
                placement: stated.episode.placement, entry: stated.entry,
                state: CareState(stated.episode.legalStatus, settled(stated.episode.placement, in: home))))
        homes[home].until = end
        addPlacement(stated, end: end, home: home, period: period)
        addLegalStatus(stated, end: end, period: period)
        endPeriodIfNeeded(stated, end: end)
        lastStatedEnd = stated.until
    }

    private func effectiveEnd(of stated: Stated, before next: Stated?) -> Day? {
        guard let next else { return stated.until }
        return min(stated.until ?? next.from, next.from)
    }

    // MARK: Periods of care

    private mutating func beginPeriodIfNeeded(_ stated: Stated) {
        if let last = periods.last, last.until == nil {
            // A start on the very day on which the last episode ended with another to follow goes on with the period.
            let continues = stated.episode.reason != "S" || lastStatedEnd == stated.from
            if continues { return }
            periods[periods.count - 1].until = stretches.last?.until
        }
        periods.append(
            PeriodOfCare(from: stated.from, startIsKnown: stated.episode.reason == "S", startedBy: stated.entry))
    }

    private mutating func endPeriodIfNeeded(_ stated: Stated, end: Day?) {
        guard let until = stated.until, end == until, let ceased = stated.episode.ceased, ceased != "X1" else { return }
        periods[periods.count - 1].until = until
        periods[periods.count - 1].ceased = ceased
        periods[periods.count - 1].endedBy = stated.entry
    }

    // MARK: Homes

    private mutating func homeIndex(for stated: Stated) -> Int {
        if let home = continuedHome(for: stated) { return home }
        let isStart = ["S", "P", "B"].contains(stated.episode.reason)
        homes.append(Home(from: stated.from, startIsKnown: isStart, period: periods.count - 1, startedBy: stated.entry))
        return homes.count - 1
    }

    /// The home that the child stays in or comes back to; `nil` when this episode begins a new one.
    private func continuedHome(for stated: Stated) -> Int? {
        guard let last = placements.last, last.period == periods.count - 1 else { return nil }
        let type = stated.episode.placement
        switch stated.episode.reason {
        case "L", "T", "U": return last.home
        default: break
        }
        if type?.isTemporary == true { return last.home }
        if last.type?.isTemporary == true,
            let usual = placements.last(where: { $0.type?.isTemporary != true }), usual.period == last.period,
            usual.type == type, usual.postcode == stated.episode.placementPostcode
        {
            return usual.home
        }
        let fosteredHere = placements.last { $0.type?.isTemporary != true }.flatMap(\.type)?.isFostering == true
        return type?.isAdoptiveWithCurrentCarer == true && fosteredHere ? last.home : nil
    }

    /// The type of placement that rules ask about: of a child who is away for a time, that of the home which stays theirs.
    private func settled(_ type: PlacementType?, in home: Int) -> PlacementType? {
        guard type?.isTemporary == true else { return type }
        return placements.last { $0.home == home && $0.type?.isTemporary != true }?.type ?? type
    }

    // MARK: Placements and legal statuses

    private mutating func addPlacement(_ stated: Stated, end: Day?, home: Int, period: Int) {
        let episode = stated.episode
        if let last = placements.last, last.home == home, last.period == period, last.until == stated.from,
            episode.reason == "L", last.type == episode.placement
        {
            placements[placements.count - 1].until = end
            placements[placements.count - 1].change = episode.placementChange
            return
        }
        placements.append(
            Placement(
                type: episode.placement, provider: episode.provider, from: stated.from, until: end, home: home,
                period: period, postcode: episode.placementPostcode, urn: episode.urn,
                change: episode.placementChange, entry: stated.entry))
    }

    private mutating func addLegalStatus(_ stated: Stated, end: Day?, period: Int) {
        if let last = legalStatuses.last, last.status == stated.episode.legalStatus, last.until == stated.from,
            last.period == period
        {
            legalStatuses[legalStatuses.count - 1].until = end
            return
        }
        let changedHere = ["S", "L", "B", "U"].contains(stated.episode.reason) || legalStatuses.last?.period == period
        legalStatuses.append(
            LegalStatusSpan(
                status: stated.episode.legalStatus, from: stated.from, startIsKnown: changedHere, until: end,
                period: period, entry: stated.entry))
    }
}
