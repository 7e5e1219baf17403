import Timeline

/// Who had a post for a child, one after the other: the allocated social worker, the reviewing officer.
struct Succession {
    /// Somebody's time in the post.
    struct Turn {
        let entry: EntryID
        let person: String
        let from: Day
        var until: Day?
        /// The fact with this end in place of its own.
        let lasting: @Sendable (Day?) -> Fact

        func holds(on day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
    }

    let turns: [Turn]

    /// Why somebody cannot take the post up, in a sentence.
    struct Refusal: Error {
        let sentence: String
    }

    init(_ turns: [Turn]) {
        self.turns = turns.sorted { ($0.from, $0.entry) < ($1.from, $1.entry) }
    }

    /// What ends when `person` (or, when `nil`, nobody) has the post from `day` on, and until when the new turn lasts
    /// because the record shows somebody else from then.
    func next(_ person: String?, from day: Day) throws(Refusal) -> (changes: [Draft], until: Day?) {
        let following = following(day)
        guard let turn = turns.last(where: { $0.holds(on: day) }) else {
            if person == nil { throw Refusal(sentence: "Nobody is recorded on \(day.words), so nothing ends.") }
            return ([], following)
        }
        if turn.person == person {
            throw Refusal(sentence: "\(turn.person) is recorded since \(turn.from.words) already.")
        }
        try check(turn, isBefore: day)
        let reason = person.map { "\($0) took over" } ?? "It ended"
        return ([turn.draft(until: day, because: reason)], [turn.until, following].compactMap(\.self).min())
    }

    /// What changes for the others when the turn that `entry` told of is taken back: whoever had the post before goes on as
    /// long as that turn lasted.
    func withdrawing(_ entry: EntryID, because reason: String) -> [Draft] {
        changes(to: without(entry), because: reason)
    }

    /// What changes for the others when the turn that `entry` told of began on `day`, and when the next one begins.
    func moving(
        _ entry: EntryID, to day: Day, because reason: String
    ) throws(Refusal) -> (changes: [Draft], until: Day?) {
        var others = without(entry)
        let following = others.first { $0.from > day }?.from
        guard turns.first(where: { $0.entry == entry })?.from != day else { return ([], following) }
        if let place = others.lastIndex(where: { $0.holds(on: day) }) {
            try check(others[place], isBefore: day)
            others[place].until = day
        }
        return (changes(to: others, because: reason), following)
    }

    private func following(_ day: Day) -> Day? { turns.first { $0.from > day }?.from }

    private func check(_ turn: Turn, isBefore day: Day) throws(Refusal) {
        guard turn.from < day else {
            throw Refusal(
                sentence: "\(turn.person) is recorded from the same day. Correct that entry if it is wrong.")
        }
    }

    /// The turns of the others, had the turn that `entry` tells of not been: its time is that of whoever it ended.
    private func without(_ entry: EntryID) -> [Turn] {
        var others = turns.filter { $0.entry != entry }
        if let gone = turns.first(where: { $0.entry == entry }),
            let before = others.lastIndex(where: { $0.until == gone.from })
        {
            others[before].until = gone.until
        }
        return others
    }

    private func changes(to others: [Turn], because reason: String) -> [Draft] {
        others.filter { turn in turns.contains { $0.entry == turn.entry && $0.until != turn.until } }
            .map { $0.draft(until: $0.until, because: reason) }
    }
}

extension Succession.Turn {
    /// What is recorded when it lasts until `day` and not as long as was recorded before.
    fileprivate func draft(until day: Day?, because reason: String) -> Draft {
        Draft(
            day: from, fact: lasting(day), source: .person, replaces: Replacement(entry: entry, reason: reason))
    }
}

extension Succession {
    /// Who had the post of which `entry` tells, that of a social worker or another role; `nil` for an entry of another sort.
    init?(of entry: Entry, in standing: [Entry]) {
        switch entry.fact {
        case .allocated: self.init(standing.compactMap(\.workersTurn))
        case .involved(let involvement): self.init(as: involvement.role, in: standing)
        default: return nil
        }
    }

    /// Who had the role.
    init(as role: String, in standing: [Entry]) {
        self.init(standing.compactMap { $0.turn(as: role) })
    }

    /// Who was the child’s social worker.
    static func ofWorkers(in standing: [Entry]) -> Succession { Succession(standing.compactMap(\.workersTurn)) }
}

extension Entry {
    /// Somebody's time in a role, where the entry tells of it.
    fileprivate func turn(as role: String) -> Succession.Turn? {
        guard case .involved(let known) = fact, known.role == role, let day else { return nil }
        return Succession.Turn(entry: id, person: known.person, from: day, until: known.until) { end in
            .involved(Involvement(role: known.role, person: known.person, until: end))
        }
    }

    /// A social worker's time with the child, where the entry tells of it.
    fileprivate var workersTurn: Succession.Turn? {
        guard case .allocated(let known) = fact, let day else { return nil }
        return Succession.Turn(entry: id, person: known.worker, from: day, until: known.until) { end in
            .allocated(Allocation(worker: known.worker, until: end, reason: known.reason))
        }
    }
}
