import HTML
import Timeline

/// Who looked at what, and who tried to. It names children by number only, and to those who see no child by a reference.
package struct LooksPage: Page {
    private let query: LooksQuery
    private let list: List
    /// Whether children stand by their numbers, and not by references.
    private let namesChildren: Bool
    private let problems: [FormProblem]

    /// The looks of one page, and how many there are on all.
    package struct List: Sendable {
        package let looks: [Look]
        package let count: Int
        /// How many stand on a page.
        package let perPage: Int

        package init(looks: [Look], count: Int, perPage: Int) {
            self.looks = looks
            self.count = count
            self.perPage = perPage
        }
    }

    /// One look.
    package struct Look: Sendable {
        package let at: Instant
        /// The name and the user name; `nil` when nobody was signed in.
        package let who: (name: String, username: String)?
        package let what: String
        package let child: String?
        package let search: String?
        package let address: String
        package let outcome: String

        package init(
            at: Instant, who: (name: String, username: String)?, what: String, child: String?, search: String?,
            address: String, outcome: String
        ) {
            self.at = at
            self.who = who
            self.what = what
            self.child = child
            self.search = search
            self.address = address
            self.outcome = outcome
        }
    }

    package init(_ query: LooksQuery, _ list: List, namesChildren: Bool, problems: [FormProblem]) {
        self.query = query
        self.list = list
        self.namesChildren = namesChildren
        self.problems = problems
    }

    package var title: String { problems.isEmpty ? "Looks" : "Problem: looks" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { .looks }

    package var content: Node {
        .group([
            ErrorSummary(problems: problems).body ?? .nothing,
            h1 { "Who looked at what" },
            div(.class("with-filter")) {
                filter
                div { looks }
            },
        ])
    }

    private var filter: Node {
        form(
            .class("filter"), .method("get"), .action(Route.looks(LooksQuery()).address), .role("search"),
            .ariaLabelledby("filter-title")
        ) {
            h2(.id("filter-title")) { "Find looks" }
            field("person", "By", query.person, hint: "A user name")
            field(
                "child", LooksPage.childLabel(namesChildren), query.child,
                hint: namesChildren ? nil : "The eight signs that stand for a child below")
            field("on", "Day", query.on, hint: "For example, 4 June 2026")
            button { "Show" }
        }
    }

    /// How the child is asked for.
    package static func childLabel(_ namesChildren: Bool) -> String {
        namesChildren ? "At the child with the number" : "At the child with the reference"
    }

    private func field(_ name: String, _ label: String, _ typed: String, hint: String? = nil) -> Node {
        TextField(
            name: name, label: label, hint: hint, typed: typed, problem: problems.first { $0.field == name }
        ).body
    }

    @HTMLBuilder
    private var looks: Node {
        p { strong { count(list.count, "look") } }
        if !list.looks.isEmpty {
            table(.class("cards")) {
                caption(.class("unseen")) { "Looks, the latest first" }
                thead { tr { for name in ["When", "Who", "What", "Child", "Outcome"] { th(.scope("col")) { name } } } }
                tbody { for look in list.looks { row(look) } }
            }
        }
        PageLinks(current: query.page, count: pages) { .looks(query.at(page: $0)) }.body
    }

    private var pages: Int { (list.count + list.perPage - 1) / list.perPage }

    private func row(_ look: Look) -> Node {
        tr {
            th(.scope("row")) { look.at.words }
            td(.label("Who")) {
                look.who?.name ?? "Nobody signed in"
                if let who = look.who { small { who.username } }
            }
            td(.label("What")) {
                look.what
                if let search = look.search { small { "Searched for “\(search)”" } }
                small(.class("address")) { look.address }
            }
            td(.label("Child")) { look.child }
            td(.label("Outcome")) { look.outcome }
        }
    }
}
