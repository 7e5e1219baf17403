import Timeline

/// Facts that last: known to have begun first, and to have ended later.
extension Diary {
    /// Writes down that something began on `day` and, once it has, that it ended on `end`.
    ///
    /// What began before the record does is brought over on the record's first day, if it still lasted.
    mutating func noteLasting(
        from day: Day, until end: Day?, _ delay: Delay = .urgent, open: Fact, closed: Fact, because reason: String
    ) {
        guard day <= days.upperBound, end.map({ $0 >= days.lowerBound }) ?? true else { return }
        let began = day < days.lowerBound ? broughtOver : min(broughtUpToDate, moment(after: day, delay))
        guard let end, end <= days.upperBound else {
            write(open, day: day, at: began)
            return
        }
        let ended = min(broughtUpToDate, max(moment(after: end, delay), began))
        // Who hears of beginning and end together writes one note.
        if ended.day == began.day {
            write(closed, day: day, at: ended)
        } else if let number = write(open, day: day, at: began) {
            write(closed, day: day, at: ended, replacing: number, because: reason)
        }
    }

    /// The moment at which the record takes over what was so before it began.
    var broughtOver: Instant { Instant(milliseconds: Instant(startOf: days.lowerBound).milliseconds + 7 * 3_600_000) }
}
