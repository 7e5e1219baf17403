import HTML
import Policy
import Timeline

/// The numbers of a rule with the days on which each held and where each comes from.
struct RuleNumbers {
    let rule: Rule
    let authority: String
    let day: Day

    @HTMLBuilder var body: Node {
        if !rule.values.isEmpty {
            h2 { "The numbers" }
            table(.class("cards")) {
                caption(.class("unseen")) { "The numbers of the rule" }
                thead { tr { for name in ["For", "Number", "In force", "Source"] { th(.scope("col")) { name } } } }
                tbody { for value in rule.values { for version in value.versions { row(value, version) } } }
            }
            if rule.values.contains(where: { $0.isOpen(on: day) }) { meaning }
        }
    }

    private func row(_ value: DatedValue, _ version: DatedValue.Version) -> Node {
        tr {
            th(.scope("row")) { value.name.capitalizedFirst }
            td(.label("Number")) {
                if let limit = version.limit {
                    strong { limit.description }
                } else {
                    RuleMark.noNumber.tag
                }
            }
            td(.label("In force")) {
                inForce(version)
                if value.versions.count > 1, holds(value, version) { small { "holds on \(day.words)" } }
            }
            td(.label("Source")) {
                version.source.capitalizedFirst
                if let note = version.note { small { note } }
            }
        }
    }

    private func inForce(_ version: DatedValue.Version) -> String {
        version.until.map { "\(version.from.words) to \($0.words)" } ?? "Since \(version.from.words)"
    }

    private func holds(_ value: DatedValue, _ version: DatedValue.Version) -> Bool {
        value.version(on: day).map { $0.from == version.from && $0.until == version.until } ?? false
    }

    private var meaning: Node {
        p {
            "No number is given where the document asks for something and does not say by when. Mainstay does not make one up:"
                + " what is done counts as done, and until then the answer is “cannot tell, because the policy of \(authority)"
                + " gives no number”."
        }
    }
}
