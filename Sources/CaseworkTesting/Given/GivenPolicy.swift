import Casework
import Policy
import Timeline

/// A small policy for tests: two reviews and a visit, with made-up passages.
///
/// REVIEW-1: within 20 working days of becoming looked after. REVIEW-2: within 3 months of the first review. VISIT-1:
/// within 1 week of moving into a home.
package enum GivenPolicy {
    package static let policy = Policy(
        packs: [Policy.PackName(id: "sample", title: "Sample")],
        rules: [
            rule("REVIEW-1", "First review", .event(EventPattern(.periodStarts)), "20 working days", "review"),
            rule(
                "REVIEW-2", "Second review", .event(EventPattern(.held("review"), .exactly(1))), "3 months", "review"),
            rule("VISIT-1", "Visit after a move", .scopeStarts, "1 week", "visit", unit: .home),
        ],
        kinds: [KindDeclaration(name: "visit", plural: "visits", meaning: "A visit to the child.")])

    /// The policy as an authority adopted it.
    package static let adopted = AdoptedPolicy(policy, packs: Array("first".utf8))

    /// The same rules from packs with other bytes, as after a change of wording.
    package static let adoptedLater = AdoptedPolicy(policy, packs: Array("second".utf8))

    private static func rule(
        _ id: String, _ title: String, _ opening: Opening, _ limit: String, _ kind: KindName,
        unit: Scope.Unit = .period
    ) -> Rule {
        let always = day("1990-01-01")
        let version = DatedValue.Version(
            from: always, until: nil, limit: TimeLimit(limit), source: "regulation \(id)", note: nil)
        return Rule(
            id: id, title: title, place: Rule.Place(pack: "sample", file: "sample.yaml"), ruleClass: .deadline,
            force: .law, responsible: ["social worker"],
            provenance: Provenance(
                document: "Sample Regulations 1990", provision: "regulation \(id)",
                passage: "It must be done within \(limit).", confidence: .found, from: always, until: nil),
            scope: Scope(unit: unit, condition: .always), opens: [opening],
            due: [DueCase(condition: nil, terms: [.within(LimitReference(0), of: nil)], warning: nil)],
            metBy: [MetBy([EventPattern(.held(kind))])],
            values: [DatedValue(name: "time allowed", versions: [version])])
    }
}
