import Policy
import Timeline

/// A small policy for the tests of pages: reviews, a plan and visits, with made-up passages.
enum SamplePolicy {
    static let policy = Policy(
        packs: [Policy.PackName(id: "sample", title: "Sample")],
        rules: [
            firstReview, secondReview, laterReviews,
            rule(
                "VISIT-1", "Visit within a week of a move", opens: [.scopeStarts], unit: .home, limit: "1 week",
                metBy: .held("visit")),
            rule(
                "PATHWAY", "Pathway plan at 16", opens: [.birthday(16)], unit: .period, limit: "3 months",
                metBy: .held("pathway plan")),
        ],
        kinds: [
            KindDeclaration(name: "visit", plural: "visits", meaning: "A visit to the child."),
            KindDeclaration(name: "pathway plan", plural: "pathway plans", meaning: "A plan for leaving care."),
        ])

    static let firstReview = rule(
        "REV-1", "First review of the child’s case", opens: [.event(EventPattern(.periodStarts))], unit: .period,
        limit: "20 working days", metBy: .held("review"))
    static let secondReview = rule(
        "REV-2", "Second review", opens: [.event(EventPattern(.held("review"), .exactly(1)))], unit: .period,
        limit: "3 months", metBy: .held("review"))
    static let laterReviews = rule(
        "REV-3", "Next review", opens: [.event(EventPattern(.held("review"), .from(2)))], unit: .period,
        limit: "6 months", metBy: .held("review"))

    private static func rule(
        _ id: String, _ title: String, opens: [Opening], unit: Scope.Unit, limit: String, metBy: EventPattern.Source
    ) -> Rule {
        Rule(
            id: id, title: title, place: Rule.Place(pack: "sample", file: "sample.yaml"), ruleClass: .deadline,
            force: .law, responsible: ["social worker"],
            provenance: Provenance(
                document: "Sample Regulations 2010", provision: "regulation \(id)",
                passage: "It must be done within \(limit).", confidence: .found,
                from: Day(number: 0), until: nil),
            scope: Scope(unit: unit, condition: .always), opens: opens,
            due: [DueCase(condition: nil, terms: [.within(LimitReference(0), of: nil)], warning: nil)],
            metBy: [MetBy([EventPattern(metBy)])],
            values: [
                DatedValue(
                    name: "time allowed",
                    versions: [
                        DatedValue.Version(
                            from: Day(number: 0), until: nil, limit: TimeLimit(limit), source: "regulation \(id)",
                            note: nil)
                    ])
            ])
    }
}
