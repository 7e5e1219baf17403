import Casework
import CaseworkTesting
import Foundation
import SQLiteStore
import Testing
import Timeline

@Suite struct `The file of a store` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `holds what was recorded when it is opened again`() throws {
        let entries = try folder.open().given(.registered("1"), .episode(day("2021-06-01")), about: .wren)
        try folder.open().write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        let reopened = try folder.open()
        #expect(try reopened.read { try $0.entries(about: .wren) } == entries)
        #expect(try JournalCheck(under: GivenPolicy.adopted).run(reopened) == .whole(try reopened.head()))
        let next = try reopened.given(.reviewed(day("2021-06-20")), about: .wren)
        #expect(next.map(\.id) == [EntryID(3)])
        #expect(try reopened.write { try $0.newChild() } == ChildID(2))
    }

    @Test(arguments: ["a letter about Wren\n", String(repeating: "not a store. ", count: 1_000)])
    func `that is no store is left as it was, and a sentence says so`(text: String) throws {
        try text.write(toFile: folder.store, atomically: true, encoding: .utf8)
        let problem = #expect(throws: StoreProblem.self) { try folder.open() }
        let sentence = "The store \(folder.store): it is no Mainstay store. "
        #expect(problem?.description == sentence + "Choose another file with --store, or move this one away.")
        #expect(try String(contentsOfFile: folder.store, encoding: .utf8) == text)
    }

    /// A folder that is not there, one in which nobody may write, and a store that is a folder.
    @Test(arguments: ["absent/mainstay.db", "/proc/mainstay.db", "."])
    func `that cannot be opened is named, with what to look at`(name: String) throws {
        let path = name.hasPrefix("/") ? name : folder.path + "/" + name
        let problem = #expect(throws: StoreProblem.self) { try SQLiteStore(path: path) }
        let sentence = "The store \(path): it cannot be opened. Does its folder exist, and may you write in it?"
        #expect(problem?.description == sentence)
    }
}

@Suite struct `Two programs with one store` {
    private let folder: TemporaryFolder
    private let one: SQLiteStore
    private let other: SQLiteStore

    init() throws {
        folder = try TemporaryFolder()
        one = try folder.open()
        other = try folder.open()
    }

    @Test func `see what the other has written`() throws {
        try one.given(.registered("1"), about: .wren)
        try other.given(.registered("2"), about: .rowan)
        #expect(try one.read { try $0.children() } == [ChildID(1), ChildID(2)])
        #expect(try one.head() == other.head())
    }

    @Test func `clash when both decided on the same version`() throws {
        let first = try one.given(.registered("1"), about: .wren)
        try other.given(.reviewed(day("2021-06-20")), about: .wren)
        #expect(throws: Clash(subject: .wren, basedOn: EntryID(1), actual: EntryID(2))) {
            try one.write {
                try $0.append(
                    [.reviewed(day("2021-07-20"))], about: .wren, basedOn: first[0].id, by: .importer,
                    at: moment("2021-08-01"))
            }
        }
    }

    @Test func `may read while the other writes, and are asked to wait before they write`() throws {
        try one.given(.registered("1"), about: .wren)
        try one.write { writer in
            _ = try writer.append(
                [.registered("2")], about: .rowan, basedOn: nil, by: .importer, at: moment("2021-08-01"))
            #expect(try other.head().count == 1)
            #expect(try folder.open().head().count == 1)
            let problem = #expect(throws: StoreProblem.self) { try other.given(.registered("2"), about: .rowan) }
            #expect(problem?.description.contains("another program is writing to it. Try again") == true)
        }
        #expect(try other.head().count == 2)
    }
}
