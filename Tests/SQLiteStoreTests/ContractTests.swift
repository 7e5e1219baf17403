import Casework
import CaseworkTesting
import SQLiteStore
import Testing

@Suite struct `A store in an SQLite file` {
    @Test(arguments: StoreContract.promises)
    func `keeps every promise of a store`(promise: StoreContract.Promise) throws {
        let folder = try TemporaryFolder()
        try promise.check(on: try folder.open())
    }

    @Test func `holds nothing on the disk when it is opened in memory`() throws {
        let store = try SQLiteStore()
        try store.given(.registered("1"), about: .wren)
        #expect(try store.head().count == 1)
        #expect(try SQLiteStore().head().count == 0)
    }
}
