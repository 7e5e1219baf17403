import Timeline

/// How long a child must have lived with a person.
package struct TimeTogether: Hashable, Sendable {
    /// So long together. A length in months or years is as many days as there are in those that end on the day asked
    /// about, so that three years without a break are three years whatever leap day lies in them.
    package let atLeast: TimeLimit
    package let counting: Counting

    /// Which days count.
    package enum Counting: Hashable, Sendable {
        /// All days together are added up: only those that lie within the first time before the day asked about, and only
        /// if the child left no longer ago than the second.
        case inAll(begunWithin: TimeLimit?, endedWithin: TimeLimit?)
        /// Only the stretch that lasts up to the day asked about; it may not be put together from several.
        case immediatelyBefore
    }

    package init(atLeast: TimeLimit, counting: Counting) {
        self.atLeast = atLeast
        self.counting = counting
    }
}

/// Whether a child has lived with a person for long enough, with the sum.
struct TimeTogetherFinding {
    let holds: Bool
    /// The sum, a sentence a step.
    let words: String
}

extension TimeTogether {
    /// Whether `stretches` are enough on the day `on`.
    func finding(_ stretches: [LivedStretch], on: Day) -> TimeTogetherFinding {
        let together = DaysTogether(stretches, before: on)
        guard !together.ranges.isEmpty else {
            return TimeTogetherFinding(
                holds: false, words: "The child has not lived with the person before \(on.words).")
        }
        return switch counting {
        case .inAll(let begun, let ended): inAll(together, begun, ended)
        case .immediatelyBefore: immediatelyBefore(together)
        }
    }

    /// How many days are needed up to `on`.
    private func needed(_ on: Day) -> Int { atLeast.firstDay(before: on).map { on - $0 } ?? .max }

    private func inAll(_ together: DaysTogether, _ begun: TimeLimit?, _ ended: TimeLimit?) -> TimeTogetherFinding {
        let on = together.on
        let counted = begun.flatMap { $0.firstDay(before: on) }.map(together.since) ?? together
        let recent = ended.map { isRecent(together, $0) }
        let words = [
            begun.map { "Only what lies within the \($0) before \(on.words) counts\(since($0, on))." },
            counted.sum, comparison(counted.count, on), recent?.words,
        ]
        return TimeTogetherFinding(
            holds: counted.count >= needed(on) && recent?.holds ?? true,
            words: words.compactMap(\.self).joined(separator: " "))
    }

    private func since(_ limit: TimeLimit, _ on: Day) -> String {
        limit.firstDay(before: on).map { ", that is since \($0.words)" } ?? ""
    }

    private func isRecent(_ together: DaysTogether, _ limit: TimeLimit) -> TimeTogetherFinding {
        guard let last = together.ranges.last?.upperBound, last < together.on else {
            return TimeTogetherFinding(holds: true, words: "They lived together up to that day.")
        }
        let earliest = limit.firstDay(before: together.on) ?? together.on
        let holds = last >= earliest
        return TimeTogetherFinding(
            holds: holds,
            words: "The child left on \(last.words), \(holds ? "within" : "longer ago than") the \(limit) before "
                + "\(together.on.words)\(since(limit, together.on)).")
    }

    private func immediatelyBefore(_ together: DaysTogether) -> TimeTogetherFinding {
        guard let last = together.ranges.last, last.upperBound == together.on else {
            return TimeTogetherFinding(
                holds: false, words: "They did not live together up to \(together.on.words).")
        }
        let count = last.upperBound - last.lowerBound
        return TimeTogetherFinding(
            holds: count >= needed(together.on),
            words: "\(DaysTogether(last).sum) \(comparison(count, together.on))")
    }

    private func comparison(_ count: Int, _ on: Day) -> String {
        let missing = needed(on) - count
        return "Needed are \(needed(on).days), as many as lie in the \(atLeast) up to \(on.words): "
            + (missing > 0 ? "\(missing.days) short." : "enough.")
    }
}
