import Casework
import Timeline

/// What a store in memory holds about accounts, their sessions, and looks.
package struct MemoryAccess: Sendable {
    var accounts: [AccountID: Account] = [:]
    var passwords: [AccountID: PasswordHash] = [:]
    var sessions: [SessionDigest: Session] = [:]
    var failures: [String: SignInFailures] = [:]
    var heldPosts: [HeldPost] = []
    /// In the order in which they were added.
    package var looks: [Look] = []
}

extension MemoryReader: AccessReader {
    func accounts() throws -> [Account] { contents.access.accounts.values.sorted { $0.username < $1.username } }

    func account(_ id: AccountID) throws -> Account? { contents.access.accounts[id] }

    func account(named username: String) throws -> Account? { try accounts().first { $0.username == username } }

    func account(ofWorker worker: String) throws -> Account? { try accounts().first { $0.worker == worker } }

    func involved(with child: ChildID) throws -> [Involved] { contents.indexed[child]?.involved ?? [] }

    func number(of child: ChildID) throws -> String? { contents.numbers[child] }

    func password(of account: AccountID) throws -> PasswordHash? { contents.access.passwords[account] }

    func session(_ digest: SessionDigest) throws -> Session? { contents.access.sessions[digest] }

    func sessions(of account: AccountID) throws -> [Session] {
        contents.access.sessions.values.filter { $0.account == account }.sorted { $0.began > $1.began }
    }

    func failures(_ key: String) throws -> SignInFailures? { contents.access.failures[key] }

    func looks(_ query: LookQuery) throws -> [Look] {
        Array(contents.access.looks.reversed().filter(query.includes).dropFirst(query.after).prefix(query.most))
    }

    func countLooks(_ query: LookQuery) throws -> Int { contents.access.looks.count(where: query.includes) }

    func heldPosts(for account: AccountID) throws -> [HeldPost] {
        contents.access.heldPosts.filter { $0.account == account }.sorted { ($1.at, $0.path) < ($0.at, $1.path) }
    }
}

extension MemoryWriter: AccessWriter {
    func newAccount() throws -> AccountID {
        AccountID((contents.access.accounts.keys.map(\.number).max() ?? 0) + 1)
    }

    func save(_ account: Account) throws { contents.access.accounts[account.id] = account }

    func setPassword(_ hash: PasswordHash, of account: AccountID) throws {
        contents.access.passwords[account] = hash
    }

    func save(_ session: Session) throws { contents.access.sessions[session.digest] = session }

    func endSessions(of account: AccountID, but digest: SessionDigest?, at moment: Instant) throws {
        for session in try sessions(of: account) where session.ended == nil && session.digest != digest {
            contents.access.sessions[session.digest]?.ended = moment
        }
    }

    func forgetSessions(begunBefore moment: Instant) throws {
        contents.access.sessions = contents.access.sessions.filter { $0.value.began >= moment }
    }

    func setFailures(_ failures: SignInFailures?, _ key: String) throws { contents.access.failures[key] = failures }

    func forgetFailures(before moment: Instant) throws {
        contents.access.failures = contents.access.failures.filter { $0.value.last >= moment }
    }

    func add(_ looks: [Look]) throws { contents.access.looks += looks }

    func hold(_ post: HeldPost) throws {
        try letGo(post.path, for: post.account)
        contents.access.heldPosts.append(post)
    }

    func letGo(_ path: String, for account: AccountID) throws {
        contents.access.heldPosts.removeAll { $0.account == account && $0.path == path }
    }

    func forgetHeldPosts(before moment: Instant) throws {
        contents.access.heldPosts.removeAll { $0.at < moment }
    }
}
