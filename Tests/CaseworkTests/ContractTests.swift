import CaseworkTesting
import Testing

@Suite struct `A store in memory` {
    @Test(arguments: StoreContract.promises)
    func `keeps every promise of a store`(promise: StoreContract.Promise) throws {
        try promise.check(on: MemoryStore())
    }
}
