import Timeline

/// Makes and changes the accounts of those who may sign in. Each change ends the sessions of its person, so that nobody goes on
/// with what they were allowed before.
package struct ManageAccounts: UseCase {
    package static let permission = Permission.manageAccounts
    package let doer: Doer
    package let moment: Instant

    package init(by doer: Doer, at moment: Instant) {
        self.doer = doer
        self.moment = moment
    }

    /// Makes an account. Without a password nobody can sign in to it yet.
    package func add(
        _ username: String, name: String, roles: Set<Role>, team: String? = nil, worker: String? = nil,
        password: PasswordHash? = nil, in writer: any CaseWriter
    ) throws -> Account {
        try ask(in: writer)
        let username = Account.normalised(username)
        guard Account.isUsername(username) else { throw AccountProblem.notAName(username) }
        guard try writer.account(named: username) == nil else { throw AccountProblem.nameTaken(username) }
        let account = Account(
            id: try writer.newAccount(), username: username, name: name, roles: roles, team: team, worker: worker)
        try writer.checkWorker(account)
        try writer.save(account)
        if let password { try writer.setPassword(password, of: account.id) }
        return account
    }

    /// Changes the account with this name.
    package func change(
        _ username: String, in writer: any CaseWriter, _ change: (inout Account) -> Void
    ) throws -> Account {
        try ask(in: writer)
        var account = try writer.knownAccount(named: username)
        change(&account)
        try writer.checkWorker(account)
        try writer.save(account)
        try writer.endSessions(of: account.id, but: nil, at: moment)
        return account
    }

    /// Gives the account another password. Whoever was made to wait has a new beginning.
    package func setPassword(of account: Account, to hash: PasswordHash, in writer: any CaseWriter) throws {
        try ask(in: writer)
        try writer.replacePassword(of: account.id, by: hash, at: moment)
        try writer.setFailures(nil, Throttle.name(account.username).key)
    }
}

extension AccessWriter {
    /// Another password, with which every session of before ends.
    func replacePassword(of account: AccountID, by hash: PasswordHash, at moment: Instant) throws {
        try setPassword(hash, of: account)
        try endSessions(of: account, but: nil, at: moment)
    }

    fileprivate func checkWorker(_ account: Account) throws {
        guard let worker = account.worker, let other = try self.account(ofWorker: worker), other.id != account.id else {
            return
        }
        throw AccountProblem.workerTaken(worker, by: other.username)
    }
}
