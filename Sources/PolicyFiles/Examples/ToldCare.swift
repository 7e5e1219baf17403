import Timeline

/// How a child is looked after in the sentences of an example: episodes of which each begins where the one before ends.
struct ToldCare {
    typealias Unreadable = ExampleHistory.Unreadable

    private(set) var episodes: [(from: Day, episode: Episode)] = []

    /// The last day on which something changes.
    var lastDay: Day? { episodes.last.map { $0.episode.until ?? $0.from } }

    /// How the child is looked after now.
    private var current: Episode? { episodes.last.flatMap { $0.episode.until == nil ? $0.episode : nil } }

    /// “becomes looked after, V2, U6”.
    mutating func begin(_ reason: EpisodeReason, _ clauses: [String], _ day: Day) throws(Unreadable) {
        try check(day)
        if current != nil { throw Unreadable(message: "The child is looked after already on \(day).") }
        guard clauses.count == 3, let status = ToldCare.legalStatus(clauses[1]),
            let placement = ToldCare.placement(clauses[2])
        else {
            throw Unreadable(
                message:
                    "Name a legal status and a placement by their codes in the return: “\(day) becomes looked after, V2, U6”."
            )
        }
        episodes.append((day, Episode(reason: reason, legalStatus: status, placement: placement)))
    }

    /// “legal status C1”, “moves to U4”, “moves to U4 with the same carers”, or both; whether the clauses say so.
    mutating func change(_ clauses: [String], _ day: Day) throws(Unreadable) -> Bool {
        let starts = ["legal status ", "moves to "]
        guard let first = clauses.first, starts.contains(where: first.hasPrefix) else { return false }
        try check(day)
        guard let current else { throw Unreadable(message: "The child is not looked after on \(day).") }
        var (status, move): (LegalStatus?, (type: PlacementType, sameCarers: Bool)?) = (nil, nil)
        for clause in clauses {
            if clause.hasPrefix(starts[0]), status == nil {
                status = ToldCare.legalStatus(clause.dropFirst(starts[0].count))
                if status != nil { continue }
            } else if clause.hasPrefix(starts[1]), move == nil {
                move = ToldCare.move(String(clause.dropFirst(starts[1].count)))
                if move != nil { continue }
            }
            throw Unreadable(
                message:
                    "“\(clause)” is no change. Write “legal status C1”, “moves to U4” or “moves to U4 with the same "
                    + "carers”, with the codes of the return.")
        }
        close(on: day, "X1")
        let next = Episode(
            reason: ToldCare.reason(status != nil, move.map(\.sameCarers)), legalStatus: status ?? current.legalStatus,
            placement: move?.type ?? current.placement)
        episodes.append((day, next))
        return true
    }

    /// “ceases to be looked after, E4A”.
    mutating func cease(_ clauses: [String], _ day: Day) throws(Unreadable) {
        try check(day)
        if current == nil { throw Unreadable(message: "The child is not looked after on \(day).") }
        let reason = clauses.count == 2 ? CeasingReason(clauses[1]) : "E8"
        guard let reason, reason.description.hasPrefix("E"), clauses.count <= 2 else {
            throw Unreadable(
                message: "After “ceases to be looked after” stands a code of the return, such as E4A, or nothing.")
        }
        close(on: day, reason)
    }

    private mutating func close(on day: Day, _ reason: CeasingReason) {
        episodes[episodes.count - 1].episode.until = day
        episodes[episodes.count - 1].episode.ceased = reason
    }

    private func check(_ day: Day) throws(Unreadable) {
        if let lastDay, day < lastDay {
            throw Unreadable(message: "Tell what happened on \(day) before what came later.")
        }
    }

    private static func reason(_ changesStatus: Bool, _ sameCarers: Bool?) -> EpisodeReason {
        switch (changesStatus, sameCarers) {
        case (true, nil): "L"
        case (true, true): "U"
        case (true, false): "B"
        case (false, true): "T"
        case (false, _): "P"
        }
    }

    /// “U4”, “U4 with the same carers”.
    private static func move(_ text: String) -> (type: PlacementType, sameCarers: Bool)? {
        let suffix = " with the same carers"
        let sameCarers = text.hasSuffix(suffix)
        return placement(sameCarers ? String(text.dropLast(suffix.count)) : text).map { ($0, sameCarers) }
    }

    private static func legalStatus(_ text: some StringProtocol) -> LegalStatus? {
        LegalStatus.meanings.first { $0.code.description == text }?.code
    }

    private static func placement(_ text: some StringProtocol) -> PlacementType? {
        PlacementType.meanings.first { $0.code.description == text }?.code
    }
}
