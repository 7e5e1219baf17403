import Foundation
import SQLiteStore

/// A folder of its own for a store's file, which is gone when the test is over.
final class TemporaryFolder {
    let path: String
    /// Where a store may be made.
    var store: String { path + "/mainstay.db" }

    init() throws {
        path = NSTemporaryDirectory() + "mainstay-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Opens the store in it; a write gives up at once when another is writing.
    func open() throws -> SQLiteStore { try SQLiteStore(path: store, patience: 0) }
}
