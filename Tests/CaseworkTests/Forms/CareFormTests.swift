import Casework
import CaseworkTesting
import Testing
import Timeline

@Suite struct CareFormTests {
    private let library = GivenForms.library
    private let elms = FormContext.KnownHome(
        id: HomeID(3),
        description: HomeDescription(called: "The Elms", provider: "PR4", urn: "SC034567", postcode: "BD1 1HX"))

    private var inCare: FormContext {
        GivenForms.context(.episode(day("2025-01-06")), homes: [elms])
    }

    private func episodes(_ reading: RecordForm.Reading) -> [Episode] {
        reading.drafts.compactMap { if case .episode(let episode) = $0.fact { episode } else { nil } }
    }

    @Test func `becoming looked after is one entry with status, need and home`() throws {
        let answers = Answers([
            "day": "1 June 2026", "legal-status": "V2", "need": "N1", "placement": "K2", "home": "3",
            "planned": "emergency", "agreed-by": "team manager", "home-postcode": "ls14ap",
        ])
        let reading = try library.read("care/start", answers, GivenForms.context(homes: [elms]))
        #expect(reading.drafts.map(\.day) == [day("2026-06-01")])
        #expect(
            episodes(reading) == [
                Episode(
                    reason: "S", legalStatus: "V2", need: "N1", placement: "K2", provider: "PR4",
                    homePostcode: "LS1 4AP", placementPostcode: "BD1 1HX", urn: "SC034567", home: HomeID(3),
                    wasPlanned: false, agreedBy: "team manager")
            ])
    }

    @Test func `a move ends one placement, with the reason, and begins the next`() throws {
        let answers = Answers([
            "day": "last Monday", "placement": "K2", "home": "3", "change": "CREQB", "planned": "emergency",
            "ending": "The carers could not go on",
        ])
        let reading = try library.read("care/move", answers, inCare)
        let found = episodes(reading)
        #expect(found.map(\.until) == [day("2026-06-08"), nil])
        #expect(found.map(\.placementChange) == ["CREQB", nil])
        #expect(found.map(\.ending) == ["The carers could not go on", nil])
        #expect(found.map(\.home) == [nil, HomeID(3)])
        #expect(reading.drafts.map { $0.replaces?.reason } == ["The placement ended", nil])
    }

    @Test func `a change that cannot be is a problem at the field that it is about`() {
        #expect(
            library.problems("care/status", Answers(["day": "today", "legal-status": "C2"]), inCare) == [
                "legal-status: Full care order was the legal status already. Choose the one that began."
            ])
        #expect(
            library.problems("care/end", Answers(["day": "5 January 2025", "why-ended": "E4A"]), inCare) == [
                "day: According to the record the child was not looked after on 5 January 2025."
            ])
        #expect(
            library.problems(
                "care/start",
                Answers(["day": "1 June 2024", "legal-status": "V2", "need": "N1", "placement": "U6"]), inCare) == [
                    "ended: The record shows the child looked after again from 6 January 2025. Say when and why this "
                        + "earlier time in care ended."
                ])
    }

    @Test func `an end needs its reason and a reason its day`() {
        let begun: KeyValuePairs = ["day": "1 June 2024", "legal-status": "V2", "need": "N1", "placement": "U6"]
        var answers = Answers(begun)
        answers.set("ended", "1 July 2024")
        #expect(library.problems("care/start", answers, inCare) == ["why-ended: Choose why it ended."])
        answers = Answers(begun)
        answers.set("why-ended", "E4A")
        #expect(library.problems("care/start", answers, inCare) == ["ended: Enter the day on which it ended."])
    }

    @Test func `ceasing says why, in a code and in words`() throws {
        let answers = Answers(["day": "yesterday", "why-ended": "E4A", "ending": "Home to her father"])
        let found = episodes(try library.read("care/end", answers, inCare))
        #expect(found.map(\.ceased) == ["E4A"])
        #expect(found.map(\.ending) == ["Home to her father"])
    }

    @Test func `last month's legal status is corrected with what follows from it`() throws {
        let context = GivenForms.context(
            .episode(day("2025-01-06"), until: day("2026-05-11"), ceased: "X1"),
            Draft(
                day: day("2026-05-11"),
                fact: .episode(
                    Episode(reason: "L", legalStatus: "C1", placement: "U6", until: day("2026-06-01"), ceased: "X1")),
                source: .person),
            Draft(
                day: day("2026-06-01"), fact: .episode(Episode(reason: "P", legalStatus: "C1", placement: "U4")),
                source: .person))
        let form = try #require(library.form(correcting: context.entries[1]))
        // Where the child lives went on from before, so it is not asked here.
        #expect(form.fields.map(\.name) == ["day", "legal-status", "change", "ending", "because"])
        var answers = form.opened(context)
        #expect(answers.text("legal-status") == "C1")
        answers.set("legal-status", "E1")
        answers.set("day", "12 May 2026")
        answers.set("because", "The order has come")
        let reading = try form.read(answers, context)
        #expect(reading.drafts.map { $0.replaces?.entry } == [EntryID(1), EntryID(2), EntryID(3)])
        #expect(episodes(reading).map(\.legalStatus) == ["C2", "E1", "E1"])
        #expect(reading.drafts.map(\.day) == [day("2025-01-06"), day("2026-05-12"), day("2026-06-01")])
        answers = form.opened(context)
        answers.set("because", "To see")
        #expect(throws: FormProblems.self) { try form.read(answers, context) }
    }

    @Test func `a child who did not cease to be looked after after all is looked after again`() throws {
        let context = GivenForms.context(.episode(day("2025-01-06"), until: day("2026-05-11"), ceased: "E4A"))
        let form = try #require(library.form(correcting: context.entries[0]))
        var answers = form.opened(context)
        for field in ["ended", "why-ended"] { answers.set(field, "") }
        answers.set("because", "She stayed")
        let found = episodes(try form.read(answers, context))
        #expect(found.map(\.until) == [nil])
        #expect(found.map(\.ceased) == [nil])
    }

    @Test func `a move that is taken back lets the placement before it go on`() throws {
        let context = GivenForms.context(
            .episode(day("2025-01-06"), until: day("2026-05-11"), ceased: "X1"), .episode(day("2026-05-11"), "P"))
        let form = library.form(retracting: context.entries[1])
        let drafts = try form.read(Answers(["because": "It was another child"]), context).drafts
        #expect(drafts.map { $0.replaces?.entry } == [EntryID(1), EntryID(2)])
        #expect(drafts.map(\.fact.name) == ["episode", "withdrawn"])
        let first = library.form(retracting: context.entries[0])
        #expect(throws: FormProblems.self) { try first.read(Answers(["because": "A slip"]), context) }
    }
}
