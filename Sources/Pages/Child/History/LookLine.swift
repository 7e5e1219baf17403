import Timeline

/// A look at a child’s record: who, when, at what, and whether it was shown.
package struct LookLine: Sendable {
    package let who: String
    package let when: Instant
    package let what: String
    package let outcome: String

    package init(who: String, when: Instant, what: String, outcome: String) {
        self.who = who
        self.when = when
        self.what = what
        self.outcome = outcome
    }
}
