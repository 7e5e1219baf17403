import Casework

/// What every ``CaseStore`` promises, as one body of checks that are told to each.
package struct StoreContract: Sendable {
    /// One promise: what it is, and how to see whether a store keeps it.
    package struct Promise: Sendable, CustomStringConvertible {
        package let description: String
        private let check: @Sendable (any CaseStore) throws -> Void

        init(_ description: String, _ check: @escaping @Sendable (any CaseStore) throws -> Void) {
            self.description = description
            self.check = check
        }

        /// Checks it on `store`, which must be empty.
        ///
        /// - Throws: ``BrokenPromise`` when it is not kept.
        package func check(on store: any CaseStore) throws { try check(store) }
    }

    /// All of them.
    package static let promises =
        journalPromises + clashPromises + transactionPromises + childPromises + indexPromises + recordingPromises
        + accountPromises + sessionPromises + lookPromises + actPromises
}

/// A store does not do what ``CaseStore`` says.
package struct BrokenPromise: Error, CustomStringConvertible {
    package let description: String
}

/// Throws when `condition` does not hold.
func promise(_ condition: Bool, _ what: String) throws {
    if !condition { throw BrokenPromise(description: what) }
}

/// Throws when `found` is not what was expected.
func promise<Value: Equatable>(_ what: String, _ found: Value, is expected: Value) throws {
    if found != expected {
        throw BrokenPromise(description: "\(what) is\n  \(found)\nand should be\n  \(expected)")
    }
}

/// The clash that `body` ends with.
func clash<Value>(in body: () throws -> Value) throws -> Clash {
    do {
        _ = try body()
    } catch let clash as Clash {
        return clash
    }
    throw BrokenPromise(description: "an append that was decided on another version went through")
}
