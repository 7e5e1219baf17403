import Casework
import Simulation
import Timeline

/// The foster home or children’s home in which a made-up child lives, described so that it fits the child: the ages for which
/// it is approved, the provider, the postcode of the placement. The names and the streets are nobody’s.
struct FurnishedHome {
    private let number: Int
    private let episode: Episode
    private let since: Day
    private let recorded: Instant
    private let age: Int
    private let carer: String?

    /// The home of the child’s open placement; `nil` where that is neither with foster carers nor in a children’s home.
    init?(of child: SimulatedChild) {
        let facts = child.facts(asKnownAt: .init(milliseconds: .max))
        let stays = facts.compactMap { recorded -> (Episode, Day, Instant)? in
            guard case .episode(let episode) = recorded.fact, let day = recorded.day else { return nil }
            return (episode, day, recorded.recorded)
        }
        guard let last = stays.last(where: { $0.0.until == nil }), FurnishedHome.isDescribed(last.0),
            let first = stays.first(where: { $0.0.placementPostcode == last.0.placementPostcode }),
            let born = child.born
        else { return nil }
        number = Int(child.id.number)
        (episode, since) = (last.0, first.1)
        recorded = child.facts.first { $0.day == first.1 && $0.fact.isEpisode }?.recorded ?? first.2
        age = born.age(on: since)
        carer = child.carer
    }

    private static func isDescribed(_ episode: Episode) -> Bool {
        episode.placementPostcode != nil && (episode.placement?.isFostering == true || episode.placement == "K2")
    }

    /// Whether the child lived here in the episode.
    func isWhere(_ episode: Episode) -> Bool {
        episode.placementPostcode == self.episode.placementPostcode && FurnishedHome.isDescribed(episode)
    }

    /// Records the home in `writer`, when the child came.
    func record(in writer: any CaseWriter) throws -> HomeID {
        let home = try writer.newHome()
        let draft = Draft(day: since, fact: .homeDescribed(description), source: .person)
        _ = try writer.append([draft], about: .home(home), basedOn: nil, by: .simulator, at: recorded)
        return home
    }

    private var description: HomeDescription {
        var home = HomeDescription(
            called: called, provider: episode.provider, urn: episode.urn, address: MadeUpPlace.address(number),
            postcode: episode.placementPostcode, placement: episode.placement,
            approved: since - 200 - number * 37 % 2_400)
        home.youngest = isForKin ? age : max(0, age - 1 - number % 5)
        home.oldest = isForKin ? 17 : min(17, age + 4 + number % 6)
        home.approvedFor = isForKin ? 1 : isStaffed ? 3 + number % 3 : 1 + number % 3
        home.capacity = isForKin ? 0 : isStaffed ? number % 2 : number % 3
        home.household = isStaffed ? MadeUpPlace.staff(number) : MadeUpPlace.household(number)
        return home
    }

    private var called: String { isStaffed ? MadeUpPlace.house(number) : carer ?? MadeUpPlace.carer(number) }
    private var isStaffed: Bool { episode.placement == "K2" }
    private var isForKin: Bool { episode.placement == "U1" || episode.placement == "U3" }
}

extension SimulatedChild {
    fileprivate var born: Day? {
        facts.lazy.compactMap { if case .registered(let registration) = $0.fact { registration.born } else { nil } }
            .first
    }

    /// The foster carer whom the record names.
    fileprivate var carer: String? {
        facts.lazy.compactMap { recorded -> String? in
            guard case .related(let relation) = recorded.fact, relation.relationship == .fosterCarer else { return nil }
            return relation.person
        }.first
    }
}

extension Fact {
    fileprivate var isEpisode: Bool { if case .episode = self { true } else { false } }
}
