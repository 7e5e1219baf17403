/// A day told from today.
enum RelativeDay {
    /// `today`, `yesterday`, `tomorrow`, `last Friday`, `3 days ago`, `2 weeks ago`; the words are in lower case.
    static func day(_ words: [Substring], _ today: Day) -> Day? {
        switch (words.first, words.count) {
        case ("today", 1): today
        case ("yesterday", 1): today - 1
        case ("tomorrow", 1): today + 1
        case ("last", 2): DayReading.weekday(words[1]).map { last($0, before: today) }
        case (_, 3) where words[2] == "ago": ago(words[0], words[1]).map { today - $0 }
        default: nil
        }
    }

    /// The latest such day of the week before today: what “last Friday” means on a Wednesday and on a Saturday.
    private static func last(_ weekday: Int, before today: Day) -> Day {
        let days = (today.weekday - weekday + 7) % 7
        return today - (days == 0 ? 7 : days)
    }

    /// How many days ago it is.
    private static func ago(_ count: Substring, _ unit: Substring) -> Int? {
        guard let count = count == "a" ? 1 : DayReading.number(count), count < 1_000 else { return nil }
        return switch unit {
        case "day", "days": count
        case "week", "weeks": count * 7
        default: nil
        }
    }
}
