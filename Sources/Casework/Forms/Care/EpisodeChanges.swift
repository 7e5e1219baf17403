import Timeline

/// What is to be recorded when how a child is looked after changed: pure, from the standing entries and the change.
///
/// An episode that the change ends, splits or corrects is replaced by a corrected one that says why; what the change
/// begins is new. A change in the middle of the history carries through what goes on after it: a move recorded late gives
/// its placement to the changes of legal status that follow within it.
package struct EpisodeChanges {
    let before: [CareRow]
    var rows: [CareRow]
    /// Why an entry is taken back that has no row any more.
    var removal = ""

    /// Starts from the entries about a child, of which those that stand count.
    package init(_ entries: [Entry]) {
        before = [CareRow](entries.standing())
        rows = before
    }

    /// What is to be recorded.
    ///
    /// - Throws: ``ImpossibleChange`` when the change contradicts the record.
    package func drafts(_ changes: EpisodeChange...) throws(ImpossibleChange) -> [Draft] { try drafts(all: changes) }

    /// What is to be recorded of several changes, one after the other.
    package func drafts(all list: [EpisodeChange]) throws(ImpossibleChange) -> [Draft] {
        var changes = self
        for change in list { try changes.make(change) }
        return changes.rows.drafts(from: before, removedBecause: changes.removal)
    }

    private mutating func make(_ change: EpisodeChange) throws(ImpossibleChange) {
        switch change {
        case .began(let day, let beginning): try begin(day, beginning)
        case .moved(let day, let move): try self.move(day, move)
        case .legalStatus(let day, let status): try changeStatus(day, status)
        case .ceased(let day, let ceasing): try cease(day, ceasing)
        case .happenedOn(let day, let entry, let reason): try shift(entry, to: day, reason)
        case .wasOtherwise(let entry, let otherwise, let reason): try correct(entry, otherwise, reason)
        case .didNotHappen(let entry, let reason): try takeBack(entry, reason)
        }
    }

    /// The row in which `day` falls.
    func row(on day: Day) throws(ImpossibleChange) -> Int {
        if let place = rows.place(on: day) { return place }
        throw ImpossibleChange(
            .day, "According to the record the child was not looked after on \(day.words)\(lastEnd(day)).")
    }

    /// “, but until 4 June 2026”, where an earlier end is known.
    private func lastEnd(_ day: Day) -> String {
        guard let place = rows.lastIndex(where: { $0.from <= day }), let end = rows.end(of: place) else { return "" }
        return ", but until \(end.words)"
    }

    /// The row that `entry` states.
    func row(of entry: EntryID) throws(ImpossibleChange) -> Int {
        if let place = rows.firstIndex(where: { $0.entry == entry }) { return place }
        throw ImpossibleChange(.day, "That entry has been corrected or taken back. Begin at the one in its place.")
    }

    /// Whether the row at `place` goes on from the one before it, in the same period of care.
    func continues(_ place: Int) -> Bool {
        place > 0 && !rows[place].isStart && rows.end(of: place - 1) == rows[place].from
    }

    /// Begins another row on `day` within the row at `place`, which ends then.
    mutating func split(_ place: Int, on day: Day, _ reason: EpisodeReason, because: String) {
        var next = CareRow(entry: nil, from: day, episode: rows[place].episode)
        next.episode.reason = reason
        (next.episode.wasPlanned, next.episode.agreedBy) = (nil, nil)
        rows[place].episode.until = day
        rows[place].episode.ceased = "X1"
        (rows[place].episode.placementChange, rows[place].episode.ending) = (nil, nil)
        rows[place].because = because
        rows.insert(next, at: place + 1)
    }

    /// Gives the placement of the row at `place` to the rows after it in which it goes on.
    mutating func carryPlacement(from place: Int, because: String) {
        var next = place + 1
        while next < rows.count, continues(next), rows[next].episode.reason == "L" {
            if !rows[next].episode.isPlaced(as: rows[place].episode) {
                rows[next].episode.goOn(in: rows[place].episode)
                rows[next].because = because
            }
            next += 1
        }
    }

    /// Gives the legal status of the row at `place` to the rows after it in which it goes on.
    mutating func carryStatus(from place: Int, because: String) {
        var next = place + 1
        while next < rows.count, continues(next), ["P", "T"].contains(rows[next].episode.reason) {
            if rows[next].episode.legalStatus != rows[place].episode.legalStatus {
                rows[next].episode.legalStatus = rows[place].episode.legalStatus
                rows[next].because = because
            }
            next += 1
        }
    }
}
