import Casework
import Timeline

extension PasswordCost {
    /// So little work that a test need not wait.
    package static let forTests = PasswordCost(logRounds: 4)
}

extension CaseStore {
    /// Makes an account with these roles; its password is ``givenPassword``.
    @discardableResult
    package func givenAccount(
        _ username: String, _ roles: Role..., team: String? = nil, worker: String? = nil
    ) throws -> Account {
        let hash = try PasswordHash(of: givenPassword, cost: .forTests)
        return try write { writer in
            try ManageAccounts(by: .keeper, at: moment("2020-01-01")).add(
                username, name: "Given \(username)", roles: Set(roles), team: team, worker: worker, password: hash,
                in: writer)
        }
    }

    /// Signs the account in, at `moment`.
    package func givenSession(of account: Account, at moment: Instant) throws -> SessionSecret {
        let secret = SessionSecret()
        try write { writer in
            try writer.save(Session(digest: secret.digest, account: account.id, began: moment, seen: moment))
        }
        return secret
    }
}

/// The password of every account of the tests.
package let givenPassword = "heron quarry lantern"
