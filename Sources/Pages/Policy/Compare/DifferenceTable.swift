import HTML
import Policy
import Timeline

/// The questions of one theme, with what each authority says and how that compares with the first.
struct DifferenceTable {
    let theme: String
    let differences: [PolicyDifference]
    let authorities: ComparedAuthorities
    let day: Day
    let standpoint: Standpoint

    var body: Node {
        table(.class("cards comparison")) {
            caption(.class("unseen")) { "What is asked: \(theme)" }
            thead {
                tr {
                    th(.scope("col")) { "Question" }
                    for book in authorities.chosen {
                        th(.scope("col")) {
                            book.name.heading
                            if book.name.id == authorities.base.name.id { small { "the measure for the others" } }
                        }
                    }
                }
            }
            tbody { for difference in differences { row(difference) } }
        }
    }

    private func row(_ difference: PolicyDifference) -> Node {
        tr(.id(difference.anchor)) {
            th(.scope("row")) { difference.question.capitalizedFirst }
            for book in authorities.chosen { td(.label(book.name.heading)) { cell(difference, book) } }
        }
    }

    @HTMLBuilder
    private func cell(_ difference: PolicyDifference, _ book: PolicyLibrary.Book) -> Node {
        let isBase = book.name.id == authorities.base.name.id
        let comparison =
            isBase && difference.isAnswered(by: book)
            ? nil : difference.comparison(of: book, with: authorities.base, on: day)
        if let comparison { comparison.tag }
        if difference.isAnswered(by: book) { position(difference, book) }
        if let comparison, !comparison.because.isEmpty {
            small { comparison.because.joined(separator: "; ").capitalizedFirst }
        }
    }

    @HTMLBuilder
    private func position(_ difference: PolicyDifference, _ book: PolicyLibrary.Book) -> Node {
        let rules = difference.rules(of: book)
        p { (difference.positions[book.name.id]?.says ?? rules.map(\.title).joined(separator: "; ")).sentence }
        if !rules.isEmpty {
            ul(.class("ids")) { for rule in rules { li { link(rule, book) } } }
        }
    }

    private func link(_ rule: Rule, _ book: PolicyLibrary.Book) -> Node {
        a(.to(.rule(pack: book.name.id, rule.id, standpoint))) {
            rule.id
            span(.class("unseen")) { ": \(rule.title)" }
        }
    }
}

extension RuleComparison {
    /// The relation as a tag: a word, and an edge that differs from word to word.
    var tag: Node { span(.class("tag relation-\(relation.rawValue.slug)")) { words.capitalizedFirst } }
}
