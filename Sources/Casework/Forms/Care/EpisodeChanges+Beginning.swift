import Timeline

extension EpisodeChanges {
    /// The child became looked after on `day`.
    mutating func begin(_ day: Day, _ beginning: EpisodeChange.Beginning) throws(ImpossibleChange) {
        if let place = rows.place(on: day) { throw alreadyLookedAfter(day, since: start(ofPeriodAt: place)) }
        let later = rows.first { $0.from > day }
        if let ceased = beginning.ceased {
            guard ceased.on > day else {
                throw ImpossibleChange(.end, "The time in care must end after the day it began, \(day.words).")
            }
            if let later, ceased.on > later.from { throw overlaps(later) }
        } else if let later {
            throw ImpossibleChange(
                .end,
                "The record shows the child looked after again from \(later.from.words). "
                    + "Say when and why this earlier time in care ended.")
        }
        rows.append(CareRow(entry: nil, from: day, episode: episode(beginning)))
        rows.sort { $0.from < $1.from }
    }

    private func episode(_ beginning: EpisodeChange.Beginning) -> Episode {
        var episode = Episode(
            reason: "S", legalStatus: beginning.legalStatus, need: beginning.need, placement: nil,
            until: beginning.ceased?.on, ceased: beginning.ceased?.how.reason,
            homePostcode: beginning.homePostcode, wasPlanned: beginning.placement.wasPlanned,
            agreedBy: beginning.placement.agreedBy, ending: beginning.ceased?.how.words)
        episode.place(in: beginning.placement)
        return episode
    }

    private func start(ofPeriodAt place: Int) -> Day {
        var first = place
        while continues(first) { first -= 1 }
        return rows[first].from
    }

    private func alreadyLookedAfter(_ day: Day, since: Day) -> ImpossibleChange {
        ImpossibleChange(
            .day,
            "The child is looked after on \(day.words) already, since \(since.words). "
                + "Record a move or another legal status instead.")
    }

    private func overlaps(_ later: CareRow) -> ImpossibleChange {
        ImpossibleChange(
            .end,
            "The record shows the child looked after from \(later.from.words). This time in care must end by then.")
    }

    /// The child ceased to be looked after on `day`.
    mutating func cease(_ day: Day, _ ceasing: EpisodeChange.Ceasing) throws(ImpossibleChange) {
        guard ceasing.reason != "X1" else {
            throw ImpossibleChange(.end, "Say why the child is no longer looked after.")
        }
        let place = try endingRow(on: day)
        guard place + 1 == rows.count || rows[place + 1].isStart else { throw goesOn(rows[place + 1], after: day) }
        if let ended = rows[place].statedEnd, let reason = rows[place].episode.ceased, reason != "X1" {
            throw ImpossibleChange(
                .day,
                "The child ceased to be looked after on \(ended.words) already. Correct that entry if it is wrong.")
        }
        rows[place].episode.until = day
        rows[place].episode.ceased = ceasing.reason
        rows[place].episode.ending = ceasing.words
        rows[place].episode.placementChange = nil
        rows[place].because = "The child ceased to be looked after"
    }

    /// The row that ends on `day`: the one of the day before, of which nothing that follows is recorded.
    private func endingRow(on day: Day) throws(ImpossibleChange) -> Int {
        if let place = rows.place(on: day), rows[place].from == day {
            throw ImpossibleChange(
                .day,
                "\(rows[place].whatBegan) on \(day.words), the same day. Take that back first, or correct the day.")
        }
        if let place = rows.place(on: day - 1) { return place }
        return try row(on: day)
    }

    private func goesOn(_ next: CareRow, after day: Day) -> ImpossibleChange {
        ImpossibleChange(
            .day,
            "The record goes on after \(day.words): \(next.whatBegan.lowercasedFirst) on \(next.from.words). "
                + "Correct what came later, or take it back, first.")
    }
}

extension CareRow {
    /// What began with it, in words.
    var whatBegan: String {
        switch episode.reason {
        case "S": "The child became looked after"
        case "L": "Another legal status began"
        default: "The child moved"
        }
    }
}

extension String {
    /// With a small letter at the start.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
