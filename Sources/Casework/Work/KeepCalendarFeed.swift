import Timeline

/// Gives a person the secret address of their calendar feed, and takes it back.
package struct KeepCalendarFeed: UseCase {
    package static let permission = Permission.ownWork
    package let doer: Doer
    package let moment: Instant

    package init(by doer: Doer, at moment: Instant) {
        self.doer = doer
        self.moment = moment
    }

    /// The feed that the person has, if they have one.
    package func current(in store: some CaseStore) throws -> CalendarFeed? {
        try store.read { reader in
            try ask(in: reader)
            return try reader.calendarFeed(of: doer.author)
        }
    }

    /// Makes a new feed in place of the one that the person had.
    ///
    /// - Returns: its secret, which can be told this once.
    package func make(in store: some CaseStore) throws -> String {
        try store.write { writer in
            try ask(in: writer)
            let (secret, feed) = CalendarFeed.new(for: doer.author, at: moment)
            try writer.keep(feed)
            return secret
        }
    }

    /// Takes the feed back; nothing happens when there is none.
    package func revoke(in store: some CaseStore) throws {
        try store.write { writer in
            try ask(in: writer)
            try writer.revokeCalendarFeed(of: doer.author)
        }
    }
}
