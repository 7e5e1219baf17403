import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

@Suite struct `The list of obligations` {
    private let store: MemoryStore
    /// Long after all announcements and recordings.
    private let later = moment("9999-12-31")

    init() throws { store = try TwoChildren().store }

    // 20 working days from Tuesday 1 June 2021 end on Tuesday 29 June; one week ends on 8 June.
    @Test func `says how each stood on a day`() throws {
        let visit = "1 VISIT-1 due 2021-06-08 cannot-tell"
        #expect(try store.lines(on: day("2021-05-31")) == [])
        #expect(try store.lines(on: day("2021-06-29")) == ["1 REVIEW-1 due 2021-06-29 due", visit])
        #expect(try store.lines(on: day("2021-06-30")) == ["1 REVIEW-1 due 2021-06-29 overdue", visit])
        #expect(
            try store.lines(on: day("2021-07-06")) == [
                "1 REVIEW-1 due 2021-06-29 met-late 2021-07-06", "1 REVIEW-2 due 2021-10-06 due", visit,
            ])
    }

    @Test func `is the same from the index as from the journal, for the same knowledge`() throws {
        // A child of whom nothing but a stay in care is recorded is in both.
        try store.given(.episode(day("2022-01-10")), about: .child(3))
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        for text in ["2021-06-08", "2021-07-06", "2021-10-07", "2022-09-30", "2026-01-01"] {
            let fromIndex = try store.wholeLines(on: day(text))
            #expect(try store.wholeLines(on: day(text), asKnownAt: later) == fromIndex, "\(text)")
            #expect(!fromIndex.isEmpty)
        }
        #expect(try store.lines(on: day("2022-01-10"), of: ChildID(3)).count == 2)
    }

    @Test func `as known earlier leaves out what was recorded later`() throws {
        let visit = "1 VISIT-1 due 2021-06-08 cannot-tell"
        let overdue = ["1 REVIEW-1 due 2021-06-29 overdue", visit]
        #expect(try store.lines(on: day("2021-07-06"), asKnownAt: moment("2021-07-19")) == overdue)
        #expect(try store.lines(on: day("2021-07-06"), asKnownAt: moment("2021-07-20")).count == 3)
        #expect(try store.lines(on: day("2021-07-06"), asKnownAt: moment("2021-06-01")) == [])
    }

    @Test func `counts with the bank holidays that had been announced`() throws {
        func due(_ known: String?) throws -> [String] {
            try store.lines(on: day("2022-09-06"), asKnownAt: known.map { moment($0) }, of: ChildID(2)).filter {
                $0.contains("REVIEW-1")
            }
        }
        // The funeral of Queen Elizabeth II, Monday 19 September 2022, was announced on 9 September.
        #expect(try due("2022-09-08") == ["2 REVIEW-1 due 2022-10-03 due"])
        #expect(try due("2022-09-09") == ["2 REVIEW-1 due 2022-10-04 due"])
        #expect(try due(nil) == ["2 REVIEW-1 due 2022-10-04 due"])
    }

    @Test(arguments: [nil, moment("9999-12-31")])
    func `can be of one child and of some outcomes`(known: Instant?) throws {
        let on = day("2022-10-05")
        #expect(
            try store.lines(on: on, asKnownAt: known, of: ChildID(2)) == [
                "2 REVIEW-1 due 2022-10-04 overdue", "2 VISIT-1 due 2022-09-12 cannot-tell",
            ])
        #expect(
            try store.lines(on: on, asKnownAt: known, outcomes: [.overdue]) == [
                "1 REVIEW-2 due 2021-10-06 overdue", "2 REVIEW-1 due 2022-10-04 overdue",
            ])
        #expect(try store.lines(on: on, asKnownAt: known, of: ChildID(1), outcomes: [.excused]) == [])
        #expect(try store.lines(on: on, asKnownAt: known, of: ChildID(9)) == [])
    }

    @Test func `of an earlier moment lists nobody of whom nothing was known`() throws {
        try store.given(.episode(day("2021-06-01")), about: .child(3), at: moment("2022-01-10T09:00:00Z"))
        let known = moment("2022-01-09")
        #expect(try store.lines(on: day("2022-01-09"), asKnownAt: known, of: ChildID(3)) == [])
    }
}
