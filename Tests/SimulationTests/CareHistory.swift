import Simulation
import Timeline

/// What a made-up child’s episodes say at the end, worked out here on its own, so that the tests do not ask the model
/// about the model.
struct CareHistory {
    let child: SimulatedChild
    let born: Day
    /// Every episode that stands on the last day, in order of its first day; short breaks left out.
    let episodes: [(from: Day, episode: Episode)]
    /// Every fact that stands on the last day.
    let facts: [Recorded]

    init?(_ child: SimulatedChild, lastDay: Day) {
        self.child = child
        facts = child.facts(asKnownAt: Instant(endOf: lastDay))
        var born: Day?
        var episodes: [(from: Day, episode: Episode)] = []
        for recorded in facts {
            switch recorded.fact {
            case .registered(let registration): born = registration.born
            case .episode(let episode):
                if let day = recorded.day, episode.legalStatus?.isShortBreaks == false {
                    episodes.append((day, episode))
                }
            default: break
            }
        }
        guard let born else { return nil }
        self.born = born
        self.episodes = episodes.sorted { $0.from < $1.from }
    }

    /// The episode that is open on the last day.
    var open: (from: Day, episode: Episode)? { episodes.last.flatMap { $0.episode.until == nil ? $0 : nil } }

    /// The first day of the period of care that is open on the last day.
    var openSince: Day? {
        open == nil ? nil : episodes.last { $0.episode.reason == "S" }?.from
    }

    /// The homes of the child, each from its first day up to the day after its last: temporary moves and changes of
    /// type with the same carers begin no new one (indicators.md §1).
    var homes: [(from: Day, until: Day?)] {
        var homes: [(from: Day, until: Day?)] = []
        var isAway = false
        for (from, episode) in episodes {
            let isTemporary = episode.placement?.isTemporary ?? false
            let isMove =
                episode.reason == "S" || (episode.reason == "P" || episode.reason == "B") && !isTemporary && !isAway
            if isMove { homes.append((from, nil)) }
            homes[homes.count - 1].until = episode.until
            isAway = isTemporary
        }
        return homes
    }
}
