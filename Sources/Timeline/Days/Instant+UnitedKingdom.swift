extension Instant {
    /// The day and the minute of the day that clocks in the United Kingdom show.
    ///
    /// Summer time is an hour ahead from 1am UTC on the last Sunday of March to 1am UTC on the last Sunday of October
    /// (Summer Time Act 1972, section 1, as amended by the Summer Time Order 2002).
    package var inUnitedKingdom: (day: Day, minute: Int) {
        let local = isSummerTime ? Instant(milliseconds: milliseconds + Instant.hour) : self
        return (local.day, Int((local.milliseconds - Instant(startOf: local.day).milliseconds) / 60_000))
    }

    private var isSummerTime: Bool {
        let year = day.parts.year
        guard let begins = Instant.change(year, month: 3), let ends = Instant.change(year, month: 10) else {
            return false
        }
        return begins <= self && self < ends
    }

    /// When clocks change in a month of 31 days: 1am UTC on its last Sunday.
    private static func change(_ year: Int, month: Int) -> Instant? {
        Day(year, month, 31).map { last in
            let sunday = last - last.weekday % 7
            return Instant(milliseconds: Instant(startOf: sunday).milliseconds + hour)
        }
    }

    private static let hour: Int64 = 3_600_000
}
