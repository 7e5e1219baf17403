import HTML
import Policy

/// The rules that answer to a question, under their headings, with the way to each.
struct RuleGroups {
    let listing: RuleListing

    private var query: RulesQuery { listing.query }
    private var book: PolicyLibrary.Book { listing.book }

    @HTMLBuilder var body: Node {
        let groups = listing.groups
        aboveList
        contents(groups)
        for group in groups { section(group) }
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
            RuleList(rules: group.rules, book: book, today: listing.today).body,
        ])
    }

    private func anchor(_ group: RuleListing.Group) -> String { "group-\(group.heading.slug)" }
}
