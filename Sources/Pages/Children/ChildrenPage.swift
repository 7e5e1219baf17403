import HTML
import Policy
import Timeline

/// The children list: who, where, on what legal footing, and what is pressing.
package struct ChildrenPage: Page {
    private let index: ChildrenIndex
    private let query: ChildrenQuery
    private let rows: [ChildRow]
    private let matching: Int
    private let form: StandpointForm

    /// Children on a page of the list.
    package static let pageLength = 50

    /// The page of `index` that `query` asks for; beyond the last page, the last. `form` is the day as it was typed.
    package init(index: ChildrenIndex, query: ChildrenQuery, form: StandpointForm = StandpointForm()) {
        let places = index.places(query)
        let last = max(1, (places.count + ChildrenPage.pageLength - 1) / ChildrenPage.pageLength)
        let page = min(query.page, last)
        self.index = index
        self.query = query.at(page: page)
        rows = places.dropFirst((page - 1) * ChildrenPage.pageLength).prefix(ChildrenPage.pageLength)
            .map { index.rows[$0] }
        matching = places.count
        self.form = form
    }

    package var title: String { form.problems.isEmpty ? "Children" : "Problem: Children" }
    package var trail: [TrailStep] { [] }

    package var content: Node {
        .group([
            ErrorSummary(problems: form.problems).body ?? .nothing,
            StandpointBanner(standpoint: query.standpoint, today: today).body ?? .nothing,
            h1 { "Children" },
            endOfRecord,
            div(.class("with-filter")) {
                ChildrenFilter(index: index, query: query, form: form).body
                div {
                    aboveList
                    rows.isEmpty ? nobody : ChildrenTable(index: index, query: query, rows: rows).body
                    pageLinks
                }
            },
        ])
    }

    private var today: Route { .children(query.changing { $0.standpoint = .now }) }

    /// Says so when the record ends before the day of the list, with the way to its last day.
    private var endOfRecord: Node {
        guard let last = index.recordedTo, last < index.day else { return .nothing }
        return p {
            "Placements are recorded here only to \(last.words): where children live is shown as it was then. "
            a(.to(.children(query.changing { $0.standpoint = Standpoint(on: last, known: $0.standpoint.known) }))) {
                "See the list on \(last.words)"
            }
            "."
        }
    }

    private var aboveList: Node {
        div(.class("above-list")) {
            p {
                strong { count(matching, "child", "children") }
                " \(query.care.sentence) \(onTheDay)"
                query.isFiltered ? ", by your filter" : ""
                ", \(query.order.words)."
            }
            p { a(.to(.childrenFile(query.at(page: 1)))) { "Download this list (CSV)" } }
        }
    }

    /// Beyond the end of the record nobody can say who is looked after, only who was then.
    private var onTheDay: String {
        guard let last = index.recordedTo, last < index.day else { return "on \(index.day.words)" }
        return "when the record ends, \(last.words)"
    }

    private var nobody: Node {
        div(.class("note")) {
            if index.rows.isEmpty, let known = index.known {
                p { "Nothing had been recorded by \(known.words)." }
            } else if index.rows.isEmpty {
                p { "There are no children in this record yet. Read a return in with: mainstay import ssda903 FOLDER" }
            } else {
                p {
                    "No child answers to all of this. "
                    a(.to(.children(ChildrenQuery()))) { "Clear the filter" }
                    " to see everybody who is looked after."
                }
            }
        }
    }

    private var pageLinks: Node? {
        PageLinks(
            current: query.page, count: max(1, (matching + ChildrenPage.pageLength - 1) / ChildrenPage.pageLength)
        ) { .children(query.at(page: $0)) }.body
    }
}

extension ChildrenQuery.Care {
    /// What follows “12 children”.
    fileprivate var sentence: String {
        switch self {
        case .now: "looked after"
        case .left: "no longer looked after"
        case .all: "in the record"
        }
    }
}
