import Testing
import Timeline
import TimelineTesting

@Suite struct WorkingCalendarTests {
    private let calendar = WorkingCalendar.englandAndWales

    @Test func `before the state funeral was announced twenty working days ended a day sooner`() {
        let start: Day = "2022-09-05"
        func twenty(asKnownOn day: Day) -> Day? {
            WorkingCalendar.englandAndWales(asKnownOn: day).day(20, workingDaysAfter: start)
        }
        #expect(twenty(asKnownOn: "2022-09-01") == "2022-10-03")
        #expect(twenty(asKnownOn: "2022-09-08") == "2022-10-03")
        #expect(twenty(asKnownOn: "2022-09-09") == "2022-10-04")
        #expect(twenty(asKnownOn: "2026-01-01") == "2022-10-04")
    }

    @Test func `a holiday that was moved stood on its old day until the move was announced`() {
        let before = WorkingCalendar.englandAndWales(asKnownOn: "2019-06-06")
        #expect(before.isWorkingDay("2020-05-04") == false)
        #expect(before.isWorkingDay("2020-05-08") == true)
        let after = WorkingCalendar.englandAndWales(asKnownOn: "2019-06-07")
        #expect(after.isWorkingDay("2020-05-04") == true)
        #expect(after.isWorkingDay("2020-05-08") == false)
    }

    @Test func `30 May 2022 is a working day, for the holiday moved to June`() {
        #expect(calendar.isWorkingDay("2022-05-30") == true)
        #expect(calendar.isWorkingDay("2022-06-02") == false)
        #expect(calendar.isWorkingDay("2022-06-03") == false)
    }

    @Test func `from a Saturday, a Sunday or a holiday the next working day is the first`() {
        #expect(calendar.day(1, workingDaysAfter: "2026-06-05") == "2026-06-08")
        #expect(calendar.day(1, workingDaysAfter: "2026-06-06") == "2026-06-08")
        #expect(calendar.day(1, workingDaysAfter: "2026-06-07") == "2026-06-08")
        #expect(calendar.day(1, workingDaysAfter: "2026-04-03") == "2026-04-07")
        #expect(calendar.day(1, workingDaysAfter: "2026-04-02") == "2026-04-07")
    }

    @Test func `counting by hand, day after day, gives the same as the calendar`() {
        var day: Day = "2026-12-14"
        for count in 1...60 {
            repeat { day = day + 1 } while calendar.isWorkingDay(day) != true
            #expect(calendar.day(count, workingDaysAfter: "2026-12-14") == day)
        }
    }

    @Test func `the calendar holds the whole years 2011 to 2030`() {
        #expect(calendar.range == "2011-01-01"..."2030-12-31")
        #expect(calendar.isWorkingDay("2010-12-31") == nil)
        #expect(calendar.isWorkingDay("2031-01-01") == nil)
        #expect(calendar.isWorkingDay("2011-01-04") == true)
        #expect(calendar.isWorkingDay("2030-12-31") == true)
    }

    @Test func `a sum that leaves those years has no answer`() {
        #expect(calendar.day(1, workingDaysAfter: "2010-12-31") == nil)
        #expect(calendar.day(1, workingDaysAfter: "2031-01-01") == nil)
        #expect(calendar.day(1, workingDaysAfter: "2030-12-31") == nil)
        #expect(calendar.day(1, workingDaysAfter: "2030-12-30") == "2030-12-31")
        #expect(calendar.day(2, workingDaysAfter: "2030-12-30") == nil)
    }

    @Test func `no number of days, or less, is no working day away`() {
        #expect(calendar.day(0, workingDaysAfter: "2026-06-04") == nil)
        #expect(calendar.day(-3, workingDaysAfter: "2026-06-04") == nil)
        #expect(calendar.day(.max, workingDaysAfter: "2026-06-04") == nil)
    }
}
