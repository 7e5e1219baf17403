import HTML
import Policy
import Timeline

/// What stands around a rule: the words it uses, the rules it is an exception to or stands beside, the requirements it
/// covers, and the questions that other authorities answer too.
struct RuleLinks {
    let rule: Rule
    let book: PolicyLibrary.Book
    let library: PolicyLibrary
    let standpoint: Standpoint

    @HTMLBuilder var body: Node {
        let terms = self.terms
        if !terms.isEmpty {
            h2 { "What it belongs to" }
            SummaryList(terms: terms).body
        }
    }

    private var terms: [Term] {
        [
            rule.place.theme.map { theme in
                Term("Theme") {
                    a(.to(.pack(book.name.id, RulesQuery(on: standpoint.on).changing { $0.theme = theme }))) {
                        theme.capitalizedFirst
                    }
                }
            },
            list("Words it uses", words), list("Where it applies, it takes the place of", rules(rule.exceptionTo)),
            list("Gives way to", rules(exceptions)), list("Stands beside", rules(rule.alongside)),
            list("Other authorities answer", questions),
            rule.covers.isEmpty ? nil : Term("Requirements it covers", rule.covers.joined(separator: ", ")),
        ].compactMap(\.self)
    }

    private func list(_ name: String, _ links: [Link]) -> Term? {
        guard !links.isEmpty else { return nil }
        return Term(name) {
            ul(.class("plain")) { for link in links { li { a(.to(link.route)) { link.words } } } }
        }
    }

    private struct Link {
        let words: String
        let route: Route
    }

    /// The kinds and roles that the rule names, where the packs declare them.
    private var words: [Link] {
        let kinds = rule.kinds.compactMap { declared($0, .kind) }
        let roles = rule.responsible.compactMap { declared($0, .role) }
        return (kinds + roles).map { declaration in
            Link(
                words: declaration.name.capitalizedFirst,
                route: .kinds(declaration.pack, anchor: declaration.anchor))
        }
    }

    private func declared(_ name: String, _ section: Declaration.Section) -> Declaration? {
        book.policy.declarations.last { $0.section == section && $0.name == name }
    }

    private func rules(_ ids: [String]) -> [Link] {
        ids.map { id in
            Link(
                words: book.policy.rule(id).map { "\($0.rule.title) (\(id))" } ?? id,
                route: .rule(pack: book.name.id, id, standpoint))
        }
    }

    private var exceptions: [String] { book.policy.rules.filter { $0.exceptionTo.contains(rule.id) }.map(\.id) }

    private var questions: [Link] {
        library.differences.filter { $0.rules(of: book).contains { $0.id == rule.id } }.map {
            Link(
                words: $0.question.capitalizedFirst,
                route: .comparison(ComparisonQuery([book.name.id], on: standpoint.on), anchor: $0.anchor))
        }
    }
}
