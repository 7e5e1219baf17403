import Casework
import GRDB
import Timeline

/// Accounts, their sessions, what is held for them, and who looked at what.
extension SQLiteWriter: AccessWriter {
    func newAccount() throws -> AccountID {
        AccountID((try Int64.fetchOne(database, sql: "SELECT max(id) FROM account") ?? 0) + 1)
    }

    func save(_ account: Account) throws {
        let roles = account.roles.sorted().map(\.rawValue).joined(separator: ";")
        try run(
            """
            INSERT INTO account (id, username, name, roles, team, worker, disabled) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, roles = excluded.roles, team = excluded.team,
              worker = excluded.worker, disabled = excluded.disabled
            """,
            [
                account.id.number, account.username, account.name, roles, account.team, account.worker,
                account.isDisabled,
            ])
    }

    func setPassword(_ hash: PasswordHash, of account: AccountID) throws {
        try run("UPDATE account SET password = ? WHERE id = ?", [hash.text, account.number])
    }

    func save(_ session: Session) throws {
        try run(
            "INSERT OR REPLACE INTO session (\(Session.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                session.digest.column, session.account.number, session.began.milliseconds, session.seen.milliseconds,
                session.ended?.milliseconds, session.address, session.browser,
            ])
    }

    func endSessions(of account: AccountID, but digest: SessionDigest?, at moment: Instant) throws {
        try run(
            "UPDATE session SET ended = ? WHERE account = ? AND ended IS NULL AND digest IS NOT ?",
            [moment.milliseconds, account.number, digest?.column])
    }

    func forgetSessions(begunBefore moment: Instant) throws {
        try run("DELETE FROM session WHERE began < ?", [moment.milliseconds])
    }

    func setFailures(_ failures: SignInFailures?, _ key: String) throws {
        guard let failures else { return try run("DELETE FROM sign_in_failure WHERE key = ?", [key]) }
        try run(
            "INSERT OR REPLACE INTO sign_in_failure (key, count, last) VALUES (?, ?, ?)",
            [key, failures.count, failures.last.milliseconds])
    }

    func forgetFailures(before moment: Instant) throws {
        try run("DELETE FROM sign_in_failure WHERE last < ?", [moment.milliseconds])
    }

    func add(_ looks: [Look]) throws {
        for look in looks {
            try run(
                """
                INSERT INTO look (at, who, what, child, number, search, address, outcome, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    look.at.milliseconds, look.who, look.what, look.child?.number, look.number, look.search,
                    look.address, look.outcome.rawValue, look.reason,
                ])
        }
    }

    func hold(_ post: HeldPost) throws {
        try run(
            "INSERT OR REPLACE INTO held_post (account, path, fields, at, why) VALUES (?, ?, ?, ?, ?)",
            [post.account.number, post.path, try post.fieldsText, post.at.milliseconds, post.why.rawValue])
    }

    func letGo(_ path: String, for account: AccountID) throws {
        try run("DELETE FROM held_post WHERE account = ? AND path = ?", [account.number, path])
    }

    func forgetHeldPosts(before moment: Instant) throws {
        try run("DELETE FROM held_post WHERE at < ?", [moment.milliseconds])
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
