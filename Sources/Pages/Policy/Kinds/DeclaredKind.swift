import HTML
import Policy

/// One kind of meeting, document or whatever else: what it is, who comes, what goes in and comes out, and which rules
/// ask about it.
struct DeclaredKind {
    let declaration: Declaration
    let book: PolicyLibrary.Book

    var body: Node {
        section(.class("declared"), .id(declaration.anchor)) {
            h3 { declaration.name.capitalizedFirst }
            p { declaration.meaning.sentence }
            if !declaration.lines.isEmpty {
                SummaryList(terms: declaration.lines.map { Term($0.name, $0.values.joined(separator: ", ")) }).body
            }
            UsedBy(rules: rules, pack: book.name.id).body
        }
    }

    private var rules: [Rule] {
        var seen: Set<String> = []
        return book.policy.rules.filter { $0.kinds.contains(declaration.name) && seen.insert($0.id).inserted }
    }
}

/// The rules that ask about something, folded up where there are many.
struct UsedBy {
    let rules: [Rule]
    let pack: String

    private static let shown = 3

    @HTMLBuilder var body: Node {
        if rules.isEmpty {
            Node.nothing
        } else if rules.count <= UsedBy.shown {
            p(.class("small")) {
                "Asked about by "
                for (place, rule) in rules.enumerated() {
                    if place > 0 { "; " }
                    link(rule)
                }
            }
        } else {
            details(.class("small")) {
                summary { "Asked about by \(count(rules.count, "rule"))" }
                ul { for rule in rules { li { link(rule) } } }
            }
        }
    }

    private func link(_ rule: Rule) -> Node { a(.to(.rule(pack: pack, rule.id))) { rule.title } }
}
