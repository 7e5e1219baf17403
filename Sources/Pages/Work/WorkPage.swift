import HTML
import Policy
import Timeline

/// What is due for somebody’s children, and why: the first page of the day.
package struct WorkPage: Page {
    private let work: WorkList
    private let query: WorkQuery
    private let person: WorkPerson
    private let drafts: [DraftLine]
    private let explainer: Explainer
    private let shown: [WorkList.Item]
    private let matching: Int

    /// Items on a page of the list.
    package static let pageLength = 50

    package init(
        work: WorkList, query: WorkQuery, person: WorkPerson, drafts: [DraftLine], explainer: Explainer
    ) {
        var query = query
        if work.onlyWaiting != nil { query.open(with: .waiting) }
        let items = work.items(query)
        let last = max(1, (items.count + WorkPage.pageLength - 1) / WorkPage.pageLength)
        query.page = min(query.page, last)
        let start = (query.page - 1) * WorkPage.pageLength
        self.work = work
        self.query = query
        self.person = person
        self.drafts = drafts
        self.explainer = explainer
        shown = Array(items.dropFirst(start).prefix(WorkPage.pageLength))
        matching = items.count
    }

    package var title: String { "My work" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { .work }

    package var content: Node {
        .group([
            h1 { "My work" },
            p(.class("lead")) { WorkLead(work: work, query: query, person: person).words },
            WorkTeams(work: work, query: query, person: person).body,
            tabs,
            query.part == .drafts ? DraftList(drafts: drafts).body : list,
            p(.class("small ways")) {
                a(.to(.register)) { "Register a child" }
                a(.to(.homes)) { "Homes and carers" }
                a(.to(.calendar)) { "What is due, in your calendar" }
            },
        ])
    }

    private var tabs: Node {
        let counts = work.counts(query)
        return nav(.class("tabs"), .ariaLabel("Parts of your work")) {
            ul {
                for part in WorkPart.allCases {
                    let number = part == .drafts ? drafts.count : counts[part] ?? 0
                    li {
                        a(
                            .to(
                                .work(
                                    query.changing {
                                        $0.part = part; $0.rule = ""
                                    })),
                            part == query.part ? .ariaCurrent("page") : nil
                        ) { "\(part.words) (\(number.grouped))" }
                    }
                }
            }
        }
    }

    private var list: Node {
        div(.class("with-filter")) {
            WorkFilter(work: work, query: query, person: person).body
            div {
                p {
                    count(matching, "piece of work", "pieces of work") + (query.isFiltered ? ", by your filter." : ".")
                }
                if shown.isEmpty {
                    WorkNote(work: work, query: query).body
                } else {
                    WorkItems(
                        items: shown, work: work, arrangement: query.arrangement, explainer: explainer, person: person
                    ).body
                }
                PageLinks(
                    current: query.page,
                    count: max(1, (matching + WorkPage.pageLength - 1) / WorkPage.pageLength)
                ) { page in
                    .work(query.changing { $0.page = page })
                }.body
            }
        }
    }
}
