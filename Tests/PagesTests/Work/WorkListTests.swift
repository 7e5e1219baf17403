import Pages
import Policy
import Testing
import Timeline

/// Aisha’s next review was due on 14 October 2020, six months after that of 14 April; the boy’s first is due on
/// 17 December 2020, twenty working days after 19 November.
@Suite struct WorkListTests {
    private let children: [CaseTimeline]

    init() {
        var aisha = SampleChild.girl()
        aisha.record(Day(2020, 1, 6), .allocated(Allocation(worker: "SW-1", until: nil, reason: nil)))
        var boy = SampleChild()
        boy.record(nil, .registered(Registration(number: "77", born: Day(2017, 3, 2), sex: "M")))
        boy.episode(Day(2020, 11, 19), nil, "S", "V2", "K2")
        boy.record(Day(2020, 11, 20), .allocated(Allocation(worker: "SW-2", until: nil, reason: nil)))
        children = [aisha, boy].map(\.childRecord.timeline)
    }

    private func today(_ year: Int, _ month: Int, _ day: Int) throws -> Day { try #require(Day(year, month, day)) }

    private func work(on day: Day, for posts: Set<String> = ["social worker"]) -> WorkList {
        let policy = SamplePolicy.policy
        let today = children.compactMap { ChildToday($0, policy.obligations(for: $0), on: day) }
        return WorkList(today, for: posts, under: policy, on: day)
    }

    /// The rules of a part, with the child’s number.
    private func items(_ work: WorkList, _ fields: [String: String]) -> [String] {
        work.items(WorkQuery { fields[$0] }).map { "\($0.child.row.number) \(work.rule($0).id)" }
    }

    @Test func `what was due before today is overdue, and what is due later stands under the next weeks`() throws {
        let work = work(on: try today(2020, 12, 1))
        #expect(items(work, ["part": "overdue"]) == ["398768 REV-3"])
        #expect(items(work, ["part": "this-week"]) == [])
        #expect(items(work, ["part": "next-weeks"]) == ["77 REV-1"])
    }

    @Test func `the week ends on Sunday`() throws {
        // 17 December 2020 is a Thursday, 13 December a Sunday and 14 December a Monday.
        #expect(items(work(on: try today(2020, 12, 13)), ["part": "this-week"]) == [])
        #expect(items(work(on: try today(2020, 12, 14)), ["part": "this-week"]) == ["77 REV-1"])
    }

    @Test func `what others must see to waits on them`() throws {
        let work = work(on: try today(2020, 12, 1), for: ["independent reviewing officer"])
        #expect(items(work, ["part": "overdue"]) == [])
        #expect(items(work, ["part": "waiting"]) == ["398768 REV-3", "77 REV-1"])
    }

    @Test(arguments: [
        (["worker": "SW-1"], ["398768 REV-3"]), (["worker": "SW-2"], []), (["search": "karim"], ["398768 REV-3"]),
        (["search": "77"], []), (["rule": "REV-3"], ["398768 REV-3"]), (["rule": "REV-1"], []),
    ])
    func `a filter keeps those who belong and no others`(fields: [String: String], expected: [String]) throws {
        #expect(items(work(on: try today(2020, 12, 1)), fields) == expected)
    }

    @Test func `the count of every part is that of its list`() throws {
        let work = work(on: try today(2020, 12, 1))
        for fields in [[:], ["worker": "SW-2"], ["search": "aisha"]] {
            let counts = work.counts(WorkQuery { fields[$0] })
            for part in WorkPart.allCases where part != .drafts {
                #expect(counts[part] ?? 0 == items(work, fields.merging(["part": part.rawValue]) { $1 }).count)
            }
        }
    }

    @Test func `each worker of a team has the load of their children`() throws {
        let work = work(on: try today(2020, 12, 14))
        let loads = work.loads
        #expect(loads["SW-1"]?[.overdue] == 1 && loads["SW-1"]?[.thisWeek] == nil)
        #expect(loads["SW-2"]?[.overdue] == nil && loads["SW-2"]?[.thisWeek] == 1)
    }

    @Test func `a piece of work says why and leads to the form that meets it`() throws {
        let day = try today(2020, 12, 1)
        let page = WorkPage(
            work: work(on: day), query: WorkQuery(), person: WorkPerson(children: 2, nobody: ""), drafts: [],
            explainer: Explainer(SamplePolicy.policy, SampleChild.coverage)
        ).text
        #expect(page.contains("2 children; 1 duty is overdue, and nothing is due by Sunday."))
        #expect(page.contains("was due 14 October 2020"))
        #expect(page.contains(#"href="/children/398768/record/review?duty=REV-3&amp;opened=2020-04-14""#))
        #expect(page.contains("6 months"))
    }
}
