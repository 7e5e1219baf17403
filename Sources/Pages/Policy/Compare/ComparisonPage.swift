import HTML
import Policy
import Timeline

/// Two or more authorities side by side, theme by theme: what each answers to the questions on which they differ, and
/// the rules that only one of them has.
package struct ComparisonPage: Page {
    private let library: PolicyLibrary
    private let authorities: ComparedAuthorities
    private let today: Day

    /// Compares the authorities of `query`, or all where it names fewer than two.
    package init(library: PolicyLibrary, query: ComparisonQuery, today: Day) {
        self.library = library
        self.today = today
        authorities = ComparedAuthorities(library, query)
    }

    package var title: String { "Compare authorities" }
    package var trail: [TrailStep] { [Place.policyStep] }
    package var place: Place? { .policy }

    package var content: Node {
        h1 { "Compare authorities" }
        if authorities.chosen.count < 2 {
            div(.class("note")) { p { "There are not two authorities’ policies to compare." } }
        } else {
            p(.class("lead")) { lead }
            ComparisonForm(authorities: authorities).body
            explanation
            summaryTable
            for theme in themes { section(theme) }
        }
    }

    private var lead: String {
        let others = authorities.others.map(\.name.authority).listed.capitalizedFirst
        return "\(others), measured against \(authorities.base.name.authority)."
    }

    private var explanation: Node {
        details {
            summary { "How they are measured" }
            p {
                "Stricter and looser speak of three things only: with what force something is asked for (must, should, may), the"
                    + " longest time allowed, and, where both begin with the same event, how many exemptions there are. Where these"
                    + " point in different directions, where only one gives a number, or where another thing is asked for with the"
                    + " same force, it says “different”. Nobody says here which is better."
            }
        }
    }

    /// How often each of the others is stricter, looser and so on.
    private var summaryTable: Node {
        table(.class("cards at-a-glance")) {
            caption { "At a glance: \(count(library.differences.count, "question"))" }
            thead {
                tr {
                    th(.scope("col")) { "Authority" }
                    for relation in RuleComparison.Relation.allCases {
                        th(.scope("col"), .class("number")) { relation.rawValue.capitalizedFirst }
                    }
                }
            }
            tbody {
                for book in authorities.others {
                    tr {
                        th(.scope("row")) { book.name.heading }
                        for relation in RuleComparison.Relation.allCases {
                            td(.class("number"), .label(relation.rawValue.capitalizedFirst)) {
                                "\(number(of: relation, book))"
                            }
                        }
                    }
                }
            }
        }
    }

    private func number(of relation: RuleComparison.Relation, _ book: PolicyLibrary.Book) -> Int {
        library.differences.count { $0.comparison(of: book, with: authorities.base, on: today).relation == relation }
    }

    private var themes: [String] {
        let used = Set(library.differences.map(\.theme)).union(
            authorities.chosen.flatMap(\.ownRules).compactMap(\.place.theme))
        return library.themes.filter(used.contains) + used.subtracting(library.themes).sorted()
    }

    @HTMLBuilder
    private func section(_ theme: String) -> Node {
        let differences = library.differences.filter { $0.theme == theme }
        h2(.id("theme-\(theme.slug)")) { theme.capitalizedFirst }
        if !differences.isEmpty {
            DifferenceTable(theme: theme, differences: differences, authorities: authorities, today: today).body
        }
        OnlyHere(theme: theme, authorities: authorities).body
    }
}
