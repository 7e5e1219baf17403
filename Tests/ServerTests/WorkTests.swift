import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

/// Whose work “My work” shows. The girl is of team North, and nothing is due for her: her first review was held. The boy is of
/// team South, and on 1 December 2020 his has been overdue since 2 July 2019, twenty working days after 4 June.
@Suite struct WorkTests {
    private let site: Site

    init() throws {
        let store = try MemoryStore.withPeople()
        let start = day("2019-06-04")
        let facts: [Fact] = [
            .involved(Involvement(role: "team", person: "South")),
            .involved(Involvement(role: "family finder", person: "FF-2")),
            .involved(Involvement(role: "panel adviser", person: "PA-2")),
            .allocated(Allocation(worker: "SW-2", until: nil, reason: nil)),
        ]
        for fact in facts {
            try store.given(Draft(day: start, fact: fact, source: .person), about: .child(2), at: moment("2019-06-05"))
        }
        try store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        site = try Site(store: store)
    }

    private func work(_ secret: SessionSecret, _ query: String = "") async throws -> String {
        try await site.ask("/work\(query)", .get, secret).text
    }

    @Test(arguments: [Role.permanenceManager, .serviceManager, .placementsOfficer, .virtualSchool])
    func `whoever sees every child and has none by name has the whole authority before them`(role: Role) async throws {
        let isTheirs = [Role.permanenceManager, .serviceManager].contains(role)
        let page = try await work(site.signedIn(role), isTheirs ? "" : "?part=waiting")
        #expect(
            page.contains("2 children of the authority; \(isTheirs ? "1 duty is overdue" : "nothing is asked of you")"))
        #expect(page.contains("The authority: 2 teams") && page.contains("1 piece of work."))
        #expect(page.contains(#"href="/children/A%2F12%20b/duties/REV-1"#))
    }

    @Test func `whoever is asked nothing sees by team how much waits on others`() async throws {
        let page = try await work(site.signedIn(.placementsOfficer))
        #expect(page.contains(#"<th scope="col" class="number">Waiting on others</th></tr>"#))
        #expect(page.contains(#">South</a></th><td class="number">1</td><td class="number">1</td></tr>"#))
        #expect(page.contains(#">North</a></th><td class="number">1</td><td class="number">0</td></tr>"#))
        #expect(try await !work(site.signedIn(.serviceManager)).contains("Waiting on others</th>"))
    }

    @Test func `a team of the authority is opened with its workers`() async throws {
        let manager = try site.signedIn(.serviceManager)
        #expect(try await work(manager).contains(#"href="/work?worker=South""#))
        let south = try await work(manager, "?worker=South")
        #expect(south.contains("1 piece of work, by your filter.") && south.contains("The team: 1 worker"))
        #expect(south.contains(#"href="/work?worker=SW-2""#))
        #expect(try await work(manager, "?worker=North").contains("Nothing here."))
        #expect(try await work(manager, "?worker=SW-2").contains("The team: 1 worker"))
    }

    @Test func `the work about a child whose case no team holds by the record has a line of its own`() async throws {
        let store = try MemoryStore.withPeople()
        try store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        let site = try Site(store: store)
        let manager = try site.signedIn(.serviceManager)
        let page = try await site.ask("/work", .get, manager).text
        #expect(page.contains("The authority: 1 team<"))
        #expect(page.contains(#"<a href="/work?worker=-">No team recorded</a></th><td class="number">1</td>"#))
        let boy = try await site.ask("/work?worker=-", .get, manager).text
        #expect(boy.contains("1 piece of work, by your filter.") && boy.contains("/duties/REV-1"))
    }

    @Test func `a manager who has a team has that team’s work, and the others have their own`() async throws {
        let manager = try await work(site.signedIn(.serviceManager, team: "North"))
        #expect(manager.contains("1 child; nothing is overdue") && !manager.contains("of the authority"))
        let finder = try await work(site.signedIn(.familyFinder, worker: "FF-2"), "?part=waiting")
        #expect(finder.contains("1 child; nothing is asked of you") && finder.contains("/duties/REV-1"))
        #expect(!finder.contains("The authority"))
    }

    @Test func `the day of whoever has to see to nothing begins with what waits on others`() async throws {
        let adviser = try site.signedIn(.panelAdviser, worker: "PA-2")
        let page = try await work(adviser)
        #expect(page.contains("1 child; nothing is asked of you, and 1 piece of work waits on others."))
        #expect(page.contains(#"<a href="/work" aria-current="page">Waiting on others (1)</a>"#))
        #expect(page.contains("/duties/REV-1") && page.contains("/record/review"))
        #expect(page.contains(#"<a href="/work?part=overdue">Overdue (0)</a>"#))
        #expect(try await work(adviser, "?part=overdue").contains("1 piece of work waits on others</a>"))
    }

    @Test func `a calendar tells what is due for one’s own children, not for the authority`() async throws {
        let (secret, feed) = CalendarFeed.new(for: Author("service.manager"), at: moment("2020-12-01T09:00:00Z"))
        let manager = try site.signedIn(.serviceManager)
        try site.store.write { try $0.keep(feed) }
        #expect(try await work(manager).contains("1 duty is overdue"))
        #expect(try await !site.ask("/feeds/\(secret)").text.contains("BEGIN:VEVENT"))
    }
}
