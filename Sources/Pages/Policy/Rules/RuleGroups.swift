import HTML
import Policy
import Timeline

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
                query.isFiltered ? " by your filter" : ""
                query.grouping == .theme ? ", by theme: " : ", by who must see to them: "
                standings
            }
            ul(.class("switch"), .ariaLabel("List the rules")) {
                li { grouping(.theme, "By theme") }
                li { grouping(.role, "By role") }
            }
        }
    }

    /// How many hold on the day, and how many do not.
    private var standings: String {
        let all = listing.rules.map { listing.words($0).standing }
        let (past, next) = (all.count(where: { !$0.isNotPast }), all.count(where: { $0.isToCome }))
        let now = all.count - past - next
        return "\(now.grouped) in force on \(listing.day.words), \(past.grouped) ended, \(next.grouped) to come."
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
                    a(.to(.pack(book.name.id, RulesQuery(on: query.on)))) { "See all rules" }
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
            RuleList(rules: group.rules, book: book, day: listing.day, standpoint: Standpoint(on: query.on)).body,
        ])
    }

    private func anchor(_ group: RuleListing.Group) -> String { "group-\(group.heading.slug)" }
}
