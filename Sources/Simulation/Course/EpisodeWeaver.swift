import Timeline

/// Weaves legal statuses and stays into the episodes of a return: a new one begins whenever either changes.
enum EpisodeWeaver {
    /// An episode with its first day; the episode's own `until` is its last, though it may lie in days to come.
    struct Woven {
        let from: Day
        let episode: Episode
        /// Whether the child is away for a time and expected back.
        let isTemporary: Bool
    }

    /// The episodes of the period, in order and without a gap.
    static func episodes(of period: Period, childsPostcode: String?) -> [Woven] {
        let course = period.course
        var days = period.stays.map(\.from) + course.statuses.dropFirst().map(\.from)
        days.sort()
        var woven: [Woven] = []
        woven.reserveCapacity(days.count)
        var before: Stay?
        var stayIndex = 0
        for (index, from) in days.enumerated() where index == 0 || days[index - 1] != from {
            while stayIndex + 1 < period.stays.count && period.stays[stayIndex + 1].from <= from { stayIndex += 1 }
            let stay = period.stays[stayIndex]
            let until = days[index...].first { $0 > from } ?? course.ends
            let isLast = until == course.ends
            let reason = reason(on: from, stay: stay, before: before, in: course)
            let episode = Episode(
                reason: reason, legalStatus: course.status(on: from), need: period.need, placement: stay.home.place,
                provider: stay.home.provider, until: until, ceased: isLast ? period.ending : "X1",
                placementChange: until == stay.until && !isLast ? stay.endedBecause : nil,
                homePostcode: childsPostcode, placementPostcode: stay.home.postcode, urn: stay.home.urn)
            woven.append(Woven(from: from, episode: episode, isTemporary: stay.isTemporary))
            before = stay
        }
        return woven
    }

    /// RNE: what changed on the day.
    private static func reason(on day: Day, stay: Stay, before: Stay?, in course: Course) -> EpisodeReason {
        guard let before else { return "S" }
        let statusChanged = course.status(on: day) != course.status(on: day - 1)
        guard stay.from == day else { return "L" }
        let sameCarers = stay.home.number == before.home.number
        return statusChanged ? (sameCarers ? "U" : "B") : (sameCarers ? "T" : "P")
    }
}
