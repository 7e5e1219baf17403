import Casework
import Pages
import Policy
import Timeline

/// A made-up library of forms, a child and the pages of a form, for tests of pages.
enum SampleRecording {
    /// What nobody should ever see as markup.
    static let script = "<script>alert('x')</script>"
    static let today = Day(number: 20_614)  // 10 June 2026

    static let library = FormLibrary(
        Policy(
            packs: [Policy.PackName(id: "sample", title: "Sample")], rules: SamplePolicy.policy.rules,
            kinds: [
                KindDeclaration(
                    name: "visit", plural: "visits", meaning: "A visit to the child.", form: .visit,
                    fields: [
                        .init("seen alone", .yesOrNo), .init("where", .text), .init("by", .role),
                        .init("attended", .roles), .init("heard", .person), .init("risk", .choice(["low", "high"])),
                    ])
            ],
            declarations: (1...9).map {
                Declaration(section: .role, name: "role \($0)", meaning: "", pack: "sample", file: "")
            } + [
                Declaration(
                    section: .kind, name: "visit", meaning: "", theme: "visits", pack: "sample", file: "sample.yaml")
            ]))

    static let subject = RecordingSubject.child("A1", called: "Aisha Karim")
    static let places = RecordingPlaces(draft: "d1", child: "A1")

    static func context(_ facts: [Fact] = [], day: Day = today) -> FormContext {
        let entries = facts.enumerated().map { place, fact in
            Draft(day: day, fact: fact, source: .person).entry(
                id: EntryID(Int64(place + 1)), subject: .child(ChildID(1)), recorded: Instant(startOf: today),
                author: Author("a.worker"))
        }
        return FormContext(
            today: today, child: ChildID(1), entries: entries,
            homes: [.init(id: HomeID(3), description: HomeDescription(called: "The Elms \(script)"))],
            siblings: [.init(id: ChildID(2), words: "Ben \(script)")],
            workers: [.init(identifier: "SW1", words: "Zoë Łukasz")])
    }

    static func form(_ id: String) -> RecordForm { library.form(id) ?? library.register }

    /// The page of a form with these answers.
    static func page(
        _ id: String, _ answers: Answers, problems: [FieldProblem] = [], context: FormContext = context(),
        kept: Instant? = nil
    ) -> String {
        RecordPage(
            form: form(id), answers: answers, problems: problems, context: context, about: subject, places: places,
            kept: kept
        ).text
    }
}
