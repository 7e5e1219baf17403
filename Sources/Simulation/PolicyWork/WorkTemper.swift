import Policy

/// How an authority goes about one duty: some are kept well and others hardly, by the duty and not by chance.
struct WorkTemper: Sendable {
    /// What becomes of an obligation.
    enum Handling: Sendable {
        case inTime, before, late, excused, never
    }

    private let inTime: Double
    private let before: Double
    private let late: Double
    private let excused: Double

    /// The temper that an authority has for `rule`.
    init(of rule: Rule) {
        let mood = Turn.share(1, in: rule.id)
        before = rule.lookingBack == nil ? 0 : 0.1
        late = 0.08 + 0.16 * mood
        excused = 0.04
        inTime = 0.78 - before - 0.34 * mood
    }

    /// What comes of an obligation to which `share` of the whole comes.
    func handling(_ share: Double) -> Handling {
        var rest = share
        for (part, handling) in [(late, Handling.late), (before, .before), (inTime, .inTime), (excused, .excused)] {
            if rest < part { return handling }
            rest -= part
        }
        return .never
    }

    /// The same for those few children in whom everything is to be seen that can come of a duty.
    func evenHandling(_ share: Double) -> Handling {
        switch share {
        case ..<0.26: .late
        case ..<0.5: .never
        case ..<0.62: .excused
        case ..<0.72: before > 0 ? .before : .never
        default: .inTime
        }
    }
}
