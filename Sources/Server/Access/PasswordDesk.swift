import Dispatch
import Hummingbird

/// Where passwords are looked at: one after another, beside the threads that answer pages, so that a password, which takes
/// a quarter of a second and 32 MB, makes nobody else wait.
actor PasswordDesk {
    private let queue = DispatchQueue(label: "mainstay.passwords", qos: .userInitiated)
    private var waiting = 0
    private static let most = 60

    /// Does `work` when it is its turn.
    ///
    /// - Throws: a refusal when too many are waiting already.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        guard waiting < PasswordDesk.most else { throw HTTPError(.serviceUnavailable) }
        waiting += 1
        defer { waiting -= 1 }
        return try await withCheckedThrowingContinuation { done in
            queue.async { done.resume(with: Result { try work() }) }
        }
    }
}
