import HTML
import Policy
import Timeline

/// Two or more authorities side by side, theme by theme: what each answers to the questions on which they differ, and
/// the rules that only one of them has.
package struct ComparisonPage: Page {
    private let library: PolicyLibrary
    private let authorities: ComparedAuthorities
    private let query: ComparisonQuery
    private let form: StandpointForm
    /// The day on which the policies are read.
    private let day: Day

    /// Compares the authorities of `query`, or all where it names fewer than two. `form` is the day as it was typed.
    package init(
        library: PolicyLibrary, query: ComparisonQuery, form: StandpointForm = StandpointForm(), today: Day
    ) {
        self.library = library
        self.query = query
        self.form = form
        day = query.on ?? today
        authorities = ComparedAuthorities(library, query)
    }

    package var title: String { (form.problems.isEmpty ? "" : "Problem: ") + "Compare authorities" }
    package var trail: [TrailStep] { [Place.policyStep] }
    package var place: Place? { .policy }

    package var content: Node {
        ErrorSummary(problems: form.problems).body
        StandpointBanner(standpoint: Standpoint(on: query.on), today: .comparison(ComparisonQuery(query.packs))).body
        h1 { "Compare authorities" }
        if authorities.chosen.count < 2 {
            div(.class("note")) { p { "There are not two authorities’ policies to compare." } }
        } else {
            p(.class("lead")) { lead }
            ComparisonForm(authorities: authorities, on: query.on).body
            StandpointPicker(
                form: form, page: .comparison(ComparisonQuery()), kept: ComparisonQuery(query.packs).fields,
                asksKnown: false
            ).body
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
        library.differences.count { $0.comparison(of: book, with: authorities.base, on: day).relation == relation }
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
            DifferenceTable(
                theme: theme, differences: differences, authorities: authorities, day: day,
                standpoint: Standpoint(on: query.on)
            ).body
        }
        OnlyHere(theme: theme, authorities: authorities, standpoint: Standpoint(on: query.on)).body
    }
}
