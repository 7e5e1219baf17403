import HTML
import Policy
import Timeline

/// What a child needs: overdue first, then due, then what is worth a thought, then what nobody can tell, and folded up what
/// is to come and past. Duties of one rule stand together, so that ten of a kind do not hide the eleventh.
struct DutySections {
    let duties: ChildDuties
    let child: String
    let explainer: Explainer
    let day: Day
    let standpoint: Standpoint

    @HTMLBuilder var body: Node {
        if duties.overdue.isEmpty && duties.due.isEmpty {
            h2 { "Due next" }
            p { "Nothing that the record can show is due or overdue." }
        }
        section("Overdue", duties.overdue, isUrgent: true)
        section("Due next", duties.due)
        section("To consider", duties.prompts)
        cannotTell
        folded("To come (\(duties.coming.count))", duties.coming)
        folded(pastTitle, duties.past)
    }

    private func list(_ duties: [Obligation]) -> DutyList {
        DutyList(duties: duties, child: child, explainer: explainer, day: day, standpoint: standpoint)
    }

    @HTMLBuilder
    private func section(_ title: String, _ duties: [Obligation], isUrgent: Bool = false) -> Node {
        if !duties.isEmpty {
            h2 { heading(title, duties.count) }
            ul(.class(isUrgent ? "duties urgent" : "duties")) {
                for alike in ChildDuties.byRule(duties) { list(alike).item(alike[0], others: Array(alike.dropFirst())) }
            }
        }
    }

    @HTMLBuilder
    private var cannotTell: Node {
        let byRule = duties.cannotTellByRule
        if !byRule.isEmpty {
            h2 { heading("Cannot tell", duties.cannotTell.count) }
            p(.class("quiet")) { "Mainstay does not guess. These may have been done; the record does not show it." }
            if byRule.count > DutySections.few {
                details {
                    summary { "Show the \(byRule.count) rules of which this is so" }
                    cannotTell(byRule)
                }
            } else {
                cannotTell(byRule)
            }
        }
    }

    /// So many that cannot be told are shown without being asked for.
    private static let few = 5

    private func cannotTell(_ byRule: [(latest: Obligation, count: Int)]) -> Node {
        ul(.class("duties")) {
            for (latest, count) in byRule {
                list([latest]).item(latest, note: count > 1 ? "The same for \(count) such duties." : nil)
            }
        }
    }

    @HTMLBuilder
    private func folded(_ title: String, _ duties: [Obligation]) -> Node {
        if !duties.isEmpty {
            details {
                summary { title }
                list(duties).body
            }
        }
    }

    /// How many were missed is said without unfolding: a missed duty stays in sight.
    private var pastTitle: String {
        let missed = duties.past.count { $0.outcome(on: day) == .missed }
        return "Done, missed and excused (\(duties.past.count)" + (missed == 0 ? ")" : ", \(missed) missed)")
    }

    private func heading(_ title: String, _ count: Int) -> Node {
        .group([.text(title + " "), span(.class("count")) { "(\(count))" }])
    }
}
