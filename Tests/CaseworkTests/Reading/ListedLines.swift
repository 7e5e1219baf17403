import Casework
import CaseworkTesting
import Policy
import Timeline

extension CaseStore {
    /// The list of obligations, a line each: `1 REVIEW-1 due 2021-06-29 met-late 2021-07-06`.
    func lines(
        on day: Day, asKnownAt known: Instant? = nil, of child: ChildID? = nil, outcomes: Set<Outcome>? = nil
    ) throws -> [String] {
        try list(on: day, asKnownAt: known, of: child, outcomes: outcomes).map { line in
            let due = line.due.map { "due \($0)" } ?? "no day"
            return [line.child, line.rule.id, due, line.outcome.rawValue, line.metOn?.description]
                .compactMap(\.self).joined(separator: " ")
        }
    }

    /// Everything in every line.
    func wholeLines(on day: Day, asKnownAt known: Instant? = nil) throws -> [String] {
        try list(on: day, asKnownAt: known).map { "\($0.child) \($0.rule.id) \($0.opened) \($0)" }
    }

    private func list(
        on day: Day, asKnownAt known: Instant? = nil, of child: ChildID? = nil, outcomes: Set<Outcome>? = nil
    ) throws -> [ObligationList.Line] {
        var lines: [ObligationList.Line] = []
        try ObligationList(under: GivenPolicy.adopted, on: day, asKnownAt: known, by: .keeper, at: moment("2022-10-01"))
            .forEachLine(of: child, outcomes: outcomes, in: self) { lines.append($0) }
        return lines
    }
}

/// Wren came into care on Tuesday 1 June 2021 and was reviewed on 6 July, which was recorded on 20 July. Rowan came
/// on Monday 5 September 2022, recorded the same day. Visits are not recorded.
struct TwoChildren {
    let store = MemoryStore()

    init() throws {
        try store.given(
            .covers(ReturnKind.episode, from: day("2021-01-01")), .covers("review", from: day("2021-01-01")),
            about: .record, at: moment("2021-01-04T08:00:00Z"))
        try store.given(
            .registered("1", born: day("2012-02-29")), .episode(day("2021-06-01")), about: .wren,
            at: moment("2021-06-02T10:00:00Z"))
        try store.given(.reviewed(day("2021-07-06")), about: .wren, at: moment("2021-07-20T10:00:00Z"))
        try store.given(
            .registered("2"), .episode(day("2022-09-05")), about: .rowan, at: moment("2022-09-05T10:00:00Z"))
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
    }
}
