import Pages
import Policy
import Testing
import Timeline

@Suite struct RouteTests {
    @Test func `a child’s number with a slash or a space stays one part of the address`() {
        #expect(Route.child("A/12 b", .now).address == "/children/A%2F12%20b")
    }

    @Test func `an earlier day and what was known are part of the address`() throws {
        let standpoint = Standpoint(
            on: Day(2026, 6, 4), known: Instant(endOf: try #require(Day(2026, 5, 1))))
        #expect(Route.child("7", standpoint).address == "/children/7?on=2026-06-04&known=2026-05-01")
    }

    @Test func `a duty is addressed by child, rule and the day it opened`() throws {
        let opened = try #require(Day(2026, 6, 4))
        #expect(
            Route.duty(child: "7", rule: "STAT-120", opened: opened, .now).address
                == "/children/7/duties/STAT-120?opened=2026-06-04")
    }

    @Test func `a question to the list survives its address`() throws {
        var query = ChildrenQuery()
        query.standpoint = Standpoint(on: Day(2026, 6, 4))
        query.search = "Ann & Lee"
        query.outcome = .metLate
        query.legalStatus = "C2"
        query.placement = "U6"
        query.ages = .fiveToNine
        query.order = .nextDue
        query.care = .all
        query.page = 3
        let fields = Dictionary(uniqueKeysWithValues: query.fields.map { ($0.name, $0.value) })
        #expect(ChildrenQuery { fields[$0] } == query)
    }

    @Test func `the usual list has a bare address`() {
        #expect(Route.children(ChildrenQuery()).address == "/children")
    }

    @Test func `a choice that means nothing is passed over`() {
        let query = ChildrenQuery { ["outcome": "lovely", "page": "-4", "sort": "shoe"][$0] }
        #expect(query == ChildrenQuery())
    }
}
