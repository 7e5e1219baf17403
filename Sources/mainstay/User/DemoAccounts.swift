import Casework
import Policy
import Timeline

/// One made-up person for each role, who work with the children of a made-up authority as far as its record says who does.
struct DemoAccounts {
    private let team: String
    private let people: [Role: String]

    /// Looks for whoever has a day’s work before them on `day` in each role, and for the team of the social worker.
    init(_ reader: any CaseReader, under policy: Policy, on day: Day) throws {
        var loads = DayLoads(policy, on: day)
        var teams: [String: [String: Int]] = [:]
        try reader.forEachIndexed { child in
            loads.add(child)
            let now = child.involved.filter { $0.holds(on: day) }
            guard let worker = now.first(where: { $0.role == Involvement.socialWorker }),
                let team = now.first(where: { $0.role == Involvement.team })
            else { return }
            teams[worker.person, default: [:]][team.person, default: 0] += 1
        }
        people = Role.allCases.reduce(into: [:]) { $0[$1] = loads.fittest(in: $1) }
        team = people[.socialWorker].flatMap { teams[$0]?.mostFrequent } ?? "Children in care team"
    }

    /// Adds the accounts, all with one password.
    func add(_ password: PasswordHash, to writer: any CaseWriter) throws -> [Account] {
        var taken: Set<String> = []
        return try Role.allCases.map { role in
            let identifier = people[role].flatMap { taken.insert($0).inserted ? $0 : nil }
            let isOfTeam = role == .socialWorker || role == .teamManager
            return try ManageAccounts(by: .keeper, at: .now).add(
                DemoAccounts.username(of: role), name: DemoAccounts.name(of: role), roles: [role],
                team: isOfTeam ? team : nil, worker: identifier, password: password, in: writer)
        }
    }

    private static func username(of role: Role) -> String { role.rawValue.replacing(" ", with: ".") }

    /// Names that nobody could take for those of a real person.
    private static func name(of role: Role) -> String {
        switch role {
        case .socialWorker: "Wendy Workwell"
        case .teamManager: "Tamsin Teamsby"
        case .permanenceManager: "Percy Permaday"
        case .independentReviewingOfficer: "Iris Reviewell"
        case .serviceManager: "Sorrel Serviceby"
        case .familyFinder: "Fern Findwell"
        case .supervisingSocialWorker: "Silas Supportby"
        case .placementsOfficer: "Petra Placewell"
        case .virtualSchool: "Vernon Virtueby"
        case .health: "Hettie Healthby"
        case .panelAdviser: "Pascoe Panelby"
        case .decisionMaker: "Delia Decideby"
        case .analyst: "Anselm Countwell"
        case .councillor: "Connie Councilby"
        case .administrator: "Adair Adminby"
        }
    }
}

extension [String: Int] {
    /// The word counted most often; of several the first by name, so that it is the same every time.
    fileprivate var mostFrequent: String? { self.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key }
}
