import Pages
import Policy
import Testing
import Timeline

@Suite struct CalendarFileTests {
    /// The boy’s first review is due on 17 December 2020; his number has what the format gives a meaning.
    private func file() throws -> String {
        let today = try #require(Day(2020, 12, 1))
        var boy = SampleChild()
        boy.record(nil, .registered(Registration(number: "7,7;\\", born: Day(2017, 3, 2))))
        boy.record(nil, .named(ChildName(given: "Rowan", family: "Ash")))
        boy.episode(Day(2020, 11, 19), nil, "S", "V2", "K2")
        let record = boy.childRecord
        let child = try #require(ChildToday(record.timeline, record.obligations, on: today))
        let work = WorkList([child], for: ["social worker"], under: SamplePolicy.policy, on: today)
        let made = try #require(Instant(iso: "2020-12-01T09:32:07Z"))
        let file = CalendarFile(
            work: work, explainer: record.explainer, made: made, site: "https://mainstay.example")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func `a duty is a whole day in the calendar, with the child’s number and not the name`() throws {
        let file = try file()
        #expect(file.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(file.hasSuffix("END:VCALENDAR\r\n"))
        #expect(file.contains("DTSTART;VALUE=DATE:20201217\r\nDTEND;VALUE=DATE:20201218\r\n"))
        #expect(file.contains("DTSTAMP:20201201T093207Z\r\n"))
        #expect(file.contains(#"SUMMARY:First review of the child’s case (7\,7\;\\)"#))
        #expect(!file.contains("Rowan"))
    }

    @Test func `no line is longer than the format allows, and no character is torn apart`() throws {
        let file = try file()
        #expect(!file.contains("\u{FFFD}"))
        for line in file.split(separator: "\r\n", omittingEmptySubsequences: false) { #expect(line.utf8.count <= 75) }
        #expect(file.replacing("\r\n ", with: "").contains("URL:https://mainstay.example/children/7%2C7%3B%5C/duties/"))
    }
}
