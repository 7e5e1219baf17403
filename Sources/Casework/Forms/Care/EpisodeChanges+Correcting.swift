import Timeline

extension EpisodeChanges {
    /// What the entry says began on `day`.
    mutating func shift(_ entry: EntryID, to day: Day, _ reason: String) throws(ImpossibleChange) {
        let place = try row(of: entry)
        let was = rows[place].from
        if let end = rows.end(of: place), day >= end {
            throw ImpossibleChange(.day, "It must be before what followed on \(end.words).")
        }
        if place > 0 {
            let previous = rows[place - 1]
            let earliest = continues(place) ? previous.from : rows.end(of: place - 1) ?? previous.from
            guard continues(place) ? day > earliest : day >= earliest else {
                throw ImpossibleChange(.day, "It must be after what went before, on \(earliest.words).")
            }
            if continues(place) {
                rows[place - 1].episode.until = day
                rows[place - 1].because = "What followed was on \(day.words), not on \(was.words)"
            }
        }
        rows[place].from = day
        rows[place].because = reason
    }

    /// What the entry says was otherwise from its day on.
    mutating func correct(_ entry: EntryID, _ otherwise: EpisodeChange.Otherwise, _ reason: String)
        throws(ImpossibleChange)
    {
        let place = try row(of: entry)
        let recorded = rows[place].episode
        if let status = otherwise.legalStatus { try correct(place, status, reason) }
        if let placement = otherwise.placement { try correct(place, placement, reason) }
        if let need = otherwise.need { rows[place].episode.need = need }
        if let postcode = otherwise.homePostcode { rows[place].episode.homePostcode = postcode }
        if let end = otherwise.end { try correct(place, end) }
        guard rows[place].episode != recorded else {
            throw ImpossibleChange(.placement, "That is what is recorded already. Change what is wrong.")
        }
        rows[place].because = reason
    }

    private mutating func correct(_ place: Int, _ status: LegalStatus, _ reason: String) throws(ImpossibleChange) {
        if rows[place].episode.reason == "L", continues(place), rows[place - 1].episode.legalStatus == status {
            throw ImpossibleChange(
                .legalStatus, "Then the legal status did not change on that day. Take the change back instead.")
        }
        if !rows[place].changesStatus, rows[place].episode.legalStatus != status {
            throw ImpossibleChange(
                .legalStatus,
                "The legal status began before that day and went on. Correct the entry with which it began.")
        }
        rows[place].episode.legalStatus = status
        carryStatus(from: place, because: reason)
    }

    private mutating func correct(_ place: Int, _ details: PlacementDetails, _ reason: String) throws(ImpossibleChange)
    {
        var placed = rows[place].episode
        placed.place(in: details)
        if !rows[place].changesPlacement, !placed.isPlaced(as: rows[place].episode) {
            throw ImpossibleChange(
                .placement, "The placement began before that day and went on. Correct the entry with which it began.")
        }
        (placed.wasPlanned, placed.agreedBy) = (details.wasPlanned, details.agreedBy)
        rows[place].episode = placed
        carryPlacement(from: place, because: reason)
    }

    private mutating func correct(_ place: Int, _ end: EpisodeChange.End) throws(ImpossibleChange) {
        let isFollowed = place + 1 < rows.count && continues(place + 1)
        switch end {
        case .placementEnded(let reason, let words):
            (rows[place].episode.placementChange, rows[place].episode.ending) = (reason, words)
        case .notYet:
            try checkIsLast(place, isFollowed)
            rows[place].episode.end(as: Episode(reason: nil, legalStatus: nil, placement: nil))
        case .ceased(let ceased):
            try checkIsLast(place, isFollowed)
            guard ceased.on > rows[place].from else {
                throw ImpossibleChange(.end, "The end must be after the day it began, \(rows[place].from.words).")
            }
            if place + 1 < rows.count, ceased.on > rows[place + 1].from {
                throw ImpossibleChange(
                    .end, "The record shows the child looked after again from \(rows[place + 1].from.words).")
            }
            rows[place].episode.until = ceased.on
            rows[place].episode.ceased = ceased.how.reason
            rows[place].episode.ending = ceased.how.words
        }
    }

    /// Only what nothing follows can have another end, or none.
    private func checkIsLast(_ place: Int, _ isFollowed: Bool) throws(ImpossibleChange) {
        if isFollowed {
            throw ImpossibleChange(
                .end,
                "\(rows[place + 1].whatBegan) on \(rows[place + 1].from.words), so it ended then. "
                    + "Correct the day of what followed, or take that back.")
        }
    }

    /// What the entry says did not happen: what was before it goes on to its end.
    mutating func takeBack(_ entry: EntryID, _ reason: String) throws(ImpossibleChange) {
        let place = try row(of: entry)
        removal = reason
        let isFollowed = place + 1 < rows.count && continues(place + 1)
        guard continues(place) else {
            if isFollowed {
                throw ImpossibleChange(
                    .day, "What came after it depends on it. Take back what is recorded later first.")
            }
            rows.remove(at: place)
            return
        }
        rows[place - 1].episode.end(as: rows[place].episode)
        rows[place - 1].because = reason
        rows.remove(at: place)
        carryPlacement(from: place - 1, because: reason)
        carryStatus(from: place - 1, because: reason)
    }
}
