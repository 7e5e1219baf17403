import Timeline

/// A time during which somebody is signed in with one browser.
package struct Session: Hashable, Sendable {
    package let digest: SessionDigest
    package let account: AccountID
    package let began: Instant
    /// When something was last asked for in it, to the minute.
    package var seen: Instant
    /// When it was ended by signing out, here or elsewhere; a session that was let lapse has no end of its own.
    package var ended: Instant?
    /// From which address of the network it began, as far as that is known.
    package let address: String?
    /// What the browser calls itself.
    package let browser: String?

    package init(
        digest: SessionDigest, account: AccountID, began: Instant, seen: Instant, ended: Instant? = nil,
        address: String? = nil, browser: String? = nil
    ) {
        self.digest = digest
        self.account = account
        self.began = began
        self.seen = seen
        self.ended = ended
        self.address = address
        self.browser = browser
    }
}

/// How long people stay signed in.
package struct SessionRules: Hashable, Sendable {
    /// For how many milliseconds a session lasts in which nothing happens.
    package var idle: Int64
    /// For how many milliseconds it lasts at most.
    package var longest: Int64

    /// Half an hour without a sign of life unless said otherwise, and twelve hours at most.
    package init(idleMinutes: Int = 30, longestMinutes: Int = 12 * 60) {
        idle = Int64(idleMinutes) * SessionRules.minute
        longest = Int64(longestMinutes) * SessionRules.minute
    }

    /// Seen is written down once in a minute at most, so that a page does not cost a write more.
    package static let minute: Int64 = 60_000

    /// When `session` ends, if nothing happens in it from `now` on.
    package func end(of session: Session, from now: Instant) -> Instant {
        min(now + idle, session.began + longest)
    }

    /// Whether `session` still goes on at `now`. What was seen may have been a minute later than is written down.
    package func isOpen(_ session: Session, at now: Instant) -> Bool {
        guard session.ended == nil else { return false }
        return now < session.seen + idle + SessionRules.minute && now < session.began + longest
    }

    /// Whether it is time to write down that the session has been seen.
    package func isDue(_ session: Session, at now: Instant) -> Bool { session.seen + SessionRules.minute <= now }
}

extension Instant {
    /// So many milliseconds later.
    package static func + (instant: Instant, milliseconds: Int64) -> Instant {
        Instant(milliseconds: instant.milliseconds + milliseconds)
    }
}
