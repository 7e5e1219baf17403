import Timeline

/// What people do about where they are signed in: they see it, stay, and sign out.
package struct KeepSessions: OwnUseCase {
    package let account: Account
    package let moment: Instant

    package init(of account: Account, at moment: Instant) {
        self.account = account
        self.moment = moment
    }

    /// The sessions of the person that are still kept, the latest first.
    package func all(in store: some CaseStore) throws -> [Session] {
        try store.read { reader in
            try ask(in: reader)
            return try reader.sessions(of: account.id)
        }
    }

    /// Marks the session as seen, for a page on which somebody reads or writes for long. One that was ended stays ended.
    package func stay(_ digest: SessionDigest, in store: some CaseStore) throws {
        try change(digest, in: store) { $0.seen = moment }
    }

    /// Ends one session.
    package func end(_ digest: SessionDigest, in store: some CaseStore) throws {
        try change(digest, in: store) { $0.ended = moment }
    }

    /// Ends every session of the person.
    package func endAll(in store: some CaseStore) throws {
        try store.write { writer in
            try ask(in: writer)
            try writer.endSessions(of: account.id, but: nil, at: moment)
        }
    }

    private func change(_ digest: SessionDigest, in store: some CaseStore, _ change: (inout Session) -> Void) throws {
        try store.write { writer in
            try ask(in: writer)
            guard var session = try writer.session(digest), session.account == account.id, session.ended == nil else {
                return
            }
            change(&session)
            try writer.save(session)
        }
    }
}
