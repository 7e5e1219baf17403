import HTML
import Measures
import Policy
import Timeline

/// What a trial has found: in a sentence, by week, by team, by role, by rule and child by child; of all children, or of
/// those of one team.
struct TrialFindings {
    let result: TrialResult
    let new: PolicyLibrary.Book
    let old: PolicyLibrary.Book
    let query: TrialQuery

    @HTMLBuilder var body: Node {
        h2(.id("findings")) { "What it would have asked" }
        p { sentence }
        chosenTeam
        p { differences }
        table("All of them", [CountsTable.Row("All duties", new: work.total.new, old: work.total.old)]).whole
        h2 { "Week by week" }
        TriedWeeks(weeks: work.weeks, names: names).body
        h2(.id("teams")) { "By team" }
        p(.class("small quiet")) { "A duty counts for the team that held the case on the day on which it counts." }
        table("Team", result.teams.map(row)).body
        h2 { "By role" }
        p(.class("small quiet")) { "What two roles share is work for both." }
        table("Role", work.roles.map(row)).body
        if query.team.isEmpty {
            h2 { "By social worker" }
            table("Social worker", result.workers.map(row)).body
        }
        h2(.id("rules")) { "Rule by rule" }
        chosenRole
        TriedRules(rules: rules, new: new, old: old).body
        AskedList(result: result, differing: differing, pack: new.name.id, query: query).body
    }

    /// What was asked of those whom the page is about.
    private var work: TriedWork {
        guard !query.team.isEmpty else { return result.all }
        return result.work(of: query.teamName) ?? TriedWork.nothing(of: result.all)
    }

    /// The rules by which the role that was chosen must do something; all without one.
    private var rules: [TriedRule] {
        query.role.isEmpty ? work.rules : work.rules.filter { $0.rule.responsible.contains(query.role) }
    }

    private var differing: Int { rules.reduce(0) { $0 + $1.changes } }

    private var names: (String, String) {
        (new.name.heading, old.name.id == new.name.id ? "The same" : old.name.heading)
    }

    private func table(_ heading: String, _ rows: [CountsTable.Row]) -> CountsTable {
        CountsTable(names: names, heading: heading, caption: "Duties: \(heading.lowercasedFirst)", rows: rows)
    }

    private func row(_ team: TriedTeam) -> CountsTable.Row {
        let (new, old) = team.work.total
        let route = Route.trial(query.changing { $0.team = team.team ?? TrialQuery.noTeam }, anchor: "findings")
        return CountsTable.Row(a(.to(route)) { team.team ?? "No team recorded" }, new: new, old: old)
    }

    private func row(_ role: ComparedCounts<String>) -> CountsTable.Row {
        let route = Route.trial(query.changing { $0.role = role.place }, anchor: "rules")
        return CountsTable.Row(a(.to(route)) { role.place.capitalizedFirst }, new: role.new, old: role.old)
    }

    private func row(_ worker: ComparedCounts<String?>) -> CountsTable.Row {
        CountsTable.Row(.text(worker.place ?? "None recorded on the day"), new: worker.new, old: worker.old)
    }
}

extension TrialFindings {
    private var sentence: String {
        let days = "\(result.span.lowerBound.words) to \(result.span.upperBound.words)"
        return "The policy of \(new.name.authority), tried against that of \(old.name.authority) on"
            + " \(count(result.children, "recorded child", "recorded children")) for the days from \(days), as things stood on the last of them."
    }

    private var differences: String {
        func number(_ presence: TriedRule.Presence) -> Int { work.rules.count { $0.presence == presence } }
        let changed = work.rules.count { $0.presence == .both && $0.changes > 0 }
        return
            "\(count(number(.onlyNew), "rule")) only in the policy that is tried, \(number(.onlyOld).grouped) only in the other,"
            + " and \(changed.grouped) of the \(number(.both).grouped) that both have ask something else of some child."
            + " \(count(work.changes, "duty", "duties")) would have been asked for otherwise."
    }

    /// Whose duties these are, with the way back to those of all.
    @HTMLBuilder
    private var chosenTeam: Node {
        if !query.team.isEmpty {
            div(.class("note")) {
                p {
                    strong { query.teamName.map { "Team: \($0). " } ?? "No team recorded. " }
                    "Only what counts for it is shown. "
                    a(.to(.trial(query.changing { $0.team = "" }, anchor: "teams"))) { "Show all teams" }
                }
            }
        }
    }

    @HTMLBuilder
    private var chosenRole: Node {
        if !query.role.isEmpty {
            div(.class("note")) {
                p {
                    strong { "\(query.role.capitalizedFirst). " }
                    "Only what this role must see to is shown, here and child by child. "
                    a(.to(.trial(query.changing { $0.role = "" }, anchor: "rules"))) { "Show all roles" }
                }
            }
        }
    }
}
