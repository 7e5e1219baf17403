import Timeline

extension EpisodeChanges {
    /// The child moved on `day`.
    mutating func move(_ day: Day, _ move: EpisodeChange.Move) throws(ImpossibleChange) {
        let place = try row(on: day)
        if rows[place].from == day { return try joinMove(place, move) }
        try checkPlace(move.placement, against: place)
        if let status = move.legalStatus, status == rows[place].episode.legalStatus { throw sameStatus(place) }
        try checkNotRecordedLater(move, after: place)
        split(place, on: day, reason(move), because: "The placement ended")
        rows[place].episode.placementChange = move.reason
        rows[place].episode.ending = move.words
        settle(place + 1, move, recordedLate: "A move on \(day.words) was recorded")
    }

    /// Puts the row at `place` where the move led, and what goes on after it.
    private mutating func settle(_ place: Int, _ move: EpisodeChange.Move, recordedLate: String) {
        rows[place].episode.place(in: move.placement)
        rows[place].episode.wasPlanned = move.placement.wasPlanned
        rows[place].episode.agreedBy = move.placement.agreedBy
        carryPlacement(from: place, because: recordedLate)
        if let status = move.legalStatus {
            rows[place].episode.legalStatus = status
            carryStatus(from: place, because: recordedLate)
        }
    }

    private func reason(_ move: EpisodeChange.Move) -> EpisodeReason {
        switch (move.legalStatus == nil, move.isSameCarer) {
        case (true, false): "P"
        case (true, true): "T"
        case (false, false): "B"
        case (false, true): "U"
        }
    }

    /// A move on the day on which another legal status began makes both one change.
    private mutating func joinMove(_ place: Int, _ move: EpisodeChange.Move) throws(ImpossibleChange) {
        guard rows[place].episode.reason == "L", continues(place), move.legalStatus == nil else {
            throw ImpossibleChange(
                .day,
                "\(rows[place].whatBegan) on \(rows[place].from.words) already. "
                    + "If the child was placed elsewhere on that day, correct that entry.")
        }
        try checkPlace(move.placement, against: place)
        try checkNotRecordedLater(move, after: place)
        let because = "The child moved on the same day"
        rows[place].episode.reason = move.isSameCarer ? "U" : "B"
        rows[place].because = because
        rows[place - 1].episode.placementChange = move.reason
        rows[place - 1].episode.ending = move.words
        rows[place - 1].because = "The placement ended"
        settle(place, move, recordedLate: because)
    }

    private func checkPlace(_ details: PlacementDetails, against place: Int) throws(ImpossibleChange) {
        guard details.isSamePlace(as: rows[place].episode) else { return }
        throw ImpossibleChange(.placement, "The child lived there already. Choose where the child moved to.")
    }

    /// The same move may stand in the record on a later day: then that day is wrong, and there is no second move.
    private func checkNotRecordedLater(_ move: EpisodeChange.Move, after place: Int) throws(ImpossibleChange) {
        var next = place + 1
        while next < rows.count, continues(next), !rows[next].changesPlacement { next += 1 }
        guard next < rows.count, continues(next), move.placement.isSamePlace(as: rows[next].episode) else { return }
        throw ImpossibleChange(
            .day,
            "A move to the same home is recorded for \(rows[next].from.words). If it was earlier, correct the day of "
                + "that move.")
    }

    /// Another legal status began on `day`.
    mutating func changeStatus(_ day: Day, _ status: LegalStatus) throws(ImpossibleChange) {
        let place = try row(on: day)
        guard status != rows[place].episode.legalStatus else { throw sameStatus(place) }
        if rows[place].from == day { return try joinStatus(place, status) }
        try checkNotRecordedLater(status, after: place)
        split(place, on: day, "L", because: "Another legal status began")
        rows[place + 1].episode.legalStatus = status
        carryStatus(from: place + 1, because: "Another legal status from \(day.words) was recorded")
    }

    /// Another legal status on the day of a move makes both one change.
    private mutating func joinStatus(_ place: Int, _ status: LegalStatus) throws(ImpossibleChange) {
        guard ["P", "T"].contains(rows[place].episode.reason), continues(place) else {
            throw ImpossibleChange(
                .day,
                "\(rows[place].whatBegan) on \(rows[place].from.words) already. "
                    + "If the legal status of that day is wrong, correct that entry.")
        }
        try checkNotRecordedLater(status, after: place)
        let because = "Another legal status began on the same day"
        rows[place].episode.reason = rows[place].episode.reason == "T" ? "U" : "B"
        rows[place].episode.legalStatus = status
        rows[place].because = because
        carryStatus(from: place, because: because)
    }

    private func sameStatus(_ place: Int) -> ImpossibleChange {
        let words = rows[place].episode.legalStatus?.words ?? "It"
        return ImpossibleChange(.legalStatus, "\(words) was the legal status already. Choose the one that began.")
    }

    private func checkNotRecordedLater(_ status: LegalStatus, after place: Int) throws(ImpossibleChange) {
        var next = place + 1
        while next < rows.count, continues(next), !rows[next].changesStatus { next += 1 }
        guard next < rows.count, continues(next), rows[next].episode.legalStatus == status else { return }
        throw ImpossibleChange(
            .day,
            "\(status.words) is recorded from \(rows[next].from.words). If it began earlier, correct the day of that change."
        )
    }
}
