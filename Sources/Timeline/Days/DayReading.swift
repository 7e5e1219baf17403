/// Reads a day as people write it in a form.
package enum DayReading {
    /// `4 June 2026`, `4 jun 2026`, `Thursday 4 June 2026`, `4/6/2026`, `04.06.2026` or `2026-06-04`; `nil` for anything
    /// else, for a day that the calendar does not have, and for a day of the week that the date does not fall on.
    ///
    /// Where `today` is known, also `4/6/26`, `today`, `yesterday`, `tomorrow`, `last Friday`, `3 days ago`.
    package static func day(_ text: String, today: Day? = nil) -> Day? {
        var words = text.lowercased().split { $0.isWhitespace || "/.-,".contains($0) }
        if let today, let day = RelativeDay.day(words, today) { return day }
        let weekday = words.first.flatMap(weekday)
        if weekday != nil { words.removeFirst() }
        guard let day = calendarDay(words, today) else { return nil }
        return weekday.map { $0 == day.weekday } ?? true ? day : nil
    }

    /// A day, a month or a year: `4 May 2014`, `May 2014`, `5/2014`, `2014`.
    package static func partialDay(_ text: String, today: Day? = nil) -> PartialDay? {
        if let day = day(text, today: today) { return PartialDay(day) }
        let words = text.lowercased().split { $0.isWhitespace || "/.-,".contains($0) }
        guard let last = words.last, last.count == 4, let year = number(last), words.count <= 2 else {
            return PartialDay(iso: text)
        }
        if words.count == 1 { return PartialDay(year: year) }
        return month(words[0]).flatMap { PartialDay(year: year, month: $0) }
    }

    private static func calendarDay(_ words: [Substring], _ today: Day?) -> Day? {
        guard words.count == 3, let first = number(ordinal(words[0])), let last = number(words[2]),
            let month = month(words[1])
        else { return nil }
        if words[0].count == 4 { return Day(first, month, last) }
        if words[2].count == 4 { return Day(last, month, first) }
        // A year of two digits could be meant in two ways, so it is read only where today says which is likely.
        guard words[2].count == 2, let today else { return nil }
        let century = today.parts.year / 100 * 100
        let isLastCentury = last > today.parts.year % 100 + 10
        return Day(isLastCentury ? century - 100 + last : century + last, month, first)
    }

    /// A month by number or by its name, which may be cut to three letters or more.
    private static func month(_ text: Substring) -> Int? {
        if let number = number(text) { return number }
        guard text.count >= 3 else { return nil }
        return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
    }

    /// A day of the week by its name, which may be cut to three letters or more; 1 for Monday.
    static func weekday(_ text: Substring) -> Int? {
        guard text.count >= 3 else { return nil }
        return Day.weekdayNames.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
    }

    /// `4th` without its ending.
    private static func ordinal(_ text: Substring) -> Substring {
        ["st", "nd", "rd", "th"].contains { text.hasSuffix($0) } ? text.dropLast(2) : text
    }

    /// A number without a sign.
    static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }
}
