import Simulation
import Testing
import Timeline

@Suite struct RecordingTests {
    private let authority: Authority
    private let children: [SimulatedChild]

    init() throws {
        authority = try Sample.authority(of: 2_000)
        children = try Sample.children()
    }

    @Test func `facts stand in the order in which they were recorded, the header first`() {
        for child in children {
            #expect(zip(child.facts, child.facts.dropFirst()).allSatisfy { $0.recorded <= $1.recorded })
            guard case .registered(let who)? = child.facts.first?.fact else {
                Issue.record("child \(child.number) has no header first")
                continue
            }
            #expect(who.number == child.number && child.number.count <= 10)
        }
    }

    @Test func `a correction replaces an earlier fact once, and says why`() {
        for child in children {
            var replaced: Set<Int> = []
            for (index, fact) in child.facts.enumerated() {
                guard let replaces = fact.replaces else { continue }
                #expect(replaces.index < index && !replaces.reason.isEmpty)
                #expect(replaced.insert(replaces.index).inserted, "child \(child.number)")
            }
        }
    }

    @Test func `nothing is recorded before it was so`() {
        for fact in children.flatMap(\.facts) {
            if let day = fact.day, fact.fact != .withdrawn { #expect(fact.recorded.day >= day) }
        }
    }

    @Test func `two in three facts are recorded within a week, and some take more than three`() {
        let first = authority.days.lowerBound
        let delays = children.flatMap(\.facts).compactMap { fact in
            fact.replaces == nil ? fact.day.flatMap { $0 >= first ? fact.recorded.day - $0 : nil } : nil
        }
        #expect(delays.count { $0 <= 7 } * 3 > delays.count * 2)
        #expect(delays.count { $0 > 21 } * 100 > delays.count)
    }

    @Test func `at every moment at most one episode is known to be open`() throws {
        for child in children.prefix(300) {
            for year in 2021...2025 {
                for month in 1...12 {
                    let moment = Instant(endOf: try #require(Day(year, month, 15)))
                    let open = child.facts(asKnownAt: moment).count { recorded in
                        guard case .episode(let episode) = recorded.fact else { return false }
                        return episode.until == nil
                    }
                    #expect(open <= 1, "child \(child.number) on 15/\(month)/\(year)")
                }
            }
        }
    }

    @Test func `an earlier moment shows an episode open that is closed now`() throws {
        let child = try #require(children.first { child in child.facts.contains { isEnd($0) } })
        let end = try #require(child.facts.first { isEnd($0) })
        let before = child.facts(asKnownAt: Instant(milliseconds: end.recorded.milliseconds - 1))
        let first = try #require(end.replaces)
        #expect(before.contains(child.facts[first.index]))
        #expect(!child.facts(asKnownAt: end.recorded).contains(child.facts[first.index]))
    }

    private func isEnd(_ recorded: Recorded) -> Bool {
        guard case .episode(let episode) = recorded.fact else { return false }
        return episode.until != nil && recorded.replaces != nil
    }

    @Test func `a draft names the entry that it replaces`() throws {
        let child = try #require(children.first { $0.facts.contains { $0.replaces != nil } })
        let correction = try #require(child.facts.first { $0.replaces != nil })
        let replaces = try #require(correction.replaces)
        let entries = child.facts.indices.map { EntryID(Int64($0) + 100) }
        let draft = correction.draft(after: entries)
        #expect(draft.replaces == Replacement(entry: EntryID(Int64(replaces.index) + 100), reason: replaces.reason))
        #expect(draft.day == correction.day && draft.fact == correction.fact)
    }

    @Test func `the record covers every kind from its first day on`() throws {
        let covered = authority.coverage.compactMap { recorded -> KindName? in
            guard case .covers(let coverage) = recorded.fact, coverage.until == nil else { return nil }
            return recorded.day == authority.days.lowerBound ? coverage.kind : nil
        }
        #expect(Set(covered) == Set(Authority.kinds + Authority.returnKinds))
        #expect(try authority.days.lowerBound == #require(Day(2021, 4, 1)))
    }

    @Test func `before the record’s first day only episodes and what goes with entering care are known`() {
        for fact in children.flatMap(\.facts) where fact.day.map({ $0 < authority.days.lowerBound }) ?? false {
            switch fact.fact {
            case .episode, .unaccompanied, .previousPermanence, .allocated, .involved, .adoptionDecided,
                .deprivedOfLiberty:
                break
            default: Issue.record("\(fact) lies before the record")
            }
        }
    }
}
