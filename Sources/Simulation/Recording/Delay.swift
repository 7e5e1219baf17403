import Timeline

/// How long after the day people write down what happened.
enum Delay {
    /// What cannot wait: a move, an order, a child missing.
    case urgent
    /// A visit, a plan: mostly within the week.
    case ordinary
    /// Minutes and reports: weeks.
    case slow

    var spread: Spread {
        switch self {
        case .urgent: Spread(0, 0, 1, 3, 16)
        case .ordinary: Spread(0, 0, 2, 5, 32)
        case .slow: Spread(1, 4, 9, 18, 50)
        }
    }
}

extension Dice {
    /// The moment at which what was so on `day` is written down: in office hours of a weekday.
    mutating func moment(after day: Day, _ delay: Delay) -> Instant {
        let written = day + draw(delay.spread)
        let untilMonday = written.weekday > 5 ? 8 - written.weekday : 0
        return officeHours(on: written + untilMonday)
    }

    /// A moment between half past eight and half past five on `day`.
    mutating func officeHours(on day: Day) -> Instant {
        let start = Instant(startOf: day).milliseconds + Int64(8 * 60 + 30) * 60_000
        return Instant(milliseconds: start + Int64(number(below: 9 * 60 * 60)) * 1_000)
    }
}
