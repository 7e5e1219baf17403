import Casework
import Testing
import Timeline

@Suite struct AccessRulesTests {
    private let rules = AccessRules([
        AccessRules.Grant(.socialWorker, .readChild, .own), AccessRules.Grant(.teamManager, .readChild, .team),
        AccessRules.Grant(.virtualSchool, .readChild, .own),
    ])

    private func account(
        _ roles: Set<Role>, team: String? = nil, worker: String? = nil, isDisabled: Bool = false
    ) -> Account {
        Account(
            id: AccountID(1), username: "ann", name: "Ann", roles: roles, team: team, worker: worker,
            isDisabled: isDisabled)
    }

    private func involved(_ role: String, _ person: String) -> Involved {
        Involved(role: role, person: person, from: Day(number: 0), until: nil)
    }

    private func relation(_ account: Account, _ involved: Involved...) -> ChildRelation {
        ChildRelation(of: account, to: involved) { $0 == "SW-2" ? "North" : nil }
    }

    @Test func `what no rule grants is refused, with the reason`() {
        #expect(rules.decide(account([.analyst]), .readChild, ChildRelation.none) == .refused(.noRole))
        #expect(rules.decide(account([.socialWorker]), .record, ChildRelation.none) == .refused(.noRole))
        #expect(rules.decide(account([.socialWorker]), .readChild, ChildRelation.none) == .refused(.notYourChild))
        #expect(rules.decide(account([]), .readChild, nil) == .refused(.noRole))
    }

    @Test func `one’s own account needs no role, so that who has lost every role still reads what they typed`() {
        #expect(rules.decide(account([]), .ownAccount, nil).isGranted)
        #expect(rules.decide(account([], isDisabled: true), .ownAccount, nil) == .refused(.disabled))
    }

    @Test func `a disabled account may do nothing`() {
        let ann = account([.socialWorker], worker: "SW-1", isDisabled: true)
        #expect(rules.decide(ann, .readChild, relation(ann, involved("social worker", "SW-1"))) == .refused(.disabled))
    }

    @Test func `a grant to one’s own holds in the role that the record names, and in no other`() {
        let ann = account([.socialWorker], worker: "P-1")
        #expect(rules.decide(ann, .readChild, relation(ann, involved("social worker", "P-1"))).isGranted)
        #expect(!rules.decide(ann, .readChild, relation(ann, involved("family finder", "P-1"))).isGranted)
        #expect(!rules.decide(ann, .readChild, relation(ann, involved("social worker", "P-2"))).isGranted)
    }

    @Test func `a role is known by each name that the packs give it`() {
        let head = account([.virtualSchool], worker: "P-1")
        #expect(rules.decide(head, .readChild, relation(head, involved("virtual school head", "P-1"))).isGranted)
    }

    @Test func `the team is the one that holds the case, or that of the child’s social worker`() {
        let manager = account([.teamManager], team: "North")
        #expect(rules.decide(manager, .readChild, relation(manager, involved("team", "North"))).isGranted)
        #expect(rules.decide(manager, .readChild, relation(manager, involved("social worker", "SW-2"))).isGranted)
        #expect(!rules.decide(manager, .readChild, relation(manager, involved("team", "South"))).isGranted)
        // Another person of the team who has to do with the child does not make it the team's.
        #expect(!rules.decide(manager, .readChild, relation(manager, involved("family finder", "SW-2"))).isGranted)
    }

    @Test func `a team is no person, and nobody belongs to nothing`() {
        let named = account([.socialWorker], worker: "North")
        #expect(relation(named, involved("team", "North")) == ChildRelation.none)
        let nobody = account([.teamManager])
        #expect(relation(nobody, involved("social worker", "SW-9")) == ChildRelation.none)
    }

    @Test func `several roles add up`() {
        let both = account([.socialWorker, .teamManager], team: "North", worker: "P-1")
        #expect(rules.reaches(of: both, .readChild) == [.own, .team])
        #expect(rules.decide(both, .readChild, relation(both, involved("team", "North"))) == .granted([.team]))
    }

    @Test func `a councillor and an administrator may do nothing about any child`() {
        let aboutChildren: [Permission] = [.listChildren, .readChild, .record, .correct, .exportChild, .ownWork]
        for role in [Role.councillor, .administrator] {
            for permission in aboutChildren {
                #expect(AccessRules.standard.reaches(of: account([role]), permission) == [], "\(role) \(permission)")
            }
        }
    }
}
