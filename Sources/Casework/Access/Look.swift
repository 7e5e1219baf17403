import Timeline

/// That somebody asked for something: who, what, about which child, when, and what came of it. Looks are only ever
/// added.
package struct Look: Hashable, Sendable {
    package let at: Instant
    /// The name under which the person signs in; `nil` when nobody was signed in.
    package var who: String?
    /// What was to be done, as ``Permission`` or the server names it: `readChild`, `sign in`.
    package var what: String
    /// Which child it was about, if there is one, and the number that was asked for.
    package var child: ChildID?
    package var number: String?
    /// The words that were searched for.
    package var search: String?
    /// The address that was asked for, without anything that would open a door.
    package var address: String
    package var outcome: Outcome
    /// Why it was refused, as ``Refusal`` names it.
    package var reason: String?

    /// What came of it.
    package enum Outcome: String, CaseIterable, Sendable {
        case shown, saved, refused
        case notFound = "not found"
        /// Something was wrong in what was sent, or went wrong here; nothing was saved.
        case failed
    }

    package init(
        at: Instant, who: String?, what: String, child: ChildID? = nil, number: String? = nil, search: String? = nil,
        address: String, outcome: Outcome, reason: String? = nil
    ) {
        self.at = at
        self.who = who
        self.what = what
        self.child = child
        self.number = number
        self.search = search
        self.address = address
        self.outcome = outcome
        self.reason = reason
    }
}

/// Which looks somebody asks for: those that fit everything that is named, the latest first.
package struct LookQuery: Hashable, Sendable {
    package var who: String?
    package var child: ChildID?
    package var day: Day?
    package var outcome: Look.Outcome?
    /// How many are told at most, after so many others.
    package var most = 100
    package var after = 0

    package init(who: String? = nil, child: ChildID? = nil, day: Day? = nil, outcome: Look.Outcome? = nil) {
        self.who = who
        self.child = child
        self.day = day
        self.outcome = outcome
    }

    /// Whether `look` is one of them.
    package func includes(_ look: Look) -> Bool {
        (who.map { $0 == look.who } ?? true) && (child.map { $0 == look.child } ?? true)
            && (day.map { $0 == look.at.inUnitedKingdom.day } ?? true) && (outcome.map { $0 == look.outcome } ?? true)
    }
}

extension Day {
    /// From its first moment to its last, by the clocks of the United Kingdom.
    package var momentsInUnitedKingdom: ClosedRange<Instant> { firstMoment...(self + 1).firstMoment + -1 }

    private var firstMoment: Instant {
        let inSummer = Instant(startOf: self) + -3_600_000
        return inSummer.inUnitedKingdom.day == self ? inSummer : Instant(startOf: self)
    }
}
