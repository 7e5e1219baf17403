import Policy
import Timeline

/// From when on an authority records the kinds that its policy declares.
///
/// A record system is not introduced on one day: forms come month by month, a few of them years later, and some that
/// nobody asked for never; for a new duty they come some months after it. Before its day a kind's absence says nothing, and the answer is “cannot tell”.
struct KindCoverage: Sendable {
    /// The first day on which each declared kind is recorded; those missing never are.
    let begins: [KindName: Day]

    init(_ policy: Policy, _ uses: KindUses, from start: Day, years: Int) {
        var begins: [KindName: Day] = [:]
        for kind in policy.kinds where !PolicyStudy.isOrdinary(kind.name) {
            let share = Turn.share(2, in: kind.name + " recorded")
            if uses.asked.contains(kind.name) {
                let rules = (uses.worked[kind.name] ?? []).map { policy.rules[$0].provenance.from }
                begins[kind.name] = max(start, rules.min() ?? start) + KindCoverage.wait(share, years: years)
            } else if share < 0.9 {
                begins[kind.name] = start
            }
        }
        self.begins = begins
    }

    /// How many days after the first a kind is recorded: months for most, and years for some.
    private static func wait(_ share: Double, years: Int) -> Int {
        share < 0.94 ? 60 + Int(share * 240) : min(years, 3) * 200
    }
}
