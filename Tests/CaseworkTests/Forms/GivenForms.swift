import Casework
import CaseworkTesting
import Policy
import Timeline

/// A library of forms under a small made-up policy, a child, and what somebody answers.
enum GivenForms {
    static let policy = Policy(
        packs: [Policy.PackName(id: "sample", title: "Sample")], rules: GivenPolicy.policy.rules,
        kinds: [
            KindDeclaration(
                name: "visit", plural: "visits", meaning: "A visit to the child.", form: .visit,
                fields: [
                    .init("seen alone", .yesOrNo), .init("where", .text),
                    .init("why not alone", .choice(["refused", "not able"])),
                ]),
            KindDeclaration(
                name: "stability meeting", plural: "stability meetings", meaning: "Looks at a placement.",
                form: .meeting,
                fields: [
                    .init("chair", .role), .init("attended", .roles), .init("risk", .choice(["low", "high"])),
                    .init("next meeting", .day), .init("score", .number), .init("asked by", .person),
                ]),
            KindDeclaration(
                name: "child’s view recorded", plural: "views", meaning: "What the child said.", form: .view,
                fields: [.init("about", .choice(["move", "plan"])), .init("words", .text)]),
            KindDeclaration(
                name: "child’s view decided", plural: "decisions on views", meaning: "Whether it was followed.",
                form: .view,
                fields: [.init("followed", .yesOrNo), .init("reason", .text), .init("told the child", .day)]),
            KindDeclaration(name: "return from missing", plural: "returns", meaning: "The child was back."),
        ],
        declarations: [
            declaration(.role, "team manager"), declaration(.role, "social worker"), declaration(.role, "parents"),
            declaration(.kind, "visit", theme: "visits"),
        ])

    static let library = FormLibrary(policy)
    static let today = day("2026-06-10")

    private static func declaration(
        _ section: Declaration.Section, _ name: String, theme: String? = nil
    ) -> Declaration {
        Declaration(
            section: section, name: name, meaning: "", theme: theme, pack: "sample", file: "sample/\(section).yaml")
    }

    /// What a form knows about a child with these entries, who has a brother known as child 2 and a sister as child 3.
    static func context(_ drafts: Draft..., homes: [FormContext.KnownHome] = []) -> FormContext {
        FormContext(
            today: today, child: ChildID(1), entries: entries(drafts), homes: homes,
            siblings: [.init(id: ChildID(2), words: "Ben, 7"), .init(id: ChildID(3), words: "Zoë, 4")])
    }

    /// These as entries 1, 2, 3 and so on.
    static func entries(_ drafts: [Draft]) -> [Entry] {
        drafts.enumerated().map { place, draft in
            draft.entry(
                id: EntryID(Int64(place + 1)), subject: .child(ChildID(1)), recorded: moment("2026-05-01"),
                author: Author("a.worker"))
        }
    }
}

extension FormLibrary {
    /// What the form with this id makes of the answers.
    func read(
        _ id: String, _ answers: Answers, _ context: FormContext = GivenForms.context()
    ) throws(FormProblems) -> RecordForm.Reading {
        guard let form = form(id) else { throw FormProblems([]) }
        return try form.read(answers, context)
    }

    /// What is wrong with the answers, `field: message`; empty when nothing is.
    func problems(_ id: String, _ answers: Answers, _ context: FormContext = GivenForms.context()) -> [String] {
        do throws(FormProblems) {
            _ = try read(id, answers, context)
            return []
        } catch { return error.list.map { "\($0.field): \($0.message)" } }
    }
}
