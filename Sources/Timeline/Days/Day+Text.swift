extension Day: CustomStringConvertible {
    /// Reads `2026-06-04`; `nil` for anything else or for a day that the calendar does not have.
    package init?(iso text: some StringProtocol) {
        var text = Substring(text)
        let day = text.withUTF8 { Day(iso: $0) }
        guard let day else { return nil }
        self = day
    }

    /// Reads ten ASCII bytes, `2026-06-04`.
    package init?(iso bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Day.digits(bytes, 0..<4), let month = Day.digits(bytes, 5..<7),
            let day = Day.digits(bytes, 8..<10)
        else { return nil }
        self.init(year, month, day)
    }

    /// The number that the ASCII digits in `range` write, or `nil` if one of them is no digit.
    package static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var number = 0
        for index in range {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// `2026-06-04`, for files, addresses and machines.
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            let (year, month, day) = parts
            Day.write(year, 4, at: 0, to: buffer)
            buffer[4] = UInt8(ascii: "-")
            Day.write(month, 2, at: 5, to: buffer)
            buffer[7] = UInt8(ascii: "-")
            Day.write(day, 2, at: 8, to: buffer)
            return 10
        }
    }

    private static func write(_ number: Int, _ width: Int, at start: Int, to buffer: UnsafeMutableBufferPointer<UInt8>)
    {
        var rest = number
        for index in stride(from: start + width - 1, through: start, by: -1) {
            buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }

    /// `4 June 2026`, for people.
    package var words: String {
        let (year, month, day) = parts
        return "\(day) \(Day.monthNames[month - 1]) \(year)"
    }

    /// `Thursday 4 June 2026`, for people who will compare it with a calendar.
    package var longWords: String { "\(Day.weekdayNames[weekday - 1]) \(words)" }

    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    package static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
