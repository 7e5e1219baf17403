import Charts
import Timeline

/// A child's life line, as it stood on a day: placements, legal status, reviews and workers.
struct ChildLifeLine {
    let timeline: CaseTimeline
    let day: Day
    /// The reviews that are to come or are overdue on that day.
    let reviewsDue: [LifeLine.Mark]

    /// The picture; `nil` when the child had not been looked after by that day.
    var lifeLine: LifeLine? {
        guard let first = timeline.periods.first?.from, first <= day else { return nil }
        let days = first...lastDay
        return LifeLine(
            summary: "Life line from \(days.lowerBound.words) to \(days.upperBound.words); tables follow", days: days,
            today: day, lanes: [placements, legalStatuses, reviews, workers])
    }

    /// A little beyond the day, or beyond the end of care; and far enough for a review that is to come.
    private var lastDay: Day {
        let end = timeline.period(on: day) == nil ? timeline.periods.last { $0.from <= day }?.until ?? day : day
        let room = ChildLifeLine.roomAtEnd
        return max(end, reviewsDue.map(\.day).max().map { min($0, day + 200) } ?? end) + room
    }

    /// Days to the right of the last event, so that its mark stands free.
    private static let roomAtEnd = 45

    private var placements: LifeLine.Lane {
        let spans = timeline.placements.filter { $0.from <= day }.map { placement in
            LifeLine.Span(
                from: placement.from, until: shown(placement.until, placement.from),
                words: placement.type?.words ?? "Kind of placement not recorded",
                shorter: placement.type.map { [$0.family, $0.description] } ?? ["?"],
                texture: placement.type?.texture ?? .unknown)
        }
        return lane("Placements", spans + gaps + unrecorded(ReturnKind.episode))
    }

    private var legalStatuses: LifeLine.Lane {
        let spans = timeline.legalStatuses.filter { $0.from <= day }.map { status in
            LifeLine.Span(
                from: status.from, until: shown(status.until, status.from),
                words: status.status?.words ?? "Legal status not recorded",
                shorter: status.status.map { [$0.description] } ?? ["?"], texture: status.status?.texture ?? .unknown)
        }
        return lane("Legal status", spans + unrecorded(ReturnKind.episode))
    }

    private var reviews: LifeLine.Lane {
        let held = timeline.held(ReturnKind.review).filter { $0.day <= day }.map { review in
            LifeLine.Mark(
                day: review.day, words: review.ordinal.map { "Review \($0) of this period of care" } ?? "Review held",
                sign: review.ordinal.map(String.init) ?? "", shape: .held)
        }
        return LifeLine.Lane("Reviews", spans: unrecorded(ReturnKind.review), marks: held + reviewsDue)
    }

    private var workers: LifeLine.Lane {
        let spans = timeline.workers.filter { $0.from <= day }.map {
            LifeLine.Span(from: $0.from, until: seen($0.until), words: $0.name)
        }
        return lane("Social workers", spans + unrecorded(ReturnKind.worker))
    }

    private func lane(_ name: String, _ spans: [LifeLine.Span]) -> LifeLine.Lane {
        LifeLine.Lane(name, spans: spans.sorted { $0.from < $1.from })
    }

    /// The end to show: what still lasts is shown only as far as the record of episodes reaches.
    private func shown(_ until: Day?, _ from: Day) -> Day? {
        let end = seen(until)
        guard end == nil, let last = timeline.coverage.days(of: ReturnKind.episode).last?.upperBound, last < day else {
            return end
        }
        return max(last + 1, from)
    }

    /// An end that had not come on the day is not shown.
    private func seen(_ until: Day?) -> Day? { until.flatMap { $0 <= day ? $0 : nil } }
}

extension ChildLifeLine {
    /// The days between two periods of care.
    fileprivate var gaps: [LifeLine.Span] {
        zip(timeline.periods, timeline.periods.dropFirst()).compactMap { before, after in
            guard let from = before.until, from < after.from, from <= day else { return nil }
            return LifeLine.Span(
                from: from, until: after.from <= day ? after.from : nil, words: "Not looked after",
                shorter: ["Not in care"], texture: .absent)
        }
    }

    /// The days in care of which the record does not hold this kind of fact, before and after those of which it does.
    fileprivate func unrecorded(_ kind: KindName) -> [LifeLine.Span] {
        guard let first = timeline.periods.first?.from, let last = timeline.periods.last(where: { $0.from <= day })
        else {
            return []
        }
        let end = seen(last.until) ?? day
        let covered = timeline.coverage.days(of: kind)
        guard let begins = covered.first?.lowerBound, let ends = covered.last?.upperBound else {
            return [span(first, end, "Not recorded here")]
        }
        // Episodes tell when they began, however early; whatever else there is from before is only a part.
        let before = begins > first && kind != ReturnKind.episode
        let after = ends < end
        return (before ? [span(first, min(begins, end), "Recorded only in part")] : [])
            + (after ? [span(max(ends + 1, first), end, "Not recorded here")] : [])
    }

    private func span(_ from: Day, _ until: Day, _ words: String) -> LifeLine.Span {
        LifeLine.Span(from: from, until: until, words: words, shorter: ["?"], texture: .unknown)
    }
}
