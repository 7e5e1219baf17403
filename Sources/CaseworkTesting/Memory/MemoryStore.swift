import Casework
import Synchronization

/// A store in memory that keeps the contract of ``CaseStore``, for tests that need a store and no file.
package final class MemoryStore: CaseStore {
    private let contents = Mutex(MemoryContents())
    /// Held while a transaction writes, so that another waits its turn; readers do not wait.
    private let turn = Mutex(())

    /// An empty store.
    package init() {}

    package func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value {
        try body(MemoryReader(snapshot))
    }

    package func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value {
        try turn.withLock { _ in
            let writer = MemoryWriter(snapshot)
            let value = try body(writer)
            contents.withLock { $0 = writer.contents }
            return value
        }
    }

    /// What the store holds now.
    private var snapshot: MemoryContents { contents.withLock { $0 } }

    /// Changes what is kept behind the back of the contract, as a disk or a hand might.
    package func tamper(_ change: (inout MemoryContents) -> Void) {
        contents.withLock { change(&$0) }
    }
}
