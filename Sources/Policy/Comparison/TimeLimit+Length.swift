import Timeline

extension TimeLimit {
    /// How many days it can be, at the least and at the most, whenever it begins: a month is 28 to 31 days; five working
    /// days are Monday to Friday at the least, and at the most two weeks with bank holidays in both.
    var length: ClosedRange<Int> {
        let lengths = parts.map(\.length)
        return lengths.map(\.lowerBound).reduce(0, +)...lengths.map(\.upperBound).reduce(0, +)
    }

    /// Whether it is shorter than `other` whenever both begin on the same day; `nil` where that depends on the day.
    func isShorter(than other: TimeLimit) -> Bool? {
        if self == other { return false }
        if length.upperBound < other.length.lowerBound { return true }
        return length.lowerBound > other.length.upperBound ? false : nil
    }
}

extension TimeLimit.Part {
    fileprivate var length: ClosedRange<Int> {
        switch unit {
        case .day: count...count
        case .week: 7 * count...7 * count
        case .month: 28 * count...31 * count
        case .year: 365 * count...366 * count
        case .workingDay: workingDays
        }
    }

    /// From a Sunday without a bank holiday, to a Friday before as many bank holidays as there can be.
    private var workingDays: ClosedRange<Int> {
        // Between Good Friday and the end of May there are four; a jubilee or a coronation makes it five.
        let most = count + 5 + count / 25
        return count + 2 * ((count - 1) / 5)...most + 2 * ((most + 4) / 5)
    }
}
