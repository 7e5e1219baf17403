import Testing
import Timeline
import TimelineTesting

@Suite struct PartialDayTests {
    @Test(
        arguments: [
            ("2014", "2014", "2014-01-01", "2014-12-31"), ("2014-05", "May 2014", "2014-05-01", "2014-05-31"),
            ("2012-02", "February 2012", "2012-02-01", "2012-02-29"),
            ("2014-05-04", "4 May 2014", "2014-05-04", "2014-05-04"),
        ] as [(String, String, Day, Day)])
    func `a year, a month or a day is read, told and bounded`(
        text: String, words: String, first: Day, last: Day
    ) throws {
        let day = try #require(PartialDay(iso: text))
        #expect(day.description == text)
        #expect(day.words == words)
        #expect(day.first == first)
        #expect(day.last == last)
    }

    @Test(arguments: ["", "14", "2014-13", "2014-00", "2014-5", "2014-02-30", "2014-", "-2014", "+014", "May 2014"])
    func `what is none of them is not read`(text: String) {
        #expect(PartialDay(iso: text) == nil)
    }
}
