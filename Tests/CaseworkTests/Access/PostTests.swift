import Casework
import Policy
import Testing

/// What is asked of whom: a pack says which posts a role holds, and whoever leads answers for their people.
@Suite struct PostTests {
    private let policy = Policy(
        packs: [], rules: [], kinds: [],
        declarations: [
            PostTests.role("practice manager", heldBy: ["team manager"]),
            PostTests.role("young people’s adviser", heldBy: ["social worker"]),
            PostTests.role("care planning panel", heldBy: ["panel adviser", "permanence manager"]),
            PostTests.role("court", heldBy: []),
        ])

    private static func role(_ name: String, heldBy: [String]) -> Declaration {
        Declaration(
            section: .role, name: name, meaning: "", lines: [Declaration.Line(Declaration.Line.heldBy, heldBy)],
            pack: "council", file: "roles.yaml")
    }

    @Test func `a role holds its own name and the posts that the packs give it`() {
        #expect(Role.socialWorker.posts(under: policy) == ["social worker", "young people’s adviser"])
        #expect(Role.panelAdviser.posts(under: policy) == ["panel adviser", "care planning panel"])
        #expect(Role.decisionMaker.posts(under: policy) == ["decision maker", "agency decision maker"])
    }

    @Test func `whoever leads answers for what is asked of their people, those of their people among them`() {
        let team = Role.teamManager.posts(under: policy)
        #expect(team == ["team manager", "practice manager", "social worker", "young people’s adviser"])
        #expect(Role.serviceManager.posts(under: policy) == team.union(["service manager"]))
        #expect(
            Role.permanenceManager.posts(under: policy)
                == team.union(["permanence manager", "family finder", "care planning panel"]))
    }

    @Test func `what is asked of nobody who signs in is nobody’s own`() {
        #expect(!Role.allCases.contains { $0.posts(under: policy).contains("court") })
    }
}
