import HTML
import Policy
import Timeline

/// The effective rules of a pack, by theme or by who must see to them, and the numbers that it leaves open.
package struct RulesPage: Page {
    private let library: PolicyLibrary
    private let book: PolicyLibrary.Book
    private let listing: RuleListing
    private let query: RulesQuery
    private let isAdopted: Bool
    private let today: Day

    /// The rules of the pack `id` that `query` asks for; `nil` when there is no such pack. `adopted` is the pack by
    /// which this authority works.
    package init?(library: PolicyLibrary, pack id: String, query: RulesQuery, adopted: String?, today: Day) {
        guard let book = library.book(id) else { return nil }
        self.library = library
        self.book = book
        self.query = query
        self.today = today
        isAdopted = adopted == id
        listing = RuleListing(book: book, themes: library.themes, query: query, today: today)
    }

    package var title: String { "\(book.name.heading): the rules" }
    package var trail: [TrailStep] { [Place.policyStep] }
    package var place: Place? { .policy }

    package var content: Node {
        let groups = listing.groups
        return .group([
            h1 { book.name.heading },
            p(.class("lead")) { lead },
            PackTabs(book: book, current: .rules).body,
            openNumbers,
            div(.class("with-filter")) {
                RulesFilter(listing: listing).body
                div {
                    aboveList
                    contents(groups)
                    for group in groups { section(group) }
                    OpenValuesList(book: book, today: today).body
                }
            },
        ])
    }

    private var lead: String {
        let own = count(book.ownIDs.count, "rule")
        let adopted = isAdopted ? " This authority works by it." : ""
        let below = book.extends.flatMap(library.book)
        let belowWords = below.map { " of its own, beside the \($0.ownIDs.count) of \($0.name.authority) on which it builds" }
        return "\(book.name.document), version \(book.name.version): \(own)\(belowWords ?? "").\(adopted)"
    }

    /// Says at once that numbers are missing, with the way to them.
    @HTMLBuilder
    private var openNumbers: Node {
        let open = OpenValues(book: book, today: today).own.count
        if open > 0 {
            div(.class("note")) {
                p {
                    "\(book.name.heading)’s document asks for something without saying by when in "
                    strong { count(open, "place") }
                    ". There Mainstay cannot tell until the authority sets a number. "
                    a(.href("#open-numbers")) { "See the numbers left open" }
                }
            }
        }
    }

    private var aboveList: Node {
        let rules = listing.rules
        return div(.class("above-list")) {
            p {
                strong { count(rules.count, "rule") }
                query.isFiltered ? " by your filter" : " in force, ended or to come"
                query.grouping == .theme ? ", by theme." : ", by who must see to them."
            }
            ul(.class("switch"), .ariaLabel("List the rules")) {
                li { grouping(.theme, "By theme") }
                li { grouping(.role, "By role") }
            }
        }
    }

    private func grouping(_ grouping: RulesQuery.Grouping, _ words: String) -> Node {
        a(
            .to(.pack(book.name.id, query.changing { $0.grouping = grouping })),
            grouping == query.grouping ? .ariaCurrent("true") : nil
        ) { words }
    }

    /// The groups as links, where there are several.
    @HTMLBuilder
    private func contents(_ groups: [RuleListing.Group]) -> Node {
        if groups.isEmpty {
            div(.class("note")) {
                p {
                    "No rule answers to all of this. "
                    a(.to(.pack(book.name.id, RulesQuery()))) { "See all rules" }
                }
            }
        } else if groups.count > 1 {
            nav(.ariaLabel(query.grouping == .theme ? "Themes" : "Roles")) {
                ul(.class("contents")) {
                    for group in groups {
                        li {
                            a(.href("#\(anchor(group))")) { group.heading.capitalizedFirst }
                            span(.class("count")) { " \(group.rules.count)" }
                        }
                    }
                }
            }
        }
    }

    private func section(_ group: RuleListing.Group) -> Node {
        .group([
            h2(.id(anchor(group))) {
                group.heading.capitalizedFirst
                span(.class("count")) { " (\(group.rules.count))" }
            },
            RuleList(rules: group.rules, book: book, today: today).body,
        ])
    }

    private func anchor(_ group: RuleListing.Group) -> String { "group-\(group.heading.slug)" }
}
