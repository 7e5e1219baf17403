import Pages
import Policy
import Timeline

/// Two made-up packs for the tests of pages about policy: a law, and a council’s policy that builds on it.
enum SampleLibrary {
    static let library = PolicyLibrary(
        books: [law, council, neighbour],
        differences: [
            PolicyDifference(
                number: 1, question: "minutes", theme: "planning meetings",
                positions: [
                    "council": .init(says: "within seven working days", rules: ["C-1"], covers: []),
                    "neighbour": .init(says: "within a month", rules: ["N-1"], covers: []),
                ]),
            PolicyDifference(
                number: 2, question: "who chairs", theme: "planning meetings",
                positions: [
                    "council": .init(says: "a team manager", rules: [], covers: ["C-9"]),
                    "neighbour": .init(says: "silent", rules: [], covers: []),
                ]),
        ], themes: ["visits", "planning meetings"])

    static let lawRules = [
        rule(
            "L-1", "First visit", pack: "law", theme: "visits", force: .law, confidence: .toBeConfirmed,
            limit: "1 week",
            metBy: "visit"),
        rule(
            "L-2", "Report to the register", pack: "law", theme: "visits", force: .law, until: Day(2019, 3, 28),
            limit: "3 months", metBy: "visit"),
        rule(
            "L-3", "Visit (old)", pack: "law", theme: "visits", force: .law, until: Day(2014, 12, 31), limit: "2 weeks",
            metBy: "visit"),
        rule(
            "L-3", "Visit", pack: "law", theme: "visits", force: .law, from: Day(2015, 1, 1), limit: "6 weeks",
            metBy: "visit"),
    ]

    static let councilRules = [
        rule(
            "C-1", "Minutes", pack: "council", theme: "planning meetings", force: .localMust, role: "team manager",
            limit: "7 working days", metBy: "minutes"),
        rule(
            "C-2", "Life story", pack: "council", theme: "planning meetings", force: .localShould, role: "team manager",
            limit: nil, metBy: "life story book", value: "time to the book"),
        rule(
            "C-3", "Consider the family", pack: "council", theme: "visits", ruleClass: .flag, force: .localMay,
            limit: "1 week", metBy: "visit",
            reading: Rule.Reading(question: "Who is family?", chosen: "Anybody related", other: "Only parents")),
        rule(
            "C-4", "Share the book", pack: "council", theme: "visits", force: .localShould,
            opens: .held("life story book"),
            limit: "1 week", metBy: "visit"),
    ]

    static let law = book("law", "the Law", nil, lawRules, [], examples: [])
    static let council = book(
        "council", "Testshire", "law", lawRules + councilRules, declarations,
        examples: [SampleExample.held, SampleExample.late])
    static let neighbour = book(
        "neighbour", "Nextshire", "law",
        lawRules + [
            rule(
                "N-1", "Minutes next door", pack: "neighbour", theme: "planning meetings", force: .localMust,
                limit: "1 month", metBy: "minutes"),
            rule(
                "N-2", "Own rule", pack: "neighbour", theme: "visits", force: .localShould, limit: "1 month",
                metBy: "letter"),
        ], [], examples: [])

    static let kinds = [
        KindDeclaration(name: "visit", plural: "visits", meaning: "A visit to the child.", form: .visit),
        KindDeclaration(name: "minutes", plural: "minutes", meaning: "What was said.", form: .document),
        KindDeclaration(name: "planning meeting", plural: "planning meetings", meaning: "People plan.", form: .meeting),
        KindDeclaration(name: "life story book", plural: "life story books", meaning: "A book.", form: .document),
    ]

    private static func book(
        _ id: String, _ authority: String, _ extends: String?, _ rules: [Rule], _ declarations: [Declaration],
        examples: [Example]
    ) -> PolicyLibrary.Book {
        let name = Policy.PackName(
            id: id, title: "\(authority) — Document of \(id)", authority: authority, version: "2018")
        let below = [Policy.PackName(id: "law", title: "The law", authority: "the Law", version: "1")]
        return PolicyLibrary.Book(
            name: name, extends: extends,
            policy: Policy(
                packs: (extends == nil ? [] : below) + [name], rules: rules, kinds: kinds, declarations: declarations),
            examples: examples)
    }
}

extension SampleLibrary {
    fileprivate static func rule(
        _ id: String, _ title: String, pack: String, theme: String, ruleClass: RuleClass = .deadline, force: Force,
        confidence: Provenance.Confidence = .found, from: Day? = nil, until: Day? = nil, role: String = "social worker",
        opens: EventPattern.Source = .periodStarts,
        limit: String?, metBy: String, value: String = "time allowed", reading: Rule.Reading? = nil
    ) -> Rule {
        let since = from ?? Day(number: 15_000)
        return Rule(
            id: id, title: title, place: Rule.Place(pack: pack, theme: theme, file: "\(pack)/rules/\(id).yaml"),
            ruleClass: ruleClass, force: force, responsible: [role],
            provenance: Provenance(
                document: "Document of \(pack)", provision: "section \(id)", passage: "Passage of \(title).",
                confidence: confidence, from: since, until: until),
            reading: reading, covers: ["REQ-\(id)"], scope: Scope(unit: .period, condition: .always),
            opens: [.event(EventPattern(opens))],
            due: [DueCase(condition: nil, terms: [.within(LimitReference(0), of: nil)], warning: nil)],
            metBy: [MetBy([EventPattern(.held(metBy))])],
            values: [
                DatedValue(
                    name: value,
                    versions: [
                        DatedValue.Version(
                            from: since, until: nil, limit: limit.flatMap { TimeLimit($0) }, source: "page of \(id)",
                            note: nil)
                    ])
            ])
    }

    fileprivate static let declarations = [
        Declaration(
            section: .kind, name: "planning meeting", meaning: "People plan.",
            lines: [.init("Chaired by", ["team manager"]), .init("Quorum", ["two people"])], pack: "council",
            file: "kinds.yaml"),
        Declaration(section: .kind, name: "minutes", meaning: "What was said.", pack: "council", file: "kinds.yaml"),
        Declaration(
            section: .role, name: "team manager", meaning: "Manages the team.", pack: "council", file: "roles.yaml"),
        Declaration(
            section: .option, name: "adoption", meaning: "A new family for life.",
            lines: [.init("Advantages", ["Lasts for life", "Full belonging"])], pack: "council", file: "options.yaml"),
        Declaration(
            section: .option, name: "return home", meaning: "Back to the parents.",
            lines: [.init("Legal effect", ["None"])], pack: "council", file: "options.yaml"),
        Declaration(
            section: .step, name: "Tell the manager", meaning: "First step.",
            lines: [.init("Ladder", ["dispute"]), .init("Goes to", ["team manager"]), .init("Within", ["not given"])],
            pack: "council", file: "escalation.yaml"),
        Declaration(
            section: .topic, name: "Attachment", meaning: "What it is.", theme: "visits", pack: "council",
            file: "knowledge.yaml"),
        Declaration(section: .kind, name: "visit", meaning: "A visit to the child.", pack: "law", file: "kinds.yaml"),
    ]
}
