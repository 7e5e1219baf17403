import Policy

extension Role {
    /// The names under which `policy` asks somebody in this role to see to something: the role’s own, those that its packs
    /// say it holds, and of those who lead what their people must see to.
    package func posts(under policy: Policy) -> Set<String> {
        led.reduce(involvements.union(policy.posts(heldBy: rawValue))) { $0.union($1.posts(under: policy)) }
    }

    /// Whose work this role answers for.
    private var led: [Role] {
        switch self {
        case .teamManager: [.socialWorker]
        case .permanenceManager: [.teamManager, .familyFinder]
        case .serviceManager: [.teamManager]
        default: []
        }
    }
}

extension Account {
    /// The names under which `policy` asks the person for something.
    package func posts(under policy: Policy) -> Set<String> {
        roles.reduce(into: []) { $0.formUnion($1.posts(under: policy)) }
    }
}
