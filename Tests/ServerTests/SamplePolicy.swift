import Casework
import Policy
import Timeline

/// A policy of one rule, for the tests of the server: a first review within 20 working days.
enum SamplePolicy {
    static let adopted = AdoptedPolicy(
        Policy(packs: [], rules: [firstReview], kinds: []), packs: [])

    private static let firstReview = Rule(
        id: "REV-1", title: "First review", place: Rule.Place(pack: "sample", file: "sample.yaml"),
        ruleClass: .deadline, force: .law, responsible: ["social worker"],
        provenance: Provenance(
            document: "Sample Regulations", provision: "regulation 1", passage: "A review within 20 working days.",
            confidence: .found, from: Day(number: 0), until: nil),
        scope: Scope(unit: .period, condition: .always), opens: [.event(EventPattern(.periodStarts))],
        due: [DueCase(condition: nil, terms: [.within(LimitReference(0), of: nil)], warning: nil)],
        metBy: [MetBy([EventPattern(.held("review"))])],
        values: [
            DatedValue(
                name: "time allowed",
                versions: [
                    DatedValue.Version(
                        from: Day(number: 0), until: nil, limit: TimeLimit("20 working days"), source: "regulation 1",
                        note: nil)
                ])
        ])
}
