import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

/// What stands in a form that is opened to meet a duty. Ira Okafor is the child’s reviewing officer.
@Suite struct KnownAnswersTests {
    private static let kinds = [
        KindDeclaration(
            name: "planning meeting", plural: "planning meetings", meaning: "Looks at the plan.", form: .meeting,
            fields: [
                .init("chair", .role), .init("attended", .roles), .init("about", .choice(["Plan", "move"])),
                .init("decision", .choice(["agreed", "not agreed"])), .init("enough known", .yesOrNo),
                .init("notes", .text),
            ]),
        KindDeclaration(
            name: "action done", plural: "actions done", meaning: "What a panel asked for.",
            fields: [.init("what", .text)]),
        KindDeclaration(
            name: "reviewing officer appointed", plural: "appointments", meaning: "The officer.",
            fields: [.init("name", .person), .init("told by", .role), .init("asked by", .person)]),
    ]

    private static let library = FormLibrary(
        Policy(
            packs: [Policy.PackName(id: "sample", title: "Sample")], rules: [], kinds: kinds,
            declarations: ["team manager", "social worker", "practice manager"].map {
                Declaration(section: .role, name: $0, meaning: "", pack: "sample", file: "sample.yaml")
            }))

    /// What is known of the form of `kind` when the duty is met in these ways.
    private func known(_ kind: KindName, _ ways: [[DetailTest]], opening: [Happening.Detail] = []) throws
        -> KnownAnswers
    {
        let entries = GivenForms.entries([
            Draft(
                day: day("2026-05-01"), fact: .happened(Happening(kind: "asked", details: opening)), source: .person),
            Draft(
                day: day("2026-05-01"), fact: .involved(Involvement(role: "reviewing officer", person: "R-2")),
                source: .person),
        ])
        let duty = Obligation(
            rule: 0, opened: day("2026-05-01"), foreseen: day("2026-05-01"), grounds: .init(openedBy: EntryID(1)))
        let account = Account(id: AccountID(1), username: "jo", name: "Jo Smith", roles: [.socialWorker])
        let filler = Filler(
            toMeet: duty, of: rule(ways.map { MetBy([EventPattern(.held(kind), details: $0)]) }), in: entries,
            by: account, nameOf: { $0 == "R-2" ? "Ira Okafor" : nil }, on: GivenForms.today)
        return KnownAnswers(to: try #require(Self.library.form("kind/\(kind)")), from: filler)
    }

    private func rule(_ ways: [MetBy]) -> Rule {
        Rule(
            id: "R-1", title: "It is done", place: Rule.Place(pack: "sample", file: "sample.yaml"),
            ruleClass: .deadline, force: .law, responsible: ["social worker"],
            provenance: Provenance(
                document: "Sample", provision: "1", passage: "It must be done.", confidence: .found,
                from: day("1990-01-01"), until: nil),
            scope: Scope(unit: .period, condition: .always), opens: [.scopeStarts], due: [], metBy: ways)
    }

    @Test func `what the duty is about and who leads are filled in, as the form offers them`() throws {
        let known = try known(
            "planning meeting",
            [[DetailTest("chair", .includes([["team manager"]])), DetailTest("about", .includes([["plan"]]))]])
        #expect(known.answers["says chair"] == ["team manager"])
        #expect(known.answers["says about"] == ["Plan"])
        #expect(known.notes["says chair"] == "Filled in from the record and the duty: check it.")
    }

    @Test
    func `who was there, what was decided and what was judged are left open, and it is said that they are asked for`()
        throws
    {
        let known = try known(
            "planning meeting",
            [
                [
                    DetailTest("attended", .includes([["social worker"], ["practice manager", "team manager"]])),
                    DetailTest("decision", .includes([["agreed"]])), DetailTest("enough known", .includes([["yes"]])),
                    DetailTest("notes", .filled), DetailTest("about", .includes([["plan"], ["move"]])),
                ]
            ])
        for field in ["attended", "decision", "enough known", "notes"] {
            #expect(known.answers["says \(field)"].isEmpty, "\(field)")
        }
        #expect(
            known.notes["says attended"]
                == "The duty asks for social worker, and practice manager or team manager.")
        #expect(known.notes["says decision"] == "The duty asks for this.")
        #expect(known.notes["says enough known"] == "The duty asks for this.")
        #expect(known.notes["says notes"] == "The duty asks for this.")
    }

    @Test func `only what every way of meeting the duty asks is filled in`() throws {
        let chair = DetailTest("chair", .includes([["team manager"]]))
        let known = try known(
            "planning meeting",
            [
                [chair, DetailTest("about", .includes([["plan"]]))],
                [chair, DetailTest("about", .includes([["move"]]))],
            ])
        #expect(known.answers["says chair"] == ["team manager"])
        #expect(known.answers["says about"].isEmpty)
        #expect(known.notes["says about"] == nil)
    }

    @Test func `one of several that would do is not chosen`() throws {
        let known = try known("planning meeting", [[DetailTest("about", .includes([["plan", "move"]]))]])
        #expect(known.answers["says about"].isEmpty)
        #expect(known.notes["says about"] == "The duty asks for plan or move.")
    }

    @Test func `what must be the same as in what opened the duty is taken from there`() throws {
        let known = try known(
            "action done", [[DetailTest("what", .sameAsOpening)]], opening: [.init("what", "Ask the school")])
        #expect(known.answers["says what"] == ["Ask the school"])
    }

    @Test func `whom the record names in the post, and whose account it is, are filled in; who asked is not guessed`()
        throws
    {
        let known = try known("reviewing officer appointed", [[]])
        #expect(known.answers["says name"] == ["Ira Okafor"])
        #expect(known.answers["says told by"] == ["social worker"])
        #expect(known.answers["says asked by"].isEmpty)
    }

    @Test(arguments: [KindName("planning meeting"), "action done", "reviewing officer appointed"])
    func `the day on which it happened is never filled in, nor anything that the form does not have`(kind: KindName)
        throws
    {
        let known = try known(kind, [[DetailTest("day", .filled), DetailTest("none", .includes([["x"]]))]])
        #expect(known.answers["day"].isEmpty)
        #expect(known.notes["day"] == nil)
        #expect(known.notes["says none"] == nil)
    }

    @Test func `what is said stands in the hints of the form`() throws {
        let form = try #require(GivenForms.library.form("review"))
        #expect(form.noting(["day": "Check it."]).field("day")?.hint?.hasSuffix("last Friday. Check it.") == true)
        #expect(form.noting(["participation": "Check it."]).field("participation")?.hint == "Check it.")
    }
}
