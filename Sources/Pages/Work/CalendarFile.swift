import Policy
import Timeline

/// What is due for somebody’s children as a calendar that programmes subscribe to (iCalendar, RFC 5545): a whole day for each
/// duty with a day, with the child’s number and never the name, since a calendar is shown on many screens.
package struct CalendarFile {
    package let work: WorkList
    package let explainer: Explainer
    /// When it was made, as the format asks.
    package let made: Instant
    /// The address at which the pages are found, such as `https://mainstay.example`; for the links back.
    package let site: String

    package init(work: WorkList, explainer: Explainer, made: Instant, site: String) {
        self.work = work
        self.explainer = explainer
        self.made = made
        self.site = site
    }

    /// The file, in UTF-8, its lines ended and folded as the format asks.
    package var bytes: [UInt8] {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mainstay//What is due//EN",
            "X-WR-CALNAME:Mainstay: what is due",
            "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
        ]
        let parts: [WorkPart] = [.overdue, .thisWeek, .nextWeeks, .later]
        let items = parts.flatMap { part in work.items(WorkQuery().changing { $0.part = part }) }
        let lines = head + items.flatMap(event) + ["END:VCALENDAR"]
        return lines.flatMap { CalendarFile.folded($0) }
    }

    private func event(_ item: WorkList.Item) -> [String] {
        guard let due = item.duty.due else { return [] }
        let rule = work.rule(item)
        let number = item.child.row.number
        let duty = item.duty.obligation
        let overdue = item.part == .overdue ? "Overdue: " : ""
        let page = Route.duty(child: number, rule: rule.id, opened: duty.opened, .now).address
        return [
            "BEGIN:VEVENT", "UID:\(CalendarFile.escaped("\(rule.id)-\(number)-\(duty.opened)"))@mainstay",
            "DTSTAMP:\(CalendarFile.stamp(made))", "DTSTART;VALUE=DATE:\(CalendarFile.digits(due))",
            "DTEND;VALUE=DATE:\(CalendarFile.digits(due + 1))",
            "SUMMARY:\(CalendarFile.escaped("\(overdue)\(rule.title) (\(number))"))",
            "DESCRIPTION:\(CalendarFile.escaped(explainer.reason(duty, on: work.day)))", "URL:\(site)\(page)",
            "TRANSP:TRANSPARENT", "CLASS:CONFIDENTIAL", "END:VEVENT",
        ]
    }

    private static func digits(_ day: Day) -> String { "\(day)".filter { $0 != "-" } }

    private static func stamp(_ moment: Instant) -> String {
        "\(moment)".prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// Text as RFC 5545 §3.3.11 writes it.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n", "\r\n", "\r": result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// A line of at most 75 bytes, and what is left of it on lines that begin with a space (RFC 5545 §3.1); no character is
    /// torn apart.
    static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var length = 0
        for scalar in line.unicodeScalars {
            let piece = Array(String(scalar).utf8)
            if length + piece.count > 75 {
                bytes += [13, 10, 32]
                length = 1
            }
            bytes += piece
            length += piece.count
        }
        return bytes + [13, 10]
    }
}
