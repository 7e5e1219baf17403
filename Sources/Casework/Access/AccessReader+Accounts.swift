extension AccessReader {
    /// The account with this name.
    ///
    /// - Throws: ``AccountProblem`` when there is none.
    package func knownAccount(named username: String) throws -> Account {
        let name = Account.normalised(username)
        guard let account = try account(named: name) else { throw AccountProblem.nobody(name) }
        return account
    }

    /// The session that a browser shows, with its account; `nil` when there is none.
    package func visit(with secret: SessionSecret) throws -> (session: Session, account: Account)? {
        guard let session = try session(secret.digest), let account = try account(session.account) else { return nil }
        return (session, account)
    }
}
