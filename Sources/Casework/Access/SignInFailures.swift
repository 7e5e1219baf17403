import Timeline

/// How often signing in failed of late: under one name, or from one address of the network.
package struct SignInFailures: Hashable, Sendable {
    package let count: Int
    package let last: Instant

    package init(count: Int, last: Instant) {
        self.count = count
        self.last = last
    }
}

/// What is counted, and from when on people have to wait. The wait doubles with every failure.
package struct Throttle: Hashable, Sendable {
    /// Under which the failures are kept. It holds a digest: what people type as their name may be their password.
    package let key: String
    /// So many failures are mistakes of typing.
    private let free: Int
    private let longestWait: Int64
    private let forgottenAfter: Int64

    /// The failures under `username`, whether there is an account of that name or not.
    package static func name(_ username: String) -> Throttle {
        Throttle(
            key: "name:" + Digest.of(Array(Account.normalised(username).utf8)), free: 5, longestWait: 15 * minute,
            forgottenAfter: 12 * 60 * minute)
    }

    /// The failures from `address`. A whole office may share one, so it takes many.
    package static func address(_ address: String) -> Throttle {
        Throttle(key: "address:" + address, free: 40, longestWait: 5 * minute, forgottenAfter: 60 * minute)
    }

    /// After so many milliseconds no failure is remembered any more.
    package static let longestMemory: Int64 = 12 * 60 * minute

    private static let minute: Int64 = 60_000

    /// Until when to wait after these failures; `nil` when one may try at once.
    package func wait(after failures: SignInFailures?, at now: Instant) -> Instant? {
        guard let failures = remembered(failures, at: now), failures.count >= free else { return nil }
        let seconds = Int64(5) << Int64(min(failures.count - free, 20))
        let until = failures.last + min(seconds * 1_000, longestWait)
        return until > now ? until : nil
    }

    /// These failures and one more, at `now`.
    package func adding(to failures: SignInFailures?, at now: Instant) -> SignInFailures {
        SignInFailures(count: (remembered(failures, at: now)?.count ?? 0) + 1, last: now)
    }

    private func remembered(_ failures: SignInFailures?, at now: Instant) -> SignInFailures? {
        failures.flatMap { now < $0.last + forgottenAfter ? $0 : nil }
    }
}
