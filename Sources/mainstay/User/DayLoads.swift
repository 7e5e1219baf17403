import Casework
import Policy
import Timeline

/// What is before the people whom a record names: with how many children each has to do in a role on a day, and how much of
/// what the role must see to is overdue or due by Sunday.
struct DayLoads {
    private let day: Day
    /// Of each role, which rules ask its people for something, by their places.
    private let asked: [Role: [Bool]]
    private var loads: [Role: [String: Load]] = [:]

    private struct Load {
        var children = 0
        var overdue = 0
        var thisWeek = 0
    }

    init(_ policy: Policy, on day: Day) {
        self.day = day
        asked = Role.allCases.reduce(into: [:]) { asked, role in
            let posts = role.posts(under: policy)
            asked[role] = policy.rules.map { !posts.isDisjoint(with: $0.responsible) }
        }
    }

    /// Counts a child for everybody who has to do with it.
    mutating func add(_ child: IndexedChild) {
        let now = child.involved.filter { $0.holds(on: day) }
        let open = child.obligations.filter { $0.isForeseen(on: day) }
        for role in AccessRules.standard.rolesByInvolvement {
            let people = Set(now.filter { role.involvements.contains($0.role) }.map(\.person))
            for person in people { add(open, of: person, as: role) }
        }
    }

    private mutating func add(_ open: [Obligation], of person: String, as role: Role) {
        var load = loads[role]?[person] ?? Load()
        load.children += 1
        for obligation in open where asked[role]?[obligation.rule] == true {
            let outcome = obligation.outcome(on: day)
            if outcome == .overdue { load.overdue += 1 }
            if outcome == .due, let due = obligation.due(on: day), due <= day + (7 - day.weekday) { load.thisWeek += 1 }
        }
        loads[role, default: [:]][person] = load
    }

    /// Who has a day’s work before them: something overdue, something due this week, and about as many children as people
    /// in the role have; `nil` where the record names nobody.
    func fittest(in role: Role) -> String? {
        func distance(_ person: String, _ load: Load) -> (Int, Int, String) {
            let lacking = (load.overdue == 0 ? 1 : 0) + (load.thisWeek == 0 ? 1 : 0)
            return (lacking, abs(load.children - DayLoads.usualChildren(role)), person)
        }
        return loads[role]?.min { distance($0.key, $0.value) < distance($1.key, $1.value) }?.key
    }

    private static func usualChildren(_ role: Role) -> Int {
        switch role {
        case .independentReviewingOfficer, .health: 60
        case .familyFinder, .panelAdviser, .decisionMaker: 12
        default: 17
        }
    }
}
