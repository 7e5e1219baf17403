import Casework
import Synchronization

/// A record in memory to which a test adds while the server reads.
final class GrowingStore: CaseStore {
    private let store: Mutex<MemoryStore>

    init(_ store: MemoryStore) {
        self.store = Mutex(store)
    }

    func change(_ body: (inout MemoryStore) -> Void) {
        store.withLock { body(&$0) }
    }

    func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value {
        try store.withLock { $0 }.read(body)
    }

    func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value {
        throw MemoryStore.ReadOnly()
    }
}
