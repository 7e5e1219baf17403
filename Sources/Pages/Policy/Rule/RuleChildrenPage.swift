import HTML
import Measures
import Policy
import Timeline

/// The children whom a rule touches, the most pressing first.
package struct RuleChildrenPage: Page {
    private let book: PolicyLibrary.Book
    private let rule: Rule
    private let record: RuleRecord
    private let form: StandpointForm
    private let standpoint: Standpoint
    private let day: Day

    /// The children of `record`; `nil` when there is no such pack or rule. `form` is the day as it was typed.
    package init?(
        library: PolicyLibrary, pack: String, rule id: String, record: RuleRecord,
        form: StandpointForm = StandpointForm(), today: Day
    ) {
        let standpoint = form.standpoint ?? .now
        let day = standpoint.on ?? today
        guard let book = library.book(pack), let rule = book.policy.version(of: id, on: day) else { return nil }
        self.book = book
        self.rule = rule
        self.record = record
        self.form = form
        self.standpoint = standpoint
        self.day = day
    }

    package var title: String {
        (form.problems.isEmpty ? "" : "Problem: ") + "Children touched by: \(rule.title)"
    }
    package var trail: [TrailStep] {
        [
            Place.policyStep, TrailStep(book.name.heading, .pack(book.name.id, RulesQuery(on: standpoint.on))),
            TrailStep(rule.title, .rule(pack: book.name.id, rule.id, standpoint)),
        ]
    }
    package var place: Place? { .policy }

    package var content: Node {
        ErrorSummary(problems: form.problems).body
        StandpointBanner(standpoint: standpoint, today: .ruleChildren(pack: book.name.id, rule.id)).body
        h1 { "Children whom this rule touches" }
        p(.class("lead")) { rule.title }
        p {
            "\(count(record.touched.count, "child", "children")) on \(record.day.words), under the policy of"
                + " \(record.pack.authority). Of several duties of a child the most pressing is shown."
        }
        if !record.touched.isEmpty {
            table(.class("cards")) {
                caption(.class("unseen")) { "Children" }
                thead { tr { for name in ["Child", "How it stands", "Due", "Since"] { th(.scope("col")) { name } } } }
                tbody { for child in record.touched { row(child) } }
            }
        }
        StandpointPicker(form: form, page: .ruleChildren(pack: book.name.id, rule.id)).body
    }

    private func row(_ child: OpenDuties.Touched) -> Node {
        tr {
            th(.scope("row")) {
                a(.to(.duty(child: child.child, rule: rule.id, opened: child.opened, shown))) {
                    child.name.map { "\($0.given) \($0.family)" } ?? child.child
                }
                if child.name != nil { small { child.child } }
            }
            td(.label("How it stands")) { child.outcome.tag() }
            td(.label("Due")) { child.due?.words ?? "No day" }
            td(.label("Since")) { child.opened.words }
        }
    }

    /// Where the record ends before the day, the duty is shown as it stood then.
    private var shown: Standpoint {
        record.day < day ? Standpoint(on: record.day, known: standpoint.known) : standpoint
    }
}
