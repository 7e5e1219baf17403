import HTML
import Policy
import Timeline

/// Rules one under the other: with what force, what, by when, who, and what to look out for.
struct RuleList {
    let rules: [Rule]
    let book: PolicyLibrary.Book
    /// The day on which they are read, and how their links say it.
    let day: Day
    let standpoint: Standpoint

    var body: Node {
        ul(.class("duties rules")) { for rule in rules { item(rule) } }
    }

    private func item(_ rule: Rule) -> Node {
        let words = RuleWords(rule: rule, policy: book.policy, day: day)
        return li {
            div {
                rule.force.tag
                span(.class("by")) { rule.ruleClass.words }
            }
            div {
                a(.class("what"), .to(.rule(pack: book.name.id, rule.id, standpoint))) { rule.title }
                p { "\(words.byWhen). \(words.opensWith)." }
                p(.class("small")) { "\(rule.responsibleWords.capitalizedFirst) · \(rule.id)\(origin(rule))" }
                RuleTags(words: words).body
            }
        }
    }

    /// Whose rule it is, when it comes from a pack below.
    private func origin(_ rule: Rule) -> String {
        guard rule.place.pack != book.name.id, let pack = book.policy.pack(of: rule) else { return "" }
        return " · from \(pack.authority)"
    }
}
