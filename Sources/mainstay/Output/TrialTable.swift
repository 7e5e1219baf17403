import ArgumentParser
import Measures
import Policy
import Timeline

/// One of the tables that a trial of a policy gives.
enum TrialTable: String, CaseIterable, ExpressibleByArgument {
    case rules, weeks, roles, teams, workers, asked
    case teamWeeks = "team-weeks"
    case teamRoles = "team-roles"
    case roleRules = "role-rules"

    /// The widths of its columns in a text.
    var widths: [Int] {
        switch self {
        case .rules: [24, 8, 7, 6] + DutyCounts.widths
        case .weeks: [8, 10, 6] + DutyCounts.widths
        case .roles: [40, 6] + DutyCounts.widths
        case .teams, .workers: [24, 6] + DutyCounts.widths
        case .teamWeeks: [24, 8, 10, 6] + DutyCounts.widths
        case .teamRoles: [24, 40, 6] + DutyCounts.widths
        case .roleRules: [40, 24, 6] + DutyCounts.widths
        case .asked: [12, 24, 24, 24, 7, 10, 10, 14, 10, 14]
        }
    }

    /// Its lines; where something was counted, one for each of the two policies.
    func lines(of result: TrialResult) -> [[LinePrinter.Field]] {
        switch self {
        case .rules: TrialTable.lines(of: result.all.rules)
        case .weeks: result.all.weeks.flatMap { $0.lines($0.place.fields) }
        case .roles: result.all.roles.flatMap { $0.lines([.init("role", $0.place)]) }
        case .teams: result.teams.flatMap(\.lines)
        case .workers: result.workers.flatMap { $0.lines([.init("worker", $0.place)]) }
        case .asked: result.asked.map(\.fields)
        case .teamWeeks:
            result.teams.flatMap { team in team.work.weeks.flatMap { $0.lines(team.name + $0.place.fields) } }
        case .teamRoles:
            result.teams.flatMap { team in team.work.roles.flatMap { $0.lines(team.name + [.init("role", $0.place)]) } }
        case .roleRules: result.all.roles.flatMap { role in result.all.rules.flatMap { $0.lines(of: role.place) } }
        }
    }

    /// The lines of some of the rules.
    static func lines(of rules: [TriedRule]) -> [[LinePrinter.Field]] { rules.flatMap(\.lines) }
}

extension TriedRule {
    /// A line for each of the policies that have the rule.
    fileprivate var lines: [[LinePrinter.Field]] {
        lines([.init("rule", rule.id), .init("in", presence.rawValue), .init("differ", changes)])
    }

    /// The same under a role, if the rule asked anything of it.
    fileprivate func lines(of role: String) -> [[LinePrinter.Field]] {
        guard !isEmpty, rule.responsible.contains(role) else { return [] }
        return lines([.init("role", role), .init("rule", rule.id)])
    }

    private func lines(_ head: [LinePrinter.Field]) -> [[LinePrinter.Field]] {
        head.lines(new, old).map {
            $0 + [
                .init("title", rule.title), .init("not_recorded", openingsNotRecorded.joined(separator: "; ")),
            ]
        }
    }
}

extension TriedTeam {
    fileprivate var name: [LinePrinter.Field] { [.init("team", team)] }
    fileprivate var lines: [[LinePrinter.Field]] { name.lines(work.total.new, work.total.old) }
}

extension Week {
    fileprivate var fields: [LinePrinter.Field] { [.init("week", description), .init("monday", monday.description)] }
}

extension ComparedCounts {
    fileprivate func lines(_ head: [LinePrinter.Field]) -> [[LinePrinter.Field]] { head.lines(new, old) }
}

extension [LinePrinter.Field] {
    /// The head of two lines with what each of the policies asked, where it asks anything at all.
    fileprivate func lines(_ new: DutyCounts?, _ old: DutyCounts?) -> [[LinePrinter.Field]] {
        [("new", new), ("old", old)].compactMap { policy, counts in
            counts.map { self + [.init("policy", policy)] + $0.fields }
        }
    }
}

extension AskedDuty {
    fileprivate var fields: [LinePrinter.Field] {
        [
            .init("child", child), .init("team", team), .init("worker", worker), .init("rule", rule),
            .init("change", change.rawValue),
            .init("opened", opened.description), .init("due", new?.due?.description),
            .init("outcome", new?.outcome.rawValue), .init("old_due", old?.due?.description),
            .init("old_outcome", old?.outcome.rawValue), .init("title", title),
        ]
    }
}
