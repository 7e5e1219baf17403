import Casework
import Timeline

extension StoreContract {
    /// Accounts are kept with all they hold, and none takes the name or the person of another.
    static let accountPromises = [
        Promise("An account is read back with every field, by number, by name and by worker.") { store in
            let account = try store.givenAccount(
                "wei.o-neill", .socialWorker, .familyFinder, team: "Team “North”", worker: "SW-0017")
            try promise("its roles", account.roles, is: [.socialWorker, .familyFinder])
            try store.read { reader in
                try promise("by number", try reader.account(account.id), is: account)
                try promise("by name", try reader.account(named: "wei.o-neill"), is: account)
                try promise("by worker", try reader.account(ofWorker: "SW-0017"), is: account)
                try promise("nobody", try reader.account(named: "wei"), is: nil)
                try promise("nobody’s worker", try reader.account(ofWorker: "SW-1"), is: nil)
            }
        },
        Promise("Accounts are told by name, and a change takes the place of what was there.") { store in
            try store.givenAccount("zoe", .analyst)
            try store.givenAccount("ann", .councillor)
            _ = try store.write { writer in
                try ManageAccounts(by: .keeper, at: moment("2026-01-01")).change("ZOE ", in: writer) { account in
                    account.roles = []
                    account.isDisabled = true
                    account.team = "B"
                }
            }
            let accounts = try store.read { try $0.accounts() }
            try promise("the names", accounts.map(\.username), is: ["ann", "zoe"])
            try promise(accounts[1].roles.isEmpty && accounts[1].isDisabled, "the change was not kept")
            try promise("the team", accounts[1].team, is: "B")
            try promise(try store.read { try $0.password(of: accounts[1].id) } != nil, "the password is gone")
        },
        Promise("A name is given once, and one person of the record has one account.") { store in
            try store.givenAccount("ann", worker: "SW-1")
            try promise("the same name", try problem { try store.givenAccount(" Ann") }, is: .nameTaken("ann"))
            try promise(
                "the same person", try problem { try store.givenAccount("bob", worker: "SW-1") },
                is: .workerTaken("SW-1", by: "ann"))
            try promise("no name", try problem { try store.givenAccount("a b") }, is: .notAName("a b"))
            try promise("a program's name", try problem { try store.givenAccount("import") }, is: .notAName("import"))
        },
        Promise("A password is kept so that it can be compared, and the latest counts.") { store in
            let account = try store.givenAccount("ann")
            let other = try PasswordHash(of: "another long password", cost: .forTests)
            func opens(_ password: String) throws -> Bool? {
                try store.read { try $0.password(of: account.id) }?.isOf(password)
            }
            try promise("the first", try opens(givenPassword), is: true)
            try store.write { writer in
                try ManageAccounts(by: .keeper, at: moment("2026-01-01")).setPassword(
                    of: account, to: other, in: writer)
            }
            try promise("the first, later", try opens(givenPassword), is: false)
            try promise("the second", try opens("another long password"), is: true)
        },
    ]

    private static func problem(_ body: () throws -> some Any) throws -> AccountProblem {
        do {
            _ = try body()
        } catch let problem as AccountProblem {
            return problem
        }
        throw BrokenPromise(description: "an account was made that may not be")
    }
}
