import Timeline

/// The secret address under which somebody’s calendar programme fetches what is due for them.
///
/// Whoever has the address sees what is due, without names; so only a digest of it is kept, there is one a person, and it
/// can be taken back.
package struct CalendarFeed: Hashable, Sendable {
    /// Whose work it tells.
    package let owner: Author
    /// SHA-256 of the secret, in hexadecimal digits.
    package let digest: String
    package let made: Instant

    package init(owner: Author, digest: String, made: Instant) {
        self.owner = owner
        self.digest = digest
        self.made = made
    }

    /// A new secret of 256 bits in hexadecimal digits, and the feed that it opens.
    package static func new(for owner: Author, at moment: Instant) -> (secret: String, feed: CalendarFeed) {
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        let secret = Digest.hex(bytes)
        return (secret, CalendarFeed(owner: owner, digest: digest(of: secret), made: moment))
    }

    /// The digest by which the feed of `secret` is found.
    package static func digest(of secret: String) -> String { Digest.of(Array(secret.utf8)) }
}

/// The feeds that there are.
package protocol CalendarFeedReader {
    /// The feed whose secret has this digest; `nil` when there is none, or it was taken back.
    func calendarFeed(withDigest digest: String) throws -> CalendarFeed?
    /// The feed of `owner`, if there is one.
    func calendarFeed(of owner: Author) throws -> CalendarFeed?
}

/// How feeds are given and taken back.
package protocol CalendarFeedWriter: CalendarFeedReader {
    /// Keeps the feed in place of the one its owner had.
    func keep(_ feed: CalendarFeed) throws
    /// Takes back the feed of `owner`; nothing happens when there is none.
    func revokeCalendarFeed(of owner: Author) throws
}
