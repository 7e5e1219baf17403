import Simulation
import Testing
import Timeline

/// What a return’s rules ask of the episodes of a child; the number of the validation rule stands where there is one.
@Suite struct EpisodeChainTests {
    private let histories: [CareHistory]
    private let days: ClosedRange<Day>

    init() throws {
        days = try Sample.authority(of: 2_000).days
        histories = try Sample.histories()
    }

    /// Every episode with the one that follows it.
    private var pairs: [(CareHistory, (from: Day, episode: Episode), (from: Day, episode: Episode)?)] {
        histories.flatMap { history in
            history.episodes.indices.map { index in
                (history, history.episodes[index], history.episodes.dropFirst(index + 1).first)
            }
        }
    }

    @Test func `every child has a header, and all but those with short breaks an episode in the record’s days`() {
        #expect(histories.count == 2_000)
        for history in histories where !history.episodes.isEmpty {
            #expect(history.episodes.contains { $0.episode.until.map { $0 >= days.lowerBound } ?? true })
        }
        #expect(histories.count { $0.episodes.isEmpty } < 50)
    }

    @Test func `the first episode begins a period of care (rule 357)`() {
        for history in histories {
            #expect(history.episodes.first.map { $0.episode.reason == "S" } ?? true)
        }
    }

    @Test func `an episode ends after it begins, with a reason (rules 148, 355 and 356)`() {
        for (_, (from, episode), _) in pairs {
            #expect((episode.until == nil) == (episode.ceased == nil))
            #expect(episode.until.map { $0 > from } ?? true)
        }
    }

    @Test
    func `X1 is followed on the same day by an episode that is no start, and nothing else is (rules 388, 431 to 433)`()
    {
        for (history, (_, episode), next) in pairs {
            if episode.ceased == "X1" {
                #expect(next?.from == episode.until, "child \(history.child.number)")
                #expect(next?.episode.reason != "S")
            } else if let next, let until = episode.until {
                #expect(next.from > until, "child \(history.child.number)")
                #expect(next.episode.reason == "S")
            } else {
                #expect(next == nil, "child \(history.child.number)")
            }
        }
    }

    @Test func `the reason for a new episode says truly what changed (rules 434 to 436)`() {
        for (history, (_, before), next) in pairs {
            guard before.ceased == "X1", let after = next?.episode else { continue }
            let status = before.legalStatus != after.legalStatus
            let placement =
                before.placement != after.placement || before.placementPostcode != after.placementPostcode
                || before.urn != after.urn || before.provider != after.provider
            switch after.reason {
            case "L": #expect(status && !placement, "child \(history.child.number)")
            case "P", "T": #expect(!status && placement, "child \(history.child.number)")
            case "B", "U": #expect(status && placement, "child \(history.child.number)")
            default: Issue.record("unknown reason \(String(describing: after.reason))")
            }
        }
    }

    @Test func `care ends by the 18th birthday, and nothing is before birth or after the last day`() {
        for history in histories {
            for (from, episode) in history.episodes {
                #expect(from >= history.born && from <= days.upperBound)
                #expect(episode.until.map { $0 <= history.born.birthday(18) && $0 <= days.upperBound } ?? true)
                #expect(episode.until != nil || days.upperBound < history.born.birthday(18))
            }
            for fact in history.child.facts {
                #expect(fact.day.map { $0 >= history.born && $0 <= days.upperBound } ?? true)
                #expect(fact.recorded <= Instant(endOf: days.upperBound))
            }
        }
    }

    @Test
    func `a temporary move lasts no longer than its code allows and leads back home (rules 375, 376, 379 to 381, 383)`()
    {
        let longest: [PlacementType: Int] = ["T1": 42, "T3": 21, "T4": 7]
        for history in histories {
            for (before, (away, back)) in zip(
                history.episodes, zip(history.episodes.dropFirst(), history.episodes.dropFirst(2)))
            where away.episode.placement?.isTemporary == true {
                #expect(before.episode.placement == back.episode.placement)
                #expect(before.episode.placementPostcode == back.episode.placementPostcode)
                #expect(back.episode.reason == "P" && away.episode.provider == nil)
                if let until = away.episode.until, let code = away.episode.placement {
                    #expect(until - away.from <= longest[code] ?? 28)
                }
            }
            #expect(history.episodes.first?.episode.placement?.isTemporary != true)
        }
        for (_, (_, episode), _) in pairs where episode.ceased != "X1" && episode.ceased != nil {
            #expect(episode.placement?.isTemporary == false)
        }
    }

    @Test func `placements agree with legal status and age (rules 358, 371 to 373, 378, 390, 408)`() {
        for (history, (from, episode), _) in pairs {
            let age = history.born.age(on: from)
            switch episode.placement {
            case "P1": #expect(episode.legalStatus == "C1" || episode.legalStatus == "C2")
            case "A5", "A6": #expect(episode.legalStatus == "E1")
            case "K3", "H5": #expect(age >= 16)
            case "R5": #expect(age >= 10)
            case "S1": #expect(age >= 4)
            default: break
            }
            if episode.legalStatus == "J1" { #expect(age >= 10) }
            if episode.ceased == "E11" || episode.ceased == "E12" { #expect(episode.placement?.isAdoptive == true) }
            if episode.ceased == "E45" || episode.ceased == "E46" { #expect(episode.placement?.isFostering == true) }
        }
    }

    @Test func `emergency orders end within their days (rules 361 and 362)`() {
        for (_, (from, episode), _) in pairs {
            guard let until = episode.until else { continue }
            if episode.legalStatus == "L1" { #expect(until - from <= 3) }
            if episode.legalStatus == "L2" { #expect(until - from <= 15) }
        }
    }

    @Test
    func
        `a move states why the placement changed, and other changes and temporary moves do not (rules 225, 226 and 233)`()
    {
        for (history, (_, episode), next) in pairs {
            let isTemporary = episode.placement?.isTemporary == true || next?.episode.placement?.isTemporary == true
            let changes = next.map { $0.episode.reason != "S" && $0.episode.reason != "L" } ?? false
            let states = episode.placementChange != nil
            #expect(states == (changes && !isTemporary), "child \(history.child.number)")
        }
    }
}
