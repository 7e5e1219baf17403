import Casework
import CaseworkTesting
import Testing
import Timeline

@testable import SQLiteStore

/// The tables of looks, accounts and acts refuse what would hide who did what.
@Suite struct `The looks, accounts and acts in an SQLite file` {
    private let folder: TemporaryFolder
    private let store: SQLiteStore

    init() throws {
        folder = try TemporaryFolder()
        store = try folder.open()
        try store.givenAccount("ann", .analyst, worker: "SW-1")
        try store.givenAccount("bob", .analyst)
        try store.given(.registered("1"), about: .wren)
        try store.write { writer in
            try writer.add([
                Look(at: moment("2026-11-02"), who: "ann", what: "readChild", address: "/children/1", outcome: .shown)
            ])
            try writer.add([
                Act(
                    on: DutyName(rule: "REVIEW-1", opened: day("2026-10-01")), of: ChildID(1), by: EntryID(1), .met,
                    policy: Digest.of([1]), version: Digest.of([2]))
            ])
        }
    }

    @Test(arguments: [
        ("UPDATE look SET who = 'bob'", "a look is never changed"),
        ("UPDATE look SET at = at", "a look is never changed"),
        ("DELETE FROM look", "a look is never removed"),
        (
            "REPLACE INTO look (place, at, who, what, address, outcome) VALUES (1, 0, 'bob', '', '', 'shown')",
            "a look is never changed"
        ),
        ("UPDATE act SET version = policy", "what somebody acted on is never changed"),
        ("DELETE FROM act", "what somebody acted on is never removed"),
        (
            "REPLACE INTO act VALUES (1, 1, 'REVIEW-1', 0, 1, 'met', hex(zeroblob(32)), hex(zeroblob(32)))",
            "what somebody acted on is never changed"
        ),
        ("DELETE FROM account WHERE username = 'ann'", "an account is never removed"),
        ("UPDATE account SET username = 'eve' WHERE username = 'ann'", "an account keeps its name"),
        ("UPDATE account SET id = 9 WHERE username = 'ann'", "an account keeps its name"),
        (
            "REPLACE INTO account (id, username, name, roles, disabled) VALUES (1, 'eve', '', '', 0)",
            "an account is never replaced"
        ),
        (
            "REPLACE INTO account (id, username, name, roles, disabled) VALUES (9, 'ann', '', '', 0)",
            "an account is never replaced"
        ),
        (
            "REPLACE INTO account (id, username, name, roles, worker, disabled) VALUES (9, 'eve', '', '', 'SW-1', 0)",
            "an account is never replaced"
        ),
    ])
    func `refuse to be changed or removed`(sql: String, why: String) throws {
        func contents() throws -> [String] {
            try store.read {
                ["\(try $0.looks(LookQuery()))", "\(try $0.accounts())", "\(try $0.acts(about: ChildID(1)))"]
            }
        }
        let before = try contents()
        let problem = #expect(throws: StoreProblem.self) {
            try store.write { writer in try #require(writer as? SQLiteWriter).execute(sql) }
        }
        #expect(problem?.description.contains(why) == true, "\(problem?.description ?? "")")
        #expect(try contents() == before)
    }

    @Test func `tell looks of a day by the clocks here`() throws {
        // At half past eleven at night in UTC it is already the next day in summer.
        try store.write { writer in
            try writer.add([
                Look(at: moment("2026-06-04T23:30:00Z"), who: "bob", what: "", address: "/", outcome: .shown)
            ])
        }
        func count(_ iso: String) throws -> Int { try store.read { try $0.countLooks(LookQuery(day: day(iso))) } }
        #expect(try count("2026-06-04") == 0)
        #expect(try count("2026-06-05") == 1)
    }
}
