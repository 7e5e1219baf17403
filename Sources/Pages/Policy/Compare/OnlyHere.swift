import HTML
import Policy
import Timeline

/// The rules of a theme that only one of the authorities has, folded up.
struct OnlyHere {
    let theme: String
    let authorities: ComparedAuthorities
    let standpoint: Standpoint

    @HTMLBuilder var body: Node {
        let found = authorities.chosen.map { book in
            (book: book, rules: (authorities.only[book.name.id] ?? []).filter { $0.place.theme == theme })
        }
        let all = found.map(\.rules.count).reduce(0, +)
        if all > 0 {
            details {
                summary { "\(count(all, "rule")) that only one of them has" }
                for (book, rules) in found where !rules.isEmpty {
                    h3 { "Only \(book.name.authority)" }
                    ul { for rule in rules { li { self.rule(rule, book) } } }
                }
            }
        }
    }

    private func rule(_ rule: Rule, _ book: PolicyLibrary.Book) -> Node {
        .group([
            a(.to(.rule(pack: book.name.id, rule.id, standpoint))) { rule.title },
            span(.class("small quiet")) { " \(rule.force.words) " },
            rule.provenance.confidence == .toBeConfirmed ? RuleMark.toBeConfirmed.tag : .nothing,
        ])
    }
}
