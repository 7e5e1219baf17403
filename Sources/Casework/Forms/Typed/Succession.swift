import Timeline

/// Who had a post for a child, one after the other: the allocated social worker, the reviewing officer.
struct Succession {
    /// Somebody's time in the post.
    struct Turn {
        let entry: EntryID
        let person: String
        let from: Day
        let until: Day?
        /// The fact with this end in place of its own.
        let ending: @Sendable (Day) -> Fact
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
    func next(_ person: String?, from day: Day) throws(Refusal) -> (ends: Draft?, until: Day?) {
        let following = turns.first { $0.from > day }?.from
        guard let turn = turns.last(where: { $0.from <= day && ($0.until.map { day < $0 } ?? true) }) else {
            if person == nil { throw Refusal(sentence: "Nobody is recorded on \(day.words), so nothing ends.") }
            return (nil, following)
        }
        if turn.person == person {
            throw Refusal(sentence: "\(turn.person) is recorded since \(turn.from.words) already.")
        }
        guard turn.from < day else {
            throw Refusal(
                sentence: "\(turn.person) is recorded from the same day. Correct that entry if it is wrong.")
        }
        let reason = person.map { "\($0) took over" } ?? "It ended"
        let end = Draft(
            day: turn.from, fact: turn.ending(day), source: .person,
            replaces: Replacement(entry: turn.entry, reason: reason))
        return (end, [turn.until, following].compactMap(\.self).min())
    }
}
