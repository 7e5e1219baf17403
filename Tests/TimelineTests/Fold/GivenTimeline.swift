import Timeline
import TimelineTesting

extension Given {
    /// Episodes, one a line as in the return: DECOM RNE LS PLACE, then DEC REC where it has ended (`-` for a blank), then
    /// the placement's postcode where it matters. They are a person's, or a return's of the year named.
    static func episodes(_ lines: [String], yearEnding: Int? = nil) -> [Entry] {
        lines.enumerated().map { index, line in
            let words = line.split(separator: " ").map(String.init)
            func word(_ place: Int) -> String? { place < words.count && words[place] != "-" ? words[place] : nil }
            let episode = Episode(
                reason: word(1).flatMap { EpisodeReason($0) }, legalStatus: word(2).flatMap { LegalStatus($0) },
                placement: word(3).flatMap { PlacementType($0) }, until: word(4).map { Day(stringLiteral: $0) },
                ceased: word(5).flatMap { CeasingReason($0) }, placementPostcode: word(6))
            let row = yearEnding.map { Source.ReturnRow(yearEnding: $0, file: "episodes.csv", row: index + 2) }
            return entry(
                Int64(index + 1), Day(stringLiteral: words[0]), .episode(episode),
                source: row.map(Source.returned) ?? .person)
        }
    }

    /// The timeline of a child with these episodes and whatever else is recorded, in a record that covers all days.
    static func timeline(
        _ lines: String..., yearEnding: Int? = nil, others: [Entry] = [], coverage: [Entry] = Given.everything
    ) -> CaseTimeline {
        CaseTimeline(
            of: ChildID(1), entries: episodes(lines, yearEnding: yearEnding) + others,
            coverage: RecordCoverage(entries: coverage))
    }

    /// That reviews, placements and legal statuses are covered since 1990.
    static let everything = [
        coverage(901, ReturnKind.episode, from: "1990-01-01"), coverage(902, ReturnKind.review, from: "1990-01-01"),
    ]

    /// Reviews on these days, with numbers from 101 on.
    static func reviews(_ days: Day...) -> [Entry] {
        days.enumerated().map { review(Int64(101 + $0), $1) }
    }
}

/// From a first day up to the day before another, or on and on, for comparing.
struct Span: Equatable, CustomStringConvertible {
    let from: Day
    let until: Day?

    init(_ from: Day, _ until: Day? = nil) {
        self.from = from
        self.until = until
    }

    var description: String { "\(from) until \(until?.description ?? "now")" }
}

extension CaseTimeline {
    var periodSpans: [Span] { periods.map { Span($0.from, $0.until) } }
    var homeSpans: [Span] { homes.map { Span($0.from, $0.until) } }
    var placementSpans: [Span] { placements.map { Span($0.from, $0.until) } }
    var stretchSpans: [Span] { stretches.map { Span($0.from, $0.until) } }
    var statusSpans: [Span] { legalStatuses.map { Span($0.from, $0.until) } }
}
