import Casework
import Policy
import Timeline

/// A policy of one rule, for the tests of the server: a first review within 20 working days.
enum SamplePolicy {
    static let adopted = AdoptedPolicy(
        Policy(packs: [pack], rules: [firstReview], kinds: [visit]), packs: [])

    private static let visit = KindDeclaration(
        name: "visit", plural: "visits", meaning: "A visit to the child.", form: .visit,
        fields: [KindDeclaration.Field("seen alone", .yesOrNo)])

    /// The library of this policy, and of two that build on it and add nothing.
    static let library = PolicyLibrary(books: [book(pack, nil), book(north, "sample"), book(south, "sample")])

    private static func book(_ name: Policy.PackName, _ extends: String?) -> PolicyLibrary.Book {
        let packs = extends == nil ? [name] : [pack, name]
        return PolicyLibrary.Book(
            name: name, extends: extends, policy: Policy(packs: packs, rules: [firstReview], kinds: []), examples: [])
    }

    private static let pack = Policy.PackName(id: "sample", title: "Sample", authority: "Testshire", version: "1")
    private static let north = Policy.PackName(id: "north", title: "North", authority: "Northshire", version: "1")
    private static let south = Policy.PackName(id: "south", title: "South", authority: "Southshire", version: "1")

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
