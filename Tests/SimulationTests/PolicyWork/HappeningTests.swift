import Policy
import Simulation
import Testing
import Timeline

/// What is written down under a policy is as its packs declare it.
@Suite struct HappeningTests {
    private let policy: Policy
    private let children: [SimulatedChild]
    private let record: RecordCoverage

    init() throws {
        let (policy, authority) = try HappeningTests.made.get()
        self.policy = policy
        children = Array(authority.everyChild)
        record = authority.record
    }

    private static let made = Result {
        let policy = try Policies.policy("telford-and-wrekin")
        return (
            policy,
            try Authority(
                children: 60, years: 5, seed: 3, lastDay: #require(Day(2026, 3, 31)), policy: policy,
                percentEventful: 50)
        )
    }

    private func happenings(in child: SimulatedChild) -> [(day: Day, happening: Happening)] {
        child.facts.compactMap { recorded in
            guard case .happened(let happening) = recorded.fact, let day = recorded.day else { return nil }
            return (day, happening)
        }
    }

    @Test func `everything that happens is of a declared kind, and its details are of declared fields`() throws {
        let kinds = Dictionary(uniqueKeysWithValues: policy.kinds.map { ($0.name, $0) })
        for (_, happening) in children.flatMap(happenings) {
            let fields = try #require(kinds[happening.kind]).fields
            for detail in happening.details {
                let field = try #require(fields.first { $0.name == detail.name }, "\(happening.kind): \(detail.name)")
                switch field.content {
                case .choice(let choices): #expect(choices.contains(detail.value), "\(happening.kind): \(detail)")
                case .yesOrNo: #expect(["yes", "no"].contains(detail.value), "\(happening.kind): \(detail)")
                case .day: #expect(Day(iso: detail.value) != nil, "\(happening.kind): \(detail)")
                default: #expect(!detail.value.isEmpty, "\(happening.kind): \(detail)")
                }
            }
        }
    }

    /// Kinds that are nobody's work happen of themselves alone, so the packs' word on them must hold.
    @Test func `what usually happens to some only happens to nobody else in a made-up authority`() {
        let worked = Set(policy.rules.flatMap { ($0.metBy + $0.routes.flatMap(\.metBy)).flatMap(\.events).map(\.kind) })
        let told = policy.kinds.filter { $0.usually != nil && !worked.contains($0.name) }
        #expect(told.count > 5)
        for child in children {
            let timeline = child.facts.timeline(of: child.id, record)
            for (day, happening) in happenings(in: child) {
                guard let usually = told.first(where: { $0.name == happening.kind })?.usually else { continue }
                #expect(usually.isUsual(on: day, in: timeline), "\(happening.kind) on \(day), child \(child.number)")
            }
        }
    }
}
