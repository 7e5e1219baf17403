import Casework
import Timeline

/// One made-up person for each role, who work with the children of a made-up authority as far as its record says who does.
struct DemoAccounts {
    private let worker: String?
    private let team: String
    private let involved: [Role: String]

    /// Looks for the worker with the most children on `day`, their team, and whoever else has most children in a role.
    init(_ reader: any CaseReader, on day: Day) throws {
        var counts: [String: [String: Int]] = [:]
        var teams: [String: [String: Int]] = [:]
        try reader.forEachIndexed { child in
            let now = child.involved.filter { $0.holds(on: day) }
            for somebody in now { counts[somebody.role, default: [:]][somebody.person, default: 0] += 1 }
            guard let worker = now.first(where: { $0.role == Involvement.socialWorker }),
                let team = now.first(where: { $0.role == Involvement.team })
            else { return }
            teams[worker.person, default: [:]][team.person, default: 0] += 1
        }
        worker = counts[Involvement.socialWorker]?.mostFrequent
        team = worker.flatMap { teams[$0]?.mostFrequent } ?? "Children in care team"
        involved = Role.allCases.reduce(into: [:]) { people, role in
            people[role] = role.involvements.compactMap { counts[$0]?.mostFrequent }.first
        }
    }

    /// Adds the accounts, all with one password.
    func add(_ password: PasswordHash, to writer: any CaseWriter) throws -> [Account] {
        var taken: Set<String> = []
        return try Role.allCases.map { role in
            let person = role == .socialWorker ? worker : involved[role]
            let identifier = person.flatMap { taken.insert($0).inserted ? $0 : nil }
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
