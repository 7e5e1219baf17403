import Timeline

/// What people do about what they sent and was not saved: they see it, send it again, or throw it away.
package struct KeepHeldPosts: OwnUseCase {
    package let account: Account
    package let moment: Instant

    package init(of account: Account, at moment: Instant) {
        self.account = account
        self.moment = moment
    }

    /// What is held for the person, the latest first.
    package func all(in reader: any CaseReader) throws -> [HeldPost] {
        try ask(in: reader)
        return try reader.heldPosts(for: account.id).filter { moment < $0.until }
    }

    /// Throws away what was sent to `path`.
    ///
    /// - Returns: how much is still held.
    package func discard(_ path: String, in store: some CaseStore) throws -> Int {
        try store.write { writer in
            try ask(in: writer)
            try writer.letGo(path, for: account.id)
            return try all(in: writer).count
        }
    }
}
