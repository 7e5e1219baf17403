import Casework
import CaseworkTesting
import Policy
import Timeline

/// On 21 June 2021 Wren (1) is the child of SW-2 and of the team North, and FF-2 looks for a family for her. Until 10 June she
/// was with SW-1 and the team East. Rowan (2) is with SW-9.
struct GivenPeople {
    static let moment = CaseworkTesting.moment("2021-06-21T10:00:00Z")
    let store = MemoryStore()

    init() throws {
        let start = day("2021-06-01")
        try store.given(.covers(ReturnKind.episode, from: start), about: .record)
        try store.given(.registered("1"), .episode(start), about: .wren)
        try store.given(.registered("2"), .episode(start), about: .rowan)
        try store.given(
            .allocated("SW-1", from: start, until: day("2021-06-10")),
            .allocated("SW-2", from: day("2021-06-10")),
            .involved("team", "East", from: start, until: day("2021-06-10")),
            .involved("team", "North", from: day("2021-06-10")), .involved("family finder", "FF-2", from: start),
            about: .wren)
        try store.given(.allocated("SW-9", from: start), about: .rowan)
        for somebody in Somebody.allCases { try somebody.given(in: store) }
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
    }

    /// Whoever asks.
    func doer(_ somebody: Somebody) throws -> Doer {
        try store.read { try $0.account(named: somebody.rawValue) }.map(Doer.person) ?? .keeper
    }

    /// The last entry about a child.
    func version(_ subject: Subject) throws -> EntryID? { try store.read { try $0.version(of: subject) } }
}

/// Somebody who has to do with Wren, or had, or has not.
enum Somebody: String, CaseIterable {
    case worker, formerWorker = "former.worker", finder, manager, formerManager = "former.manager"
    case serviceManager = "service.manager", analyst, councillor, administrator, roleless, keeper

    fileprivate func given(in store: MemoryStore) throws {
        switch self {
        case .worker: try store.givenAccount(rawValue, .socialWorker, worker: "SW-2")
        case .formerWorker: try store.givenAccount(rawValue, .socialWorker, worker: "SW-1")
        case .finder: try store.givenAccount(rawValue, .familyFinder, worker: "FF-2")
        case .manager: try store.givenAccount(rawValue, .teamManager, team: "North")
        case .formerManager: try store.givenAccount(rawValue, .teamManager, team: "East")
        case .serviceManager: try store.givenAccount(rawValue, .serviceManager)
        case .analyst: try store.givenAccount(rawValue, .analyst)
        case .councillor: try store.givenAccount(rawValue, .councillor)
        case .administrator: try store.givenAccount(rawValue, .administrator)
        case .roleless: try store.givenAccount(rawValue)
        case .keeper: break
        }
    }
}

extension Draft {
    static func allocated(_ worker: String, from: Day, until: Day? = nil) -> Draft {
        Draft(day: from, fact: .allocated(Allocation(worker: worker, until: until, reason: nil)), source: .person)
    }

    static func involved(_ role: String, _ person: String, from: Day, until: Day? = nil) -> Draft {
        var involvement = Involvement(role: role, person: person)
        involvement.until = until
        return Draft(day: from, fact: .involved(involvement), source: .person)
    }
}
