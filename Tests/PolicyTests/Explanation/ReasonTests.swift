import Policy
import Testing
import Timeline
import TimelineTesting

/// Sentences that a worker reads, worked out by hand for the first review: twenty working days from 7 April 2025, over
/// Easter and the early May holiday, are 8 May.
@Suite struct ReasonTests {
    private func child(_ sentences: String...) throws -> AskedChild {
        try AskedChild(["2025-04-07 becomes looked after, V2, U6"] + sentences, under: Packs.england.get())
    }

    private let limit = "Within 20 working days of becoming looked after on 7 April 2025."

    @Test func `what is due says from when the time runs`() throws {
        #expect(try child().reason("STAT-120", on: "2025-05-08") == limit)
    }

    @Test func `what is overdue says for how long`() throws {
        #expect(try child().reason("STAT-120", on: "2025-05-09") == "\(limit) 1 day overdue.")
        #expect(try child().reason("STAT-120", on: "2025-06-09") == "\(limit) 32 days overdue.")
    }

    @Test func `what is met says when, and if late how late`() throws {
        #expect(
            try child("2025-05-08 review").reason("STAT-120", on: "2025-06-01")
                == "\(limit) Done on 8 May 2025.")
        #expect(
            try child("2025-05-09 review").reason("STAT-120", on: "2025-06-01")
                == "\(limit) Done on 9 May 2025, 1 day late.")
        #expect(
            try child("2025-05-18 review").reason("STAT-120", on: "2025-06-01")
                == "\(limit) Done on 18 May 2025, 10 days late.")
    }

    @Test func `what was missed or fell away says when the child left`() throws {
        #expect(
            try child("2025-06-20 ceases to be looked after, E4A").reason("STAT-120", on: "2025-07-01")
                == "\(limit) Not done by 20 June 2025, when the child was no longer looked after in this way.")
        #expect(
            try child("2025-04-20 ceases to be looked after, E4A").reason("STAT-120", on: "2025-07-01")
                == "No longer due: the child was no longer looked after in this way on 20 April 2025, before it fell due."
        )
    }

    @Test func `what a placement leaves undone says that the placement ended`() throws {
        #expect(
            try child("2025-04-20 moves to K2").obligations("STAT-100", on: "2025-05-01").first.map {
                try child("2025-04-20 moves to K2").explainer.reason($0, on: "2025-05-01")
            }
                == "Within 1 week of moving into the placement on 7 April 2025. "
                + "Not done by 20 April 2025, when the placement ended.")
    }

    @Test func `what opens with a birthday says so`() throws {
        let child = try AskedChild(
            ["born 2010-06-15", "2025-04-07 becomes looked after, C2, U4"], under: Packs.england.get())
        #expect(child.reason("STAT-171", on: "2026-01-01") == "Opens with the 16th birthday on 15 June 2026.")
        #expect(child.reason("STAT-171", on: "2026-06-15") == "Within 3 months of the 16th birthday on 15 June 2026.")
    }

    @Test func `what an event brought forward says which`() throws {
        let child = try child("2025-04-22 review")
        // The first review on 22 April and three months are 22 July; twenty working days and three months, 8 August.
        #expect(
            child.reason("STAT-044", on: "2025-04-21")
                == "Within 20 working days and 3 months of becoming looked after on 7 April 2025.")
        #expect(
            child.reason("STAT-044", on: "2025-04-22")
                == "Within 3 months of the 1st review, held on 22 April 2025, after becoming looked after on 7 April 2025."
        )
        #expect(child.dueDays("STAT-044", on: "2025-04-22") == ["2025-07-22"])
    }

    @Test func `what was done is explained by the due day it was judged by, whatever came afterwards`() throws {
        let child = try child("2025-04-22 review", "2025-07-01 permanence plan", "2025-07-10 review")
        #expect(
            child.reason("STAT-044", on: "2025-08-01")
                == "Within 3 months of the 1st review, held on 22 April 2025, after becoming looked after on 7 April 2025. "
                + "Done on 1 July 2025.")
    }

    @Test func `what a rule excepts says the rule's own reason`() throws {
        let child = try AskedChild(
            ["born 2008-04-07", "2025-04-07 becomes looked after, V2, U6"], under: Packs.england.get())
        #expect(
            child.reason("STAT-145", on: "2025-05-01")
                == "Does not apply: the young person turns seventeen before the year is over.")
    }

    @Test func `what the record cannot show says since when it could`() throws {
        let child = try AskedChild(
            ["record holds visit from 2025-05-01 until 2025-05-31", "2025-04-07 becomes looked after, V2, U6"],
            under: Packs.england.get())
        #expect(
            child.reason("STAT-100", on: "2025-06-02")
                == "Cannot tell, because visits are recorded here only from 1 May 2025 to 31 May 2025.")
    }
}
