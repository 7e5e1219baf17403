import Casework
import Policy
import Timeline

/// A policy of one rule, for the tests of the server: a first review within 20 working days.
enum SamplePolicy {
    static let adopted = AdoptedPolicy(
        Policy(packs: [], rules: [firstReview], kinds: []), packs: [])

    private static let firstReview = Rule(
        id: "REV-1", title: "First review", ruleClass: .deadline, force: .law, responsible: "social worker",
        provenance: Provenance(
            document: "Sample Regulations", provision: "regulation 1", passage: "A review within 20 working days.",
            confidence: .found, from: Day(number: 0), until: nil),
        covers: [], scope: Scope(unit: .period, condition: .always), opens: [.event(EventPattern(.periodStarts))],
        unless: [], due: [DueCase(condition: nil, terms: [.within(LimitReference(0), of: nil)], warning: nil)],
        metBy: [EventPattern(.held("review"))], lookingBack: nil, presumed: nil,
        values: [
            DatedValue(
                name: "time allowed",
                versions: [
                    DatedValue.Version(
                        from: Day(number: 0), until: nil, limit: TimeLimit("20 working days"), source: "regulation 1",
                        note: nil)
                ])
        ], exceptionTo: [], file: "sample.yaml")
}
