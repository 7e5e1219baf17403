import Measures
import Policy
import Timeline

/// What the authority's own record says of a rule: how it was kept, and whom it touches.
package struct RuleRecord: Sendable {
    /// By whose policy it is counted.
    let pack: Policy.PackName
    /// The day as of which it is counted.
    let day: Day
    let months: [Month]
    /// In each of the months.
    let counts: [DutyCounts]
    /// In all of them together.
    let total: DutyCounts
    let sort: Rule.CountedSort
    /// The children whom it touches on the day.
    private(set) var touched: [OpenDuties.Touched]
    /// Whether it is a duty of the service itself.
    let isOfService: Bool
    /// How the duty of the service stands; `nil` when none is open.
    let ofService: (outcome: Outcome, due: Day?)?

    /// The kinds that open it and that the record does not hold in these months, in the plural.
    let notRecorded: [String]

    /// What `figures` and `open` say of the rule `id` of `policy`, from a record of this coverage; `nil` when the policy
    /// does not have it.
    package init?(
        of id: String, under policy: Policy, _ figures: RuleFigures, _ open: OpenDuties, _ coverage: RecordCoverage
    ) {
        guard let pack = policy.packs.last, let rule = policy.rule(id)?.rule, let counts = figures.months(of: id),
            let total = figures.total(of: id)
        else { return nil }
        self.pack = pack
        day = open.day
        months = figures.months
        self.counts = counts
        self.total = total
        sort = rule.countedSort
        touched = open.children(of: id)
        let span = (months.first?.firstDay ?? day)...day
        notRecorded = rule.openingsNotRecorded(in: span, coverage).map(policy.plural)
        isOfService = rule.scope.unit == .service
        ofService = open.duty(ofServiceBy: id)
    }

    /// The same with the children of these numbers only.
    package func limited(to numbers: Set<String>) -> RuleRecord {
        var record = self
        record.touched = touched.filter { numbers.contains($0.child) }
        return record
    }

    /// Of how many children it stands at `outcome`.
    func count(_ outcome: Outcome) -> Int { touched.count { $0.outcome == outcome } }
}
