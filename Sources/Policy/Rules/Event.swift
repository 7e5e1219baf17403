import Timeline

/// Which events of a child's timeline are meant.
package struct EventPattern: Hashable, Sendable {
    /// What happens.
    package enum Source: Hashable, Sendable {
        /// Something of a declared kind is held or done.
        case held(KindName)
        /// The child becomes looked after.
        case periodStarts
        /// The child moves into another placement, one of these types if any are named.
        case placementStarts([PlacementType])
        /// The child moves from one placement into another in the same period of care.
        case moves
        /// The child reaches an age.
        case birthday(Int)
        /// The stretch within which the rule lives ends.
        case scopeEnds
    }

    /// Which of several.
    package enum Which: Hashable, Sendable {
        case each
        /// The `n`th of its kind in the period of care, where the record shows the number.
        case exactly(Int)
        /// The `n`th and every later one, where the record shows the number.
        case from(Int)
        /// Those of which the record cannot show the number.
        case ofUnknownNumber
    }

    package let source: Source
    package let which: Which
    /// Whether ``which`` counts within the stretch in which the rule lives and not within the period of care: “the 2nd
    /// review of the placement”.
    package let countsInScope: Bool
    /// What must be recorded about it, for something held.
    package let details: [DetailTest]

    package init(
        _ source: Source, _ which: Which = .each, countsInScope: Bool = false, details: [DetailTest] = []
    ) {
        self.source = source
        self.which = which
        self.countsInScope = countsInScope
        self.details = details
    }

    /// The kind of fact that a record must cover for the absence of the event to mean something.
    package var kind: KindName {
        if case .held(let kind) = source { return kind }
        return ReturnKind.episode
    }
}

/// What opens an obligation.
package enum Opening: Hashable, Sendable {
    /// The stretch within which the rule lives begins.
    case scopeStarts
    case event(EventPattern)
    /// The child reaches an age; known from birth, so the obligation can be foreseen.
    case birthday(Int)
    /// The record of a kind begins while the child is already in scope: whatever happened before, the interval of the
    /// rule runs at the latest from there.
    case recordBegins(KindName)
    /// The rule comes into force while the child is already in scope.
    case comesIntoForce
    /// The `count`th event within `limit` before it, that event included.
    case count(Int, EventPattern, within: LimitReference)

    /// The kind of fact that must be covered for the record to show the opening; `nil` if it needs none of its own.
    package var kind: KindName? {
        switch self {
        case .event(let pattern), .count(_, let pattern, _): pattern.kind
        case .scopeStarts, .birthday, .recordBegins, .comesIntoForce: nil
        }
    }
}

/// When an obligation is due in one case.
package struct DueCase: Sendable {
    /// When this is the case; `nil` for “otherwise”.
    package let condition: Condition?
    /// The earliest of these is the due day. Empty for a duty without a day of its own.
    package let terms: [DueTerm]
    /// The time within which it ought to be done although it is not yet late: the lower end of a range.
    package let warning: LimitReference?

    package init(condition: Condition?, terms: [DueTerm], warning: LimitReference?) {
        self.condition = condition
        self.terms = terms
        self.warning = warning
    }
}

/// One way to compute a due day.
package enum DueTerm: Hashable, Sendable {
    /// Within a time of the opening, or of the first such event after it.
    case within(LimitReference, of: EventPattern?)
    /// Within a time that begins with the opening day.
    case beginningWith(LimitReference)
    /// On the day it opens.
    case onOpening
    /// On or before the day of an event.
    case by(EventPattern)
    /// Before the day of an event; if the event comes first, the duty is missed.
    case before(EventPattern)
    /// At the latest the day before it opens.
    case beforeOpening
    /// By the day in a field of what opened it, or so long before that day.
    case stated(String, less: LimitReference?)
    /// By a birthday, or the day before it.
    case birthday(Int, before: Bool)
}

/// The place of a value in ``Rule/values``.
package struct LimitReference: Hashable, Sendable {
    package let index: Int

    package init(_ index: Int) {
        self.index = index
    }
}
