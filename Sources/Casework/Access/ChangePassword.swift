import Timeline

/// Gives a person the new password that they ask for, when they know the one they have. Everywhere they are signed in ends;
/// here they go on in a new session.
package struct ChangePassword: OwnUseCase, Sendable {
    package let account: Account
    package let current: String
    package let new: String
    package let session: Session
    package let moment: Instant

    package init(of account: Account, from current: String, to new: String, in session: Session, at moment: Instant) {
        self.account = account
        self.current = current
        self.new = new
        self.session = session
        self.moment = moment
    }

    /// What comes of it.
    package enum Answer: Sendable {
        case changed(SessionSecret)
        /// The password given as the current one is not it.
        case wrong
        case wait(until: Instant)
        /// The new one will not do, in a sentence.
        case unfit(String)
    }

    /// Does it, with so much work for the new password.
    package func run(cost: PasswordCost, in store: any CaseStore) throws -> Answer {
        if let problem = PasswordRules.problem(with: new, for: account) { return .unfit(problem) }
        let throttle = Throttle.name(account.username)
        let (wait, hash) = try store.read { reader in
            try ask(in: reader)
            return (try reader.wait([throttle], at: moment), try reader.password(of: account.id))
        }
        if let wait { return .wait(until: wait) }
        guard try hash?.isOf(current) == true else {
            try store.write { try $0.count([throttle], at: moment) }
            return .wrong
        }
        let new = try PasswordHash(of: new, cost: cost)
        return try store.write { writer in
            try ask(in: writer)
            try writer.replacePassword(of: account.id, by: new, at: moment)
            let secret = SessionSecret()
            try writer.save(
                Session(
                    digest: secret.digest, account: account.id, began: moment, seen: moment, address: session.address,
                    browser: session.browser))
            return .changed(secret)
        }
    }
}
