extension AccessRules {
    /// The rules by which Mainstay decides. `Documentation/decisions/0013-access-and-looks.md` gives the reasons.
    package static let standard = AccessRules(everybody + children + service)

    /// What everybody may do who has a role.
    private static let everybody = Role.allCases.map { Grant($0, .readPolicy, .everywhere) }

    /// What is done about one child. Nobody else sees a child: no councillor, no administrator.
    private static let children =
        grants(.socialWorker, [.own, .team], reading + writing)
        + grants(.teamManager, [.own, .team], reading + writing + [.exportChild, .readLooks, .teamWork])
        + grants(.permanenceManager, [.everywhere], reading + writing + [.exportChild, .readLooks, .teamWork])
        + grants(.serviceManager, [.everywhere], reading + writing + [.exportChild, .readLooks, .teamWork])
        + grants(.independentReviewingOfficer, [.own], reading + writing)
        + grants(.familyFinder, [.own], reading + recording)
        + grants(.supervisingSocialWorker, [.own], reading + recording)
        + grants(.placementsOfficer, [.everywhere], reading + recording)
        + grants(.virtualSchool, [.everywhere], reading + recording)
        + grants(.health, [.own], reading + recording)
        + grants(.panelAdviser, [.own], reading + recording)
        + grants(.decisionMaker, [.own], reading + recording)
        + grants(.analyst, [.everywhere], [.listChildren, .readChild])

    private static let reading: [Permission] = [.listChildren, .readChild, .ownWork]
    /// A home is about no child: whoever records may say what is known of it, and put that right.
    private static let recording: [Permission] = [.record, .keepHomes]
    private static let writing = recording + [.correct]

    /// What is done about the service as a whole.
    private static let service =
        grants(.teamManager, [.everywhere], [.readFigures])
        + grants(.permanenceManager, [.everywhere], [.readFigures, .tryPolicy])
        + grants(.serviceManager, [.everywhere], [.readFigures, .tryPolicy, .importReturns])
        + grants(.independentReviewingOfficer, [.everywhere], [.readFigures])
        + grants(.analyst, [.everywhere], [.readFigures, .tryPolicy, .importReturns])
        + grants(.administrator, [.everywhere], [.manageAccounts, .readLooks])

    private static func grants(_ role: Role, _ reaches: [Reach], _ permissions: [Permission]) -> [Grant] {
        permissions.flatMap { permission in reaches.map { Grant(role, permission, $0) } }
    }
}
