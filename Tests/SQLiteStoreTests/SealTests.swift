import Casework
import CaseworkTesting
import Testing

@testable import SQLiteStore

/// The journal's table refuses what no program of ours does, so that no other does it either.
@Suite struct `The journal in an SQLite file` {
    private let folder: TemporaryFolder
    private let store: SQLiteStore

    init() throws {
        folder = try TemporaryFolder()
        store = try folder.open()
        try store.given(.registered("1"), .episode(day("2021-06-01")), about: .wren)
    }

    @Test(arguments: [
        ("UPDATE journal SET number = 2 WHERE place = 1", "an entry of the journal is never changed"),
        ("UPDATE journal SET payload = payload", "an entry of the journal is never changed"),
        ("DELETE FROM journal WHERE place = 2", "an entry of the journal is never removed"),
        ("DELETE FROM journal", "an entry of the journal is never removed"),
        ("INSERT INTO journal SELECT 4, about, number, payload, hash FROM journal LIMIT 1", "an entry goes at the end"),
        ("INSERT INTO journal SELECT 0, about, number, payload, hash FROM journal LIMIT 1", "an entry goes at the end"),
        (
            "REPLACE INTO journal SELECT 1, about, number, payload, hash FROM journal LIMIT 1",
            "an entry goes at the end"
        ),
        ("INSERT INTO journal SELECT 3, about, number, payload, x'00' FROM journal LIMIT 1", "CHECK constraint failed"),
    ])
    func `refuses to be changed, shortened or broken`(sql: String, why: String) throws {
        let before = try store.read { try $0.entries(about: .wren) }
        let problem = #expect(throws: StoreProblem.self) { try run(sql) }
        #expect(problem?.description.contains(why) == true, "\(problem?.description ?? "")")
        #expect(try store.read { try $0.entries(about: .wren) } == before)
    }

    private func run(_ sql: String) throws {
        try store.write { writer in try #require(writer as? SQLiteWriter).execute(sql) }
    }

    @Test func `names the first entry that somebody changed after taking the seals off`() throws {
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        try run("DROP TRIGGER journal_is_never_changed")
        try run("UPDATE journal SET payload = replace(payload, '2021-06-01', '2021-05-01') WHERE place = 2")
        let verdict = try JournalCheck(under: GivenPolicy.adopted).run(store)
        #expect(verdict == .tampered(entry: 2, why: "its text does not agree with its hash"))
    }

    @Test func `names the entry that somebody removed after taking the seals off`() throws {
        try run("DROP TRIGGER journal_is_never_shortened")
        try run("DELETE FROM journal WHERE place = 1")
        #expect(try JournalCheck(under: GivenPolicy.adopted).run(store) == .missing(entry: 1))
    }

    @Test func `says so when the note of its end cannot be read`() throws {
        try run("DELETE FROM journal_head")
        let verdict = try JournalCheck(under: GivenPolicy.adopted).run(store)
        #expect(verdict == .tampered(entry: 2, why: "the end of the journal that is noted beside it differs"))
    }
}

@Suite struct `The index in an SQLite file` {
    /// Values that no day, place or entry can have, as a damaged file may hold them.
    @Test(arguments: [
        "UPDATE obligation SET opened = 9223372036854775807", "UPDATE obligation SET due = -9223372036854775808",
        "UPDATE obligation SET moved = 'nonsense'", "UPDATE obligation SET doubt = 'nonsense'",
        "UPDATE obligation SET rule = 99", "UPDATE child SET born = 4611686018427387904",
        "UPDATE child SET version = -1", "UPDATE child SET number = '2'", "DELETE FROM child", "DELETE FROM obligation",
        "INSERT INTO child VALUES (9, '9', NULL, NULL, NULL, 1)",
    ])
    func `is called stale, whatever stands in it, and is whole when made again`(sql: String) throws {
        let folder = try TemporaryFolder()
        let store = try folder.open()
        try store.given(.registered("1", born: day("2012-02-29")), .episode(day("2021-06-01")), about: .wren)
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        let index = try store.index()
        try store.write { writer in try #require(writer as? SQLiteWriter).execute(sql) }
        let check = JournalCheck(under: GivenPolicy.adopted)
        let verdict = try check.run(store)
        #expect("\(verdict)".hasPrefix("The journal is whole. The index is not: "), "\(verdict)")
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        #expect(try check.run(store) == .whole(try store.head()))
        #expect(try store.index() == index)
    }
}
