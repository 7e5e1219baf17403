extension Role {
    /// The names under which the packs ask somebody in this role to see to something: the role’s own, the service that the
    /// person works for, and of those who lead what their people must see to.
    package var posts: Set<String> {
        switch self {
        case .supervisingSocialWorker: involvements.union(["fostering service"])
        case .teamManager: involvements.union(Role.ofATeam)
        case .permanenceManager:
            involvements.union(Role.ofATeam).union([
                "team manager", "local authority", "family finder", "permanency team", "permanency team manager",
                "practice manager of the permanency team",
            ])
        case .serviceManager:
            involvements.union(Role.ofATeam).union([
                "team manager", "local authority", "service manager for permanency and fostering",
                "service manager for children looked after", "service manager for independent futures",
            ])
        default: involvements
        }
    }

    private static let ofATeam: Set<String> = ["social worker", "practice manager"]
}

extension Account {
    /// The names under which the packs ask the person for something.
    package var posts: Set<String> { roles.reduce(into: []) { $0.formUnion($1.posts) } }
}
