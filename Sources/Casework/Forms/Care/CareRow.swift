import Timeline

/// A child's episodes in order, as a person means them: one row a day on which the legal status or the placement changed.
///
/// A change is made to the rows; what is to be recorded of it is what the rows then say otherwise than the record.
struct CareRow: Hashable {
    /// The entry that states it; `nil` for one that is to be recorded.
    let entry: EntryID?
    var from: Day
    var episode: Episode
    /// Why what is recorded changes.
    var because: String?
    /// Other entries that state an episode of the same day and do not count, since the last statement stands.
    var twins: [EntryID] = []

    /// The first day that is no longer part of it, where no later row takes over before.
    var statedEnd: Day? { episode.until.flatMap { $0 > from ? $0 : nil } }

    /// Whether the child comes into another placement with it.
    var changesPlacement: Bool { ["S", "P", "T", "B", "U"].contains(episode.reason) || episode.reason == nil }

    /// Whether another legal status begins with it.
    var changesStatus: Bool { ["S", "L", "B", "U"].contains(episode.reason) || episode.reason == nil }

    /// Whether a period of care begins with it.
    var isStart: Bool { episode.reason == "S" }
}

extension [CareRow] {
    /// The rows that `standing` entries state, each day once: the later statement stands.
    init(_ standing: [Entry]) {
        self = []
        let stated = standing.filter { $0.wasPossibleWhenStated }.compactMap { entry -> (Day, Episode, EntryID)? in
            guard case .episode(let episode) = entry.fact, let day = entry.day else { return nil }
            return (day, episode, entry.id)
        }
        for (day, episode, id) in stated.sorted(by: { ($0.0, $0.2) < ($1.0, $1.2) }) {
            var row = CareRow(entry: id, from: day, episode: episode)
            if let last, last.from == day {
                row.twins = last.twins + [last.entry].compactMap(\.self)
                removeLast()
            }
            append(row)
        }
    }

    /// The first day that is no longer part of the row: its own end, or the day on which the next takes over.
    func end(of place: Int) -> Day? {
        let next = place + 1 < count ? self[place + 1].from : nil
        return [self[place].statedEnd, next].compactMap(\.self).min()
    }

    /// The place of the row in which `day` falls; `nil` when the child was not looked after.
    func place(on day: Day) -> Int? {
        lastIndex { $0.from <= day }.flatMap { place in end(of: place).map { day < $0 } ?? true ? place : nil }
    }

    /// What is to be recorded so that the record says what these rows say, where it says what `before` says.
    func drafts(from before: [CareRow], removedBecause reason: String) -> [Draft] {
        var drafts = compactMap { row -> Draft? in
            let fact = Fact.episode(row.episode)
            guard let entry = row.entry else { return Draft(day: row.from, fact: fact, source: .person) }
            guard let old = before.first(where: { $0.entry == entry }), old != row else { return nil }
            return Draft(
                day: row.from, fact: fact, source: .person,
                replaces: Replacement(entry: entry, reason: row.because ?? ""))
        }
        for old in before {
            let now = first { $0.entry == old.entry }
            // A twin comes to light when the statement that hid it moves or goes.
            let gone = (now == nil ? [old.entry].compactMap(\.self) : []) + (now?.from == old.from ? [] : old.twins)
            let reason = now?.because ?? reason
            drafts += gone.map {
                Draft(
                    day: nil, fact: .withdrawn, source: .person, replaces: Replacement(entry: $0, reason: reason))
            }
        }
        return drafts
    }
}
