extension AccessRules {
    /// The rules by which Mainstay decides. `Documentation/decisions/0013-access-and-looks.md` gives the reasons.
    package static let standard = AccessRules(everybody + children + service)

    /// What everybody may do who is signed in.
    private static let everybody = Role.allCases.flatMap { role in
        [Grant(role, .ownAccount, .everywhere), Grant(role, .readPolicy, .everywhere)]
    }

    /// What is done about one child. Nobody else sees a child: no councillor, no administrator.
    private static let children =
        grants(.socialWorker, [.own, .team], reading + writing)
        + grants(.teamManager, [.own, .team], reading + writing + [.exportChild, .readLooks, .teamWork])
        + grants(.permanenceManager, [.everywhere], reading + writing + [.exportChild, .readLooks, .teamWork])
        + grants(.serviceManager, [.everywhere], reading + writing + [.exportChild, .readLooks, .teamWork])
        + grants(.independentReviewingOfficer, [.own], reading + writing)
        + grants(.familyFinder, [.own], reading + [.record])
        + grants(.supervisingSocialWorker, [.own], reading + [.record])
        + grants(.placementsOfficer, [.everywhere], reading + [.record])
        + grants(.virtualSchool, [.everywhere], reading + [.record])
        + grants(.health, [.own], reading + [.record])
        + grants(.panelAdviser, [.own], reading + [.record])
        + grants(.decisionMaker, [.own], reading + [.record])
        + grants(.analyst, [.everywhere], [.listChildren, .readChild])

    private static let reading: [Permission] = [.listChildren, .readChild, .ownWork]
    private static let writing: [Permission] = [.record, .correct]

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
