import Testing
import Timeline
import TimelineTesting

@Suite struct DayReadingTests {
    /// A Wednesday.
    private let today: Day = "2026-06-10"

    @Test(arguments: [
        "4 June 2026", "4 jun 2026", "4th June 2026", "04/06/2026", "4.6.2026", "4-6-2026", "2026-06-04", "4/6/26",
        "Thursday 4 June 2026", "Thu, 4 Jun 26", "last Thursday", "6 days ago", "  4   JUNE  2026 ",
    ])
    func `one day is written in many ways`(text: String) {
        #expect(DayReading.day(text, today: today) == "2026-06-04")
    }

    @Test(
        arguments: [
            ("today", "2026-06-10"), ("Yesterday", "2026-06-09"), ("tomorrow", "2026-06-11"),
            ("last Tuesday", "2026-06-09"),
            // On a Wednesday, last Wednesday is a week ago.
            ("last Wednesday", "2026-06-03"), ("last fri", "2026-06-05"), ("a week ago", "2026-06-03"),
            ("2 weeks ago", "2026-05-27"), ("1 day ago", "2026-06-09"),
        ] as [(String, Day)])
    func `a day is told from today`(text: String, day: Day) {
        #expect(DayReading.day(text, today: today) == day)
    }

    @Test(arguments: [
        "", "soon", "30 February 2026", "31/4/2026", "4/13/2026", "June 2026", "last week", "4 6", "+4/6/2026",
        "Friday 4 June 2026", "4/6/026", "many days ago", "99999 days ago", "٤/٦/٢٠٢٦",
    ])
    func `what is no day, or not one day, is not read`(text: String) {
        #expect(DayReading.day(text, today: today) == nil)
    }

    @Test(arguments: [("1/2/36", 2036), ("1/2/37", 1937), ("1/2/12", 2012), ("1/2/99", 1999)])
    func `a year of two digits lies within ten years from now, or in the past`(text: String, year: Int) {
        #expect(DayReading.day(text, today: today)?.parts.year == year)
    }

    @Test func `where today is not known nothing is told from it`() {
        #expect(DayReading.day("yesterday") == nil)
        #expect(DayReading.day("4/6/26") == nil)
        #expect(DayReading.day("4/6/2026") == "2026-06-04")
    }

    @Test(arguments: [
        ("2014", "2014"), ("May 2014", "2014-05"), ("5/2014", "2014-05"), ("2014-05", "2014-05"),
        ("4 May 2014", "2014-05-04"),
    ])
    func `a day of which less is known is read as far as it goes`(text: String, iso: String) {
        #expect(DayReading.partialDay(text, today: today)?.description == iso)
    }

    @Test(arguments: ["", "May", "14", "13/2014", "about 2014", "30 February 2014", "20145"])
    func `less than a year is nothing`(text: String) {
        #expect(DayReading.partialDay(text, today: today) == nil)
    }
}
