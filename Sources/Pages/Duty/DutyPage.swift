import Casework
import HTML
import Policy
import Timeline

/// Why a duty stands as it does for a child: the facts with their entries, the numbers with their sources, the sum,
/// the passage.
package struct DutyPage: Page {
    private let record: ChildRecord
    private let rule: Rule
    private let form: StandpointForm
    private let standpoint: Standpoint
    private let day: Day
    /// Every time that the duty arose, under whichever version of the rule, the latest first.
    private let instances: [Obligation]
    private let chosen: Obligation?
    /// On which of its obligations somebody acted, as far as the page looks.
    private let acts: [Act]

    /// The explanation of the rule with this id for the child: of the duty that opened on `opened`, or of the most
    /// pressing one; `nil` when the policy has no such rule.
    package init?(record: ChildRecord, rule id: String, opened: Day?, form: StandpointForm, today: Day) {
        let policy = record.explainer.policy
        guard let latest = policy.rule(id)?.rule else { return nil }
        let standpoint = form.standpoint ?? .now
        let day = standpoint.on ?? today
        let all = record.obligations.filter { policy.rules[$0.rule].id == id }
        let known = all.filter { $0.isForeseen(on: day) }
        self.record = record
        self.form = form
        self.standpoint = standpoint
        self.day = day
        instances = known.sorted { $0.opened > $1.opened }
        let chosen = instances.first { $0.opened == opened } ?? instances.mostPressing(on: day)
        self.chosen = chosen
        rule = chosen.map { policy.rules[$0.rule] } ?? latest
        // What was done about it when the record had it arise on another day would be lost from sight otherwise.
        let others = Set(all.map(\.opened)).subtracting([chosen?.opened].compactMap(\.self))
        acts = record.acts.filter { act in
            let told = record.entries[act.entry].map { $0.day ?? $0.recorded.day }
            return act.duty.rule == id && !others.contains(act.duty.opened) && told.map { $0 <= day } ?? false
        }
    }

    private var words: ChildWords { ChildWords(timeline: record.timeline, day: day) }
    private var child: Route { .child(record.number, standpoint) }

    package var title: String { "\(rule.title): \(words.heading)" }
    package var trail: [TrailStep] {
        [TrailStep("Children", .children(ChildrenQuery())), TrailStep(words.heading, child)]
    }

    package var content: Node {
        .group([
            ErrorSummary(problems: form.problems).body ?? .nothing,
            StandpointBanner(standpoint: standpoint, today: page(chosen, .now)).body ?? .nothing,
            h1 { rule.title },
            chosen.map(explained) ?? p(.class("lead")) { "This duty has not arisen for \(words.short)." },
            DutySource(rule: rule, pack: record.explainer.policy.packs.last?.id, standpoint: standpoint).body,
            others,
            DutyActs(acts: acts, record: record, rule: rule, opened: chosen?.opened).body,
            StandpointPicker(form: form, page: page(chosen, .now)).body,
        ])
    }

    private func explained(_ obligation: Obligation) -> Node {
        let explanation = record.explainer.explain(obligation, on: day)
        return DutyExplanation(explanation: explanation, child: words.heading, record: record).body
    }

    @HTMLBuilder
    private var others: Node {
        if instances.count > 1 {
            h2 { "Each time this duty arose" }
            table(.class("cards")) {
                thead { tr { for name in ["From", "Due", "How it stands"] { th(.scope("col")) { name } } } }
                tbody { for instance in instances { row(instance) } }
            }
        }
    }

    private func row(_ instance: Obligation) -> Node {
        tr {
            td {
                if instance == chosen {
                    strong { "\(instance.opened.words) (above)" }
                } else {
                    a(.to(page(instance, standpoint))) { instance.opened.words }
                }
            }
            td { instance.due(on: day)?.words ?? "No day" }
            td { instance.outcome(on: day).tag() }
        }
    }

    private func page(_ obligation: Obligation?, _ standpoint: Standpoint) -> Route {
        .duty(child: record.number, rule: rule.id, opened: obligation?.opened, standpoint)
    }
}

extension [Obligation] {
    /// The overdue one that is oldest, else the one due, else one that cannot be told, else the latest; of a list with
    /// the latest first.
    fileprivate func mostPressing(on day: Day) -> Obligation? {
        last { $0.outcome(on: day) == .overdue } ?? last { $0.outcome(on: day) == .due }
            ?? first { $0.outcome(on: day) == .cannotTell && !$0.isClosed(on: day) }
            ?? first { $0.opened <= day } ?? first
    }
}
