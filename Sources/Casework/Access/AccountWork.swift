import Timeline

/// An account cannot be made or changed as was asked.
package enum AccountProblem: Error, Hashable, Sendable, CustomStringConvertible {
    case notAName(String)
    case nameTaken(String)
    case workerTaken(String, by: String)
    case nobody(String)
    case password(String)

    package var description: String {
        switch self {
        case .notAName(let name):
            "“\(name)” cannot be a user name. Use 2 to 60 letters from a to z, digits, and . - _ @."
        case .nameTaken(let name): "There is an account “\(name)” already. Names are never used a second time."
        case .workerTaken(let worker, let name):
            "The record's \(worker) is already the person with the account “\(name)”."
        case .nobody(let name): "There is no account “\(name)”."
        case .password(let why): why
        }
    }
}

extension CaseWriter {
    /// Makes an account. Without a password nobody can sign in to it yet.
    package func addAccount(
        _ username: String, name: String, roles: Set<Role>, team: String? = nil, worker: String? = nil,
        password: PasswordHash? = nil
    ) throws -> Account {
        let username = Account.normalised(username)
        guard Account.isUsername(username) else { throw AccountProblem.notAName(username) }
        guard try account(named: username) == nil else { throw AccountProblem.nameTaken(username) }
        let account = Account(
            id: try newAccount(), username: username, name: name, roles: roles, team: team, worker: worker)
        try checkWorker(account)
        try save(account)
        if let password { try setPassword(password, of: account.id) }
        return account
    }

    /// Changes the account and ends its sessions, so that nobody goes on with what they were allowed before.
    @discardableResult
    package func changeAccount(
        named username: String, at moment: Instant, _ change: (inout Account) -> Void
    ) throws -> Account {
        var account = try knownAccount(named: username)
        change(&account)
        try checkWorker(account)
        try save(account)
        try endSessions(of: account.id, but: nil, at: moment)
        return account
    }

    /// Gives the account another password and ends its sessions.
    package func changePassword(of account: AccountID, to hash: PasswordHash, at moment: Instant) throws {
        try setPassword(hash, of: account)
        try endSessions(of: account, but: nil, at: moment)
    }

    private func checkWorker(_ account: Account) throws {
        guard let worker = account.worker, let other = try self.account(ofWorker: worker), other.id != account.id else {
            return
        }
        throw AccountProblem.workerTaken(worker, by: other.username)
    }
}

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
