import Timeline

/// Weaves legal statuses and stays into the episodes of a return: a new one begins whenever either changes.
enum EpisodeWeaver {
    /// An episode with its first day; the episode's own `until` is its last, though it may lie in days to come.
    struct Woven {
        let from: Day
        let episode: Episode
    }

    /// The episodes of the period, in order and without a gap.
    static func episodes(of period: Period, childsPostcode: String?) -> [Woven] {
        let changes = Set(period.stays.map(\.from) + period.course.statuses.map(\.from)).sorted()
        let ends = changes.dropFirst() + [period.course.ends]
        var stays = period.stays[...]
        var before: Stay?
        return zip(changes, ends).compactMap { from, until in
            while let next = stays.dropFirst().first, next.from <= from { stays.removeFirst() }
            guard let stay = stays.first else { return nil }
            var episode = episode(in: stay, of: period, from: from, until: until)
            episode.reason = reason(on: from, stay: stay, before: before, in: period.course)
            episode.homePostcode = episode.legalStatus?.isShortBreaks == true ? nil : childsPostcode
            before = stay
            return Woven(from: from, episode: episode)
        }
    }

    private static func episode(in stay: Stay, of period: Period, from: Day, until: Day) -> Episode {
        let isLast = until == period.course.ends
        let status = period.course.status(on: from)
        // A return leaves out where a child stays for short breaks (validation rule 214).
        let isKept = !status.isShortBreaks
        return Episode(
            reason: nil, legalStatus: status, need: period.need, placement: stay.home.place,
            provider: stay.home.provider, until: until, ceased: isLast ? period.ending : "X1",
            placementChange: until == stay.until && !isLast ? stay.endedBecause : nil,
            placementPostcode: isKept ? stay.home.postcode : nil, urn: isKept ? stay.home.urn : nil)
    }

    /// RNE: what changed on the day.
    private static func reason(on day: Day, stay: Stay, before: Stay?, in course: Course) -> EpisodeReason {
        guard let before else { return course.firstReason }
        guard stay.from == day else { return "L" }
        let statusChanged = course.status(on: day) != course.status(on: day - 1)
        let sameCarers = stay.home.number == before.home.number
        return statusChanged ? (sameCarers ? "U" : "B") : (sameCarers ? "T" : "P")
    }
}
