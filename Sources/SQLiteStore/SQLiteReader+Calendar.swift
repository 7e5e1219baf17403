import Casework
import GRDB
import Timeline

/// The feeds for calendar programmes.
extension SQLiteReader: CalendarFeedReader {
    func calendarFeed(withDigest digest: String) throws -> CalendarFeed? {
        try feed("SELECT owner, digest, made FROM calendar_feed WHERE digest = ?", digest)
    }

    func calendarFeed(of owner: Author) throws -> CalendarFeed? {
        try feed("SELECT owner, digest, made FROM calendar_feed WHERE owner = ?", owner.name)
    }

    private func feed(_ sql: String, _ argument: String) throws -> CalendarFeed? {
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [argument]) else { return nil }
        let made: String = try row.decode(atIndex: 2)
        return Instant(iso: made).flatMap { made in
            (try? row.decode(String.self, atIndex: 0)).flatMap { owner in
                (try? row.decode(String.self, atIndex: 1)).map {
                    CalendarFeed(owner: Author(owner), digest: $0, made: made)
                }
            }
        }
    }
}

extension SQLiteWriter: CalendarFeedWriter {
    func keep(_ feed: CalendarFeed) throws {
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO calendar_feed (owner, digest, made) VALUES (?, ?, ?)")
            .execute(arguments: [feed.owner.name, feed.digest, feed.made.description])
    }

    func revokeCalendarFeed(of owner: Author) throws {
        try database.cachedStatement(sql: "DELETE FROM calendar_feed WHERE owner = ?").execute(arguments: [owner.name])
    }
}
