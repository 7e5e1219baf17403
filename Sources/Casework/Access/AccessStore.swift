import Timeline

/// What can be asked of a store about accounts and their sessions, and about looks: a part of ``CaseReader``, so that it
/// is read in the same transaction.
package protocol AccessReader {
    /// Every account, by username.
    func accounts() throws -> [Account]
    func account(_ id: AccountID) throws -> Account?
    func account(named username: String) throws -> Account?
    /// The account of the person whom the record calls `worker`.
    func account(ofWorker worker: String) throws -> Account?
    /// Everybody who has or had to do with a child, by the index.
    func involved(with child: ChildID) throws -> [Involved]
    /// The authority's number of a child, by the index.
    func number(of child: ChildID) throws -> String?
    /// What is kept of the account's password; `nil` when it has none, and nobody can sign in to it.
    func password(of account: AccountID) throws -> PasswordHash?
    func session(_ digest: SessionDigest) throws -> Session?
    /// The sessions of an account that are still kept, the latest first.
    func sessions(of account: AccountID) throws -> [Session]
    func failures(_ key: String) throws -> SignInFailures?
    /// The looks that `query` asks for, the latest first.
    func looks(_ query: LookQuery) throws -> [Look]
    /// How many looks fit `query`, on however many pages.
    func countLooks(_ query: LookQuery) throws -> Int
    /// What is held for an account, the latest first.
    func heldPosts(for account: AccountID) throws -> [HeldPost]
}

/// What can be done in a store about accounts and their sessions, and about looks.
package protocol AccessWriter: AccessReader {
    /// A number that no account has.
    func newAccount() throws -> AccountID
    /// Keeps the account, in place of what was kept under its number. Its password stays.
    func save(_ account: Account) throws
    func setPassword(_ hash: PasswordHash, of account: AccountID) throws
    /// Keeps the session, in place of what was kept under its digest.
    func save(_ session: Session) throws
    /// Ends every session of an account that goes on, but for one.
    func endSessions(of account: AccountID, but digest: SessionDigest?, at moment: Instant) throws
    /// Forgets the sessions that began before `moment`.
    func forgetSessions(begunBefore moment: Instant) throws
    func setFailures(_ failures: SignInFailures?, _ key: String) throws
    /// Forgets the failures of which the last was before `moment`.
    func forgetFailures(before moment: Instant) throws
    /// Adds looks, which are never changed or taken away.
    func add(_ looks: [Look]) throws
    func hold(_ post: HeldPost) throws
    /// Lets go of what is held for an account at a path.
    func letGo(_ path: String, for account: AccountID) throws
    /// Forgets what has been held since before `moment`.
    func forgetHeldPosts(before moment: Instant) throws
}
