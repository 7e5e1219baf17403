import Timeline

/// Signs a person in, or does not, and gives nothing away: for a name that nobody has, the same work is done and the
/// same is answered as for a wrong password.
///
/// It takes a quarter of a second of work on purpose, so it is run beside the threads that answer pages.
package struct SignIn: Sendable {
    private let cost: PasswordCost
    /// What a password is compared with when there is no account.
    private let nobody: PasswordHash

    package init(cost: PasswordCost = .standard) throws {
        self.cost = cost
        nobody = try PasswordHash(of: SessionSecret().text, cost: cost)
    }

    /// For so many milliseconds sessions that are over are kept, so that what is sent in them can be held for its owner.
    private static let remembered: Int64 = 7 * 24 * 60 * SessionRules.minute

    /// What somebody typed, and from where.
    package struct Attempt: Sendable {
        package let username: String
        package let password: String
        package let address: String?
        package let browser: String?
        package let moment: Instant

        package init(username: String, password: String, address: String?, browser: String?, moment: Instant) {
            self.username = Account.normalised(username)
            self.password = password
            self.address = address
            self.browser = browser
            self.moment = moment
        }

        /// Everything under which its failure is counted.
        fileprivate var throttles: [Throttle] {
            [.name(username)] + (address.map { [.address($0)] } ?? [])
        }
    }

    /// What comes of it.
    package enum Answer: Sendable {
        case signedIn(Account, SessionSecret)
        case wrong
        /// There were too many attempts; the next one is looked at after this moment.
        case wait(until: Instant)
    }

    /// Tries it on the accounts of `store`.
    package func run(_ attempt: Attempt, in store: any CaseStore) throws -> Answer {
        let (wait, account, hash) = try store.read { reader in
            let account = try reader.account(named: attempt.username)
            return (
                try reader.wait(attempt.throttles, at: attempt.moment), account,
                try account.flatMap { try reader.password(of: $0.id) }
            )
        }
        if let wait { return .wait(until: wait) }
        let isRight = try (hash ?? nobody).isOf(attempt.password)
        // An account without a password, or one that is disabled, answers like one that is not there.
        guard isRight, let account, let hash, !account.isDisabled else {
            try store.write { try $0.count(attempt.throttles, at: attempt.moment) }
            return .wrong
        }
        let stronger = hash.cost == cost ? nil : try PasswordHash(of: attempt.password, cost: cost)
        return try store.write { try open(attempt, account, stronger, $0) }
    }

    private func open(
        _ attempt: Attempt, _ account: Account, _ stronger: PasswordHash?, _ writer: any CaseWriter
    ) throws -> Answer {
        if let stronger { try writer.setPassword(stronger, of: account.id) }
        try writer.setFailures(nil, Throttle.name(attempt.username).key)
        try writer.forgetSessions(begunBefore: attempt.moment + -SignIn.remembered)
        try writer.forgetHeldPosts(before: attempt.moment + -HeldPost.kept)
        let secret = SessionSecret()
        try writer.save(
            Session(
                digest: secret.digest, account: account.id, began: attempt.moment, seen: attempt.moment,
                address: attempt.address, browser: attempt.browser))
        return .signedIn(account, secret)
    }
}

extension AccessReader {
    /// Until when to wait by any of `throttles`; `nil` when one may try at once.
    package func wait(_ throttles: [Throttle], at now: Instant) throws -> Instant? {
        try throttles.compactMap { $0.wait(after: try failures($0.key), at: now) }.max()
    }
}

extension AccessWriter {
    /// Counts a failure under each of `throttles`, and forgets what is long past.
    package func count(_ throttles: [Throttle], at now: Instant) throws {
        try forgetFailures(before: now + -Throttle.longestMemory)
        for throttle in throttles {
            try setFailures(throttle.adding(to: try failures(throttle.key), at: now), throttle.key)
        }
    }
}
