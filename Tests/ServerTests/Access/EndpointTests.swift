import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Server
import Testing
import Timeline

/// Every address tried by everybody: each role, with nothing to do with the child, through the team, and through the
/// record naming the person. What is expected is written here by hand.
@Suite struct EndpointTests {
    /// Who gets in: to all children, to those of the team, to those with whom the record names the person.
    private struct Expected {
        var all: Set<Role> = []
        var team: Set<Role> = []
        var own: Set<Role> = []

        func lets(_ role: Role, _ relation: Nearness) -> Bool {
            all.contains(role) || (relation == .team && team.contains(role))
                || (relation == .own && own.contains(role))
        }

        /// For an address that names no child.
        func lets(_ role: Role) -> Bool { all.union(team).union(own).contains(role) }
    }

    enum Nearness: CaseIterable { case none, team, own }

    private static let everybody = Expected(all: Set(Role.allCases))
    private static let aboutOneChild = Expected(
        all: [.permanenceManager, .serviceManager, .placementsOfficer, .virtualSchool, .analyst],
        team: [.socialWorker, .teamManager],
        own: [
            .socialWorker, .teamManager, .independentReviewingOfficer, .familyFinder, .supervisingSocialWorker,
            .health, .panelAdviser, .decisionMaker,
        ])
    private static let children = aboutOneChild
    private static let recording = Expected(
        all: [.permanenceManager, .serviceManager, .placementsOfficer, .virtualSchool],
        team: [.socialWorker, .teamManager],
        own: [
            .socialWorker, .teamManager, .independentReviewingOfficer, .familyFinder, .supervisingSocialWorker,
            .health, .panelAdviser, .decisionMaker,
        ])
    private static let correcting = Expected(
        all: [.permanenceManager, .serviceManager], team: [.socialWorker, .teamManager],
        own: [.socialWorker, .teamManager, .independentReviewingOfficer])
    private static let work = Expected(
        all: Set(Role.allCases).subtracting([.analyst, .councillor, .administrator]))
    private static let figures = Expected(
        all: [.teamManager, .permanenceManager, .serviceManager, .independentReviewingOfficer, .analyst])
    private static let trials = Expected(all: [.permanenceManager, .serviceManager, .analyst])
    private static let imports = Expected(all: [.serviceManager, .analyst])
    private static let looks = Expected(
        all: [.teamManager, .permanenceManager, .serviceManager, .administrator])

    /// By address, with examples for what stands in the gaps; `nil` for those who have not signed in too.
    private static let expected: [String: Expected?] = [
        "GET /": everybody,
        "GET /sign-in": nil,
        "POST /sign-in": nil,
        "POST /sign-out": everybody,
        "GET /session": everybody,
        "POST /session": everybody,
        "GET /account": everybody,
        "POST /account/password": everybody,
        "POST /account/sign-out-everywhere": everybody,
        "GET /unsaved": everybody,
        "POST /unsaved/throw-away": everybody,
        "GET /looks": looks,
        "GET /children": children,
        "GET /children.csv": children,
        "GET /children/:number": aboutOneChild,
        "GET /children/:number/duties/:rule": aboutOneChild,
        "GET /work": work,
        "GET /work/calendar": work,
        "POST /work/calendar/new": work,
        "POST /work/calendar/revoke": work,
        "GET /feeds/:key": nil,
        "GET /drafts": work,
        "GET /register": recording,
        "GET /homes": recording,
        "GET /homes/new": recording,
        "GET /homes/:home/record": recording,
        "GET /homes/:home": recording,
        "GET /homes/:home/entries/:entry/correct": recording,
        "GET /homes/:home/entries/:entry/retract": recording,
        "POST /homes/:home/entries/:entry/retract": recording,
        "GET /drafts/:draft": recording,
        "POST /drafts/:draft": recording,
        "POST /drafts/:draft/keep": recording,
        "GET /drafts/:draft/check": recording,
        "POST /drafts/:draft/record": recording,
        "POST /drafts/:draft/discard": recording,
        "GET /children/:number/record": recording,
        "GET /children/:number/record/:form": recording,
        "GET /children/:number/drafts/:draft": recording,
        "POST /children/:number/drafts/:draft": recording,
        "POST /children/:number/drafts/:draft/keep": recording,
        "GET /children/:number/drafts/:draft/check": recording,
        "POST /children/:number/drafts/:draft/record": recording,
        "POST /children/:number/drafts/:draft/discard": recording,
        "GET /children/:number/entries/:entry/correct": correcting,
        "GET /children/:number/entries/:entry/retract": correcting,
        "POST /children/:number/entries/:entry/retract": correcting,
        "GET /children/:number/files/:hash": aboutOneChild,
        "GET /import": imports,
        "POST /import": imports,
        "GET /import/:upload": imports,
        "POST /import/:upload": imports,
        "GET /import/:upload/progress": imports,
        "GET /import/:upload/report": imports,
        "GET /import/:upload/report.csv": imports,
        "GET /import/differences": imports,
        "POST /import/differences": imports,
        "POST /import/differences/additions": imports,
        "GET /children/:number/timeline": aboutOneChild,
        "GET /children/:number/timeline.csv": aboutOneChild,
        "GET /children/:number/family": aboutOneChild,
        "GET /children/:number/homes": aboutOneChild,
        "GET /children/:number/meetings": aboutOneChild,
        "GET /children/:number/documents": aboutOneChild,
        "GET /children/:number/history": aboutOneChild,
        "GET /policy": everybody,
        "GET /policy/compare": everybody,
        "GET /policy/figures.csv": figures,
        "GET /policy/try": trials,
        "GET /policy/try.csv": trials,
        "GET /policy/:pack": everybody,
        "GET /policy/:pack/kinds": everybody,
        "GET /policy/:pack/rules/:rule": everybody,
        "GET /policy/:pack/rules/:rule/children": children,
        "GET /policy/:pack/rules/:rule/figures.csv": figures,
        "GET /policy/:pack/eligibility/:test": everybody,
    ]

    private let site: Site

    init() throws { site = try Site(store: try MemoryStore.withPeople()) }

    @Test func `every address is listed here, and no other`() throws {
        let addresses = try site.table().map { "\($0.method) \($0.path)" }
        #expect(Set(addresses).symmetricDifference(EndpointTests.expected.keys) == [])
        #expect(addresses.count == Set(addresses).count)
    }

    @Test(arguments: Role.allCases)
    func `each role sees what its work needs and nothing else`(role: Role) async throws {
        for nearness in Nearness.allCases {
            for endpoint in try site.table() {
                guard let expected = try expectation(endpoint) else { continue }
                let aboutChild = endpoint.path.contains(":number")
                let isExpected = aboutChild ? expected.lets(role, nearness) : expected.lets(role)
                let status = try await status(endpoint, role, nearness)
                #expect((status != .forbidden) == isExpected, "\(role) \(nearness) \(endpoint.path): \(status)")
            }
        }
    }

    @Test func `nobody who has not signed in gets beyond the form`() async throws {
        for endpoint in try site.table() where try expectation(endpoint) != nil {
            let answer = try await site.ask(EndpointTests.filled(endpoint.path), endpoint.method)
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location]?.hasPrefix("/sign-in") == true)
            #expect(!answer.text.contains("Aisha"))
        }
    }

    private func expectation(_ endpoint: Endpoint) throws -> Expected? {
        try #require(EndpointTests.expected["\(endpoint.method) \(endpoint.path)"])
    }

    private func status(
        _ endpoint: Endpoint, _ role: Role, _ nearness: Nearness
    ) async throws -> HTTPResponse.Status {
        let secret = try site.signedIn(
            role, team: nearness == .team ? "North" : nil, worker: nearness == .own ? "P-\(role.rawValue)" : nil)
        let address = EndpointTests.filled(endpoint.path)
        if endpoint.method == .post { return try await site.send(to: address, secret).status }
        return try await site.ask(address, .get, secret).status
    }

    private static func filled(_ path: String) -> String {
        path.replacing(":number", with: "398768").replacing(":pack", with: "sample").replacing(":rule", with: "REV-1")
            .replacing(":test", with: "none").replacing(":entry", with: "6").replacing(":form", with: "review")
            .replacing(":draft", with: "abcdefghijkmnpqr").replacing(":home", with: "1").replacing(":hash", with: "0")
    }
}

extension MemoryStore {
    /// The sample, in which the team “North” and a person for each role have to do with Aisha, and nobody with the boy.
    static func withPeople() throws -> MemoryStore {
        let store = try MemoryStore.sample()
        let start = day("2019-06-04")
        var drafts = [
            Draft(
                day: start, fact: .allocated(Allocation(worker: "P-social worker", until: nil, reason: nil)),
                source: .person),
            Draft(day: start, fact: .involved(Involvement(role: "team", person: "North")), source: .person),
        ]
        for role in Role.allCases where role != .socialWorker {
            let involvement = Involvement(role: role.rawValue, person: "P-\(role.rawValue)")
            drafts.append(Draft(day: start, fact: .involved(involvement), source: .person))
        }
        try store.write { [drafts] writer in
            _ = try writer.append(
                drafts, about: .child(1), basedOn: try writer.version(of: .child(1)), by: Author("worker"),
                at: moment("2019-07-11"))
            try writer.rebuildIndex(under: SamplePolicy.adopted)
        }
        return store
    }
}
