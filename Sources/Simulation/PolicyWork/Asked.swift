import Policy
import Timeline

/// Something that a condition asks to have been held, and whether the condition wants it so.
struct AskedHeld: Sendable {
    let test: HeldTest
    /// Whether the condition holds when it was held; false under a “not”.
    let isWanted: Bool
}

extension Condition {
    /// What it asks to have been held by the day on which a rule opens.
    var heldTests: [AskedHeld] { heldTests(isWanted: true) }

    private func heldTests(isWanted: Bool) -> [AskedHeld] {
        switch self {
        case .held(let test): [AskedHeld(test: test, isWanted: isWanted)]
        case .all(let parts), .any(let parts): parts.flatMap { $0.heldTests(isWanted: isWanted) }
        case .not(let part): part.heldTests(isWanted: !isWanted)
        default: []
        }
    }

    /// What it asks of the details of the event that opens a rule.
    var statedTests: [[DetailTest]] {
        switch self {
        case .states(let tests): [tests]
        case .all(let parts), .any(let parts): parts.flatMap(\.statedTests)
        case .not(let part): part.statedTests
        default: []
        }
    }
}

extension Opening {
    /// The events that open, if events do.
    var pattern: EventPattern? {
        switch self {
        case .event(let pattern), .count(_, let pattern, _): pattern
        case .scopeStarts, .birthday, .recordBegins, .comesIntoForce: nil
        }
    }

    /// The kind of what is held or done that opens.
    var heldKind: KindName? { pattern?.heldKind?.kind }
}

extension DueTerm {
    /// The event by which or from which the due day is counted.
    var event: EventPattern? {
        switch self {
        case .by(let event), .before(let event), .within(_, of: .some(let event)): event
        default: nil
        }
    }
}

extension Rule {
    /// The birthday by which it is due, if it is: it opens before that.
    var birthday: Int? {
        due.lazy.flatMap(\.terms).compactMap { if case .birthday(let age, _) = $0 { age } else { nil } }.first
    }
}

extension EventPattern {
    /// The kind of something held or done, and what must be recorded about it.
    var heldKind: (kind: KindName, details: [DetailTest])? {
        guard case .held(let kind) = source else { return nil }
        return (kind, details)
    }
}
