import Casework
import CaseworkTesting
import Synchronization

/// The sample, in which something else may happen just before the next transaction begins to write.
final class BusyStore: CaseStore {
    private let store: MemoryStore
    private let next = Mutex<(@Sendable (any CaseStore) throws -> Void)?>(nil)

    init() throws { store = try MemoryStore.sample() }

    func beforeNextWrite(_ happen: @escaping @Sendable (any CaseStore) throws -> Void) {
        next.withLock { $0 = happen }
    }

    func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value { try store.read(body) }

    func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value {
        let happen = next.withLock { next in
            defer { next = nil }
            return next
        }
        try happen?(store)
        return try store.write(body)
    }
}
