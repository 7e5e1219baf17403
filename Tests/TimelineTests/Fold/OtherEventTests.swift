import Testing
import Timeline
import TimelineTesting

@Suite struct OtherEventTests {
    private func timeline(_ entries: [Entry], asKnownOn day: Day? = nil) -> CaseTimeline {
        CaseTimeline(
            of: ChildID(1), entries: entries, coverage: RecordCoverage(entries: Given.everything),
            asKnownAt: day.map(Instant.init(endOf:)))
    }

    @Test func `the latest registration and name stand`() {
        let timeline = timeline([
            Given.entry(1, nil, .registered(Registration(number: "17", born: "2012-05-03"))),
            Given.entry(2, nil, .named(ChildName(given: "Aisha", family: "Karim"))),
            Given.entry(3, nil, .registered(Registration(number: "17", born: "2012-05-04")), replaces: 1),
        ])
        #expect(timeline.born == "2012-05-04")
        #expect(timeline.number == "17")
        #expect(timeline.registeredBy == EntryID(3))
        #expect(timeline.name == ChildName(given: "Aisha", family: "Karim"))
    }

    @Test func `a timeline can be folded as it was known`() {
        let entries = [
            Given.entry(1, nil, .registered(Registration(number: "17", born: "2012-05-03")), recorded: "2025-01-01"),
            Given.review(2, "2025-01-31", recorded: "2025-02-03"),
            Given.review(3, "2025-01-30", recorded: "2025-03-10", replaces: 2),
        ]
        func days(asKnownOn day: Day) -> [Day] {
            timeline(entries, asKnownOn: day).held(ReturnKind.review).map(\.day)
        }
        #expect(days(asKnownOn: "2025-02-02") == [])
        #expect(days(asKnownOn: "2025-02-03") == ["2025-01-31"])
        #expect(days(asKnownOn: "2025-03-10") == ["2025-01-30"])
    }

    @Test func `the worker of a day is the last who was allocated and has not gone`() {
        let timeline = timeline([
            Given.entry(1, "2025-06-02", .allocated(Allocation(worker: "B", until: nil, reason: nil))),
            Given.entry(2, "2025-01-06", .allocated(Allocation(worker: "A", until: "2025-05-01", reason: nil))),
        ])
        #expect(timeline.workers.map(\.name) == ["A", "B"])
        #expect(timeline.worker(on: "2025-01-05") == nil)
        #expect(timeline.worker(on: "2025-04-30")?.name == "A")
        #expect(timeline.worker(on: "2025-05-01") == nil)
        #expect(timeline.worker(on: "2025-06-02")?.name == "B")
    }

    @Test func `an absence is kept with its days and counts as an event of its kind`() {
        let timeline = timeline([
            Given.entry(1, "2025-03-03", .missing(Missing(absence: "A", until: "2025-03-05"))),
            Given.entry(2, "2025-02-03", .missing(Missing(absence: nil, until: nil))),
        ])
        #expect(timeline.absences.map(\.name) == ["M", "A"])
        #expect(timeline.absences.map(\.until) == [nil, "2025-03-05"])
        #expect(timeline.held(ReturnKind.missing).map(\.day) == ["2025-02-03", "2025-03-03"])
    }

    @Test func `an adoption tells of the decision and of the match`() {
        let adoption = Adoption(
            decided: "2025-03-03", matched: "2025-06-02", byFormerFosterCarer: nil, numberOfAdopters: nil,
            adopterSex: nil, adopterStatus: nil)
        let timeline = timeline([
            Given.entry(1, nil, .adopted(adoption)),
            Given.entry(2, "2025-03-03", .adoptionDecided(AdoptionDecision(reversed: nil, reversal: nil))),
        ])
        #expect(timeline.held(ReturnKind.adoptionDecision).map(\.day) == ["2025-03-03"])
        #expect(timeline.held("adoption match").map(\.day) == ["2025-06-02"])
    }

    @Test func `a happening is kept under its kind with its details`() {
        let timeline = timeline([
            Given.entry(1, "2025-03-03", .happened(Happening(kind: "visit", details: [.init("seen alone", "yes")]))),
            Given.entry(2, nil, .happened(Happening(kind: "visit"))),
        ])
        #expect(timeline.held("visit").map(\.day) == ["2025-03-03"])
        #expect(timeline.held("visit").first?.details == [.init("seen alone", "yes")])
        #expect(timeline.held("meeting").isEmpty)
    }

    @Test func `duties are excused in order of days, whatever the order of recording`() {
        func excusal(_ id: Int64, _ day: Day, _ reason: String) -> Entry {
            Given.entry(id, day, .excused(Excusal(rule: "R", reason: reason, approver: "manager")))
        }
        let timeline = timeline([excusal(1, "2025-05-01", "later"), excusal(2, "2025-03-01", "sooner")])
        #expect(timeline.excused.map(\.reason) == ["sooner", "later"])
    }
}
