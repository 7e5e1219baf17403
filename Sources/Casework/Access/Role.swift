/// What somebody is in the service for children; an account may have several. Which role may do what is said in
/// ``AccessRules``.
package enum Role: String, CaseIterable, Hashable, Sendable {
    case socialWorker = "social worker"
    case teamManager = "team manager"
    case permanenceManager = "permanence manager"
    case independentReviewingOfficer = "independent reviewing officer"
    case serviceManager = "service manager"
    case familyFinder = "family finder"
    case supervisingSocialWorker = "supervising social worker"
    case placementsOfficer = "placements officer"
    case virtualSchool = "virtual school"
    case health = "health"
    case panelAdviser = "panel adviser"
    case decisionMaker = "decision maker"
    case analyst = "analyst"
    case councillor = "councillor"
    case administrator = "administrator"

    /// As it is called on a page: `Social worker`.
    package var words: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// The names by which the packs, and with them the record, say that somebody has to do with a child in this role.
    package var involvements: Set<String> {
        switch self {
        case .placementsOfficer: [rawValue, "placements team"]
        case .virtualSchool: [rawValue, "virtual school head", "virtual school teacher"]
        case .health: [rawValue, "health service", "designated nurse", "designated doctor"]
        case .decisionMaker: [rawValue, "agency decision maker"]
        default: [rawValue]
        }
    }
}

extension Role: Comparable {
    package static func < (left: Role, right: Role) -> Bool { left.place < right.place }

    private var place: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}
