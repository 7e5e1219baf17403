import Casework
import Foundation
import GRDB
import Timeline

/// Accounts, their sessions, and what is held for them.
extension SQLiteReader: AccessReader {
    func accounts() throws -> [Account] { try accounts("ORDER BY username", []) }

    func account(_ id: AccountID) throws -> Account? { try accounts("WHERE id = ?", [id.number]).first }

    func account(named username: String) throws -> Account? { try accounts("WHERE username = ?", [username]).first }

    func account(ofWorker worker: String) throws -> Account? { try accounts("WHERE worker = ?", [worker]).first }

    private func accounts(_ condition: String, _ arguments: StatementArguments) throws -> [Account] {
        let statement = try database.cachedStatement(
            sql: "SELECT id, username, name, roles, team, worker, disabled FROM account \(condition)")
        return try Row.fetchAll(statement, arguments: arguments).map(Account.init)
    }

    func involved(with child: ChildID) throws -> [Involved] {
        let statement = try database.cachedStatement(
            sql: "SELECT role, person, since, until FROM involved WHERE child = ? ORDER BY place")
        return try Row.fetchAll(statement, arguments: [child.number]).map { row in
            Involved(
                role: try row.decode(atIndex: 0), person: try row.decode(atIndex: 1),
                from: Day(number: try row.decode(atIndex: 2)),
                until: try row.decode(Int32?.self, atIndex: 3).map { Day(number: $0) })
        }
    }

    func number(of child: ChildID) throws -> String? {
        let statement = try database.cachedStatement(sql: "SELECT number FROM child WHERE id = ?")
        return try String.fetchOne(statement, arguments: [child.number])
    }

    func password(of account: AccountID) throws -> PasswordHash? {
        let statement = try database.cachedStatement(sql: "SELECT password FROM account WHERE id = ?")
        return try String.fetchOne(statement, arguments: [account.number]).flatMap { PasswordHash($0) }
    }

    func session(_ digest: SessionDigest) throws -> Session? {
        let statement = try database.cachedStatement(sql: "SELECT \(Session.columns) FROM session WHERE digest = ?")
        return try Row.fetchOne(statement, arguments: [digest.column]).map(Session.init)
    }

    func sessions(of account: AccountID) throws -> [Session] {
        try Row.fetchAll(
            database, sql: "SELECT \(Session.columns) FROM session WHERE account = ? ORDER BY began DESC, digest",
            arguments: [account.number]
        ).map(Session.init)
    }

    func failures(_ key: String) throws -> SignInFailures? {
        let statement = try database.cachedStatement(sql: "SELECT count, last FROM sign_in_failure WHERE key = ?")
        return try Row.fetchOne(statement, arguments: [key]).map { row in
            SignInFailures(count: try row.decode(atIndex: 0), last: try row.instant(1))
        }
    }

    func heldPosts(for account: AccountID) throws -> [HeldPost] {
        try Row.fetchAll(
            database, sql: "SELECT path, fields, at, why FROM held_post WHERE account = ? ORDER BY at DESC, path",
            arguments: [account.number]
        ).map { row in
            HeldPost(
                account: account, path: try row.decode(atIndex: 0),
                fields: try HeldPost.fields(try row.decode(atIndex: 1)), at: try row.instant(2),
                because: Refusal(rawValue: try row.decode(atIndex: 3)) ?? .notSignedIn)
        }
    }
}

extension Account {
    fileprivate init(_ row: Row) throws {
        let roles: String = try row.decode(atIndex: 3)
        self.init(
            id: AccountID(try row.decode(atIndex: 0)), username: try row.decode(atIndex: 1),
            name: try row.decode(atIndex: 2), roles: Set(roles.split(separator: ";").compactMap { Role(String($0)) }),
            team: try row.decode(atIndex: 4), worker: try row.decode(atIndex: 5),
            isDisabled: try row.decode(atIndex: 6))
    }
}

extension Role {
    fileprivate init?(_ text: String) { self.init(rawValue: text) }
}

extension Session {
    static let columns = "digest, account, began, seen, ended, address, browser"

    fileprivate init(_ row: Row) throws {
        let digest: Data = try row.decode(atIndex: 0)
        self.init(
            digest: SessionDigest(Array(digest)), account: AccountID(try row.decode(atIndex: 1)),
            began: try row.instant(2), seen: try row.instant(3),
            ended: try row.decode(Int64?.self, atIndex: 4).map { Instant(milliseconds: $0) },
            address: try row.decode(atIndex: 5), browser: try row.decode(atIndex: 6))
    }
}

extension SessionDigest {
    /// As a column holds it.
    var column: Data { Data(bytes) }
}

extension HeldPost {
    /// The fields as JSON: pairs of name and value, in order.
    var fieldsText: String {
        get throws {
            String(decoding: try JSONEncoder().encode(fields.map { [$0.name, $0.value] }), as: UTF8.self)
        }
    }

    fileprivate static func fields(_ text: String) throws -> [Field] {
        try JSONDecoder().decode([[String]].self, from: Data(text.utf8)).compactMap { pair in
            pair.count == 2 ? Field(name: pair[0], value: pair[1]) : nil
        }
    }
}

extension Row {
    /// The moment in a column that holds its milliseconds.
    func instant(_ column: Int) throws -> Instant { Instant(milliseconds: try decode(atIndex: column)) }
}
