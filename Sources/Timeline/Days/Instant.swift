/// A moment in time, to the millisecond, in UTC: when an entry was recorded.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since the start of 1 January 1970, UTC.
    package let milliseconds: Int64

    /// The moment `milliseconds` after the start of 1 January 1970, UTC.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The start of `day`, UTC.
    package init(startOf day: Day) {
        milliseconds = Int64(day.number) * Instant.perDay
    }

    /// The last millisecond of `day`, UTC: what was known by the end of that day.
    package init(endOf day: Day) {
        milliseconds = (Int64(day.number) + 1) * Instant.perDay - 1
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// The day in UTC.
    package var day: Day {
        let floor = milliseconds >= 0 ? milliseconds : milliseconds - (Instant.perDay - 1)
        return Day(number: Int32(floor / Instant.perDay))
    }

    /// Reads `2026-06-04T09:32:00.000Z`, the same without milliseconds, or a day alone, which means its end.
    package init?(iso text: some StringProtocol) {
        if let day = Day(iso: text) {
            self.init(endOf: day)
            return
        }
        let bytes = Array(text.utf8)
        guard [20, 24].contains(bytes.count), bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let day = Day(iso: text.prefix(10))
        else { return nil }
        let clock = bytes.withUnsafeBufferPointer { bytes -> Int? in
            guard let hours = Day.digits(bytes, 11..<13), let minutes = Day.digits(bytes, 14..<16),
                let seconds = Day.digits(bytes, 17..<19), hours < 24, minutes < 60, seconds < 60
            else { return nil }
            guard bytes.count == 24 else { return ((hours * 60 + minutes) * 60 + seconds) * 1_000 }
            guard bytes[19] == UInt8(ascii: "."), let fraction = Day.digits(bytes, 20..<23) else { return nil }
            return ((hours * 60 + minutes) * 60 + seconds) * 1_000 + fraction
        }
        guard let clock else { return nil }
        self.init(milliseconds: Int64(day.number) * Instant.perDay + Int64(clock))
    }

    /// `2026-06-04T09:32:00.000Z`.
    package var description: String {
        let inDay = Int(milliseconds - Int64(day.number) * Instant.perDay)
        let (seconds, fraction) = inDay.quotientAndRemainder(dividingBy: 1_000)
        return day.description + "T" + Instant.two(seconds / 3_600) + ":" + Instant.two(seconds / 60 % 60) + ":"
            + Instant.two(seconds % 60) + "." + (fraction < 100 ? "0" : "") + Instant.two(fraction) + "Z"
    }

    private static let perDay: Int64 = 86_400_000

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
