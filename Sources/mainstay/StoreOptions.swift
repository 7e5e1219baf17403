import ArgumentParser
import Casework
import Foundation
import Policy
import PolicyFiles
import SQLiteStore
import Timeline

/// Which record and which policy a command works with.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The file that holds the record.", valueName: "file"))
    var store = "mainstay.db"

    @OptionGroup var policy: PolicyOptions

    /// Opens the store; one that is to be read must be there already.
    func open(creating: Bool = false) throws -> SQLiteStore {
        if !creating && !FileManager.default.fileExists(atPath: store) {
            throw ValidationError(
                "There is no store \(store). Make one with “mainstay import” or “mainstay simulate”, "
                    + "or name another with --store.")
        }
        return try SQLiteStore(path: store)
    }

    /// Opens the store with its index made by the policy as it is now.
    func openCurrent(_ adopted: AdoptedPolicy) throws -> SQLiteStore {
        let store = try open()
        if try store.bringIndexUpToDate(under: adopted) {
            Terminal.note("The packs or the journal have changed since the index was made; it was made again.")
        }
        return store
    }

    /// The child whom the authority knows by `number`.
    func child(_ number: String, in store: SQLiteStore) throws -> ChildID {
        guard let child = try store.read({ try $0.child(numbered: number) }) else {
            throw ValidationError("No child is recorded here under the number \(number).")
        }
        return child
    }
}

/// Which policy a command works with.
struct PolicyOptions: ParsableArguments {
    @OptionGroup var packs: PackFolderOptions

    @Option(help: ArgumentHelp("The pack of the authority's policy.", valueName: "pack"))
    var pack = "england"

    /// The policy that the pack makes.
    func load() throws -> AdoptedPolicy {
        let reader = try packs.reader()
        let pack = try packs.known(pack, reader)
        return AdoptedPolicy(try reader.policy(pack), packs: try reader.bytes(pack))
    }
}

extension Policy {
    /// The latest version of the rule with this id, if there is one.
    func known(_ rule: String) throws -> Rule {
        guard let known = self.rule(rule)?.rule else {
            throw ValidationError(
                "There is no rule “\(rule)”. The pack has: \(rules.map(\.id).joined(separator: ", ")).")
        }
        return known
    }
}
