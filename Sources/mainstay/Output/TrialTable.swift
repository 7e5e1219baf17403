import ArgumentParser
import Measures
import Policy
import Timeline

/// One of the tables that a trial of a policy gives.
enum TrialTable: String, CaseIterable, ExpressibleByArgument {
    case rules, weeks, roles, workers, asked

    /// The widths of its columns in a text.
    var widths: [Int] {
        switch self {
        case .rules: [24, 6, 8, 7] + DutyCounts.widths
        case .weeks: [8, 10] + Workload.widths
        case .roles: [40] + Workload.widths
        case .workers: [24] + Workload.widths
        case .asked: [12, 24, 24, 7, 10, 10, 14, 10, 14]
        }
    }

    /// Its lines.
    func lines(of result: TrialResult) -> [[LinePrinter.Field]] {
        switch self {
        case .rules: TrialTable.lines(of: result.rules)
        case .weeks:
            result.weeks.map {
                [.init("week", $0.place.description), .init("monday", $0.place.monday.description)] + $0.fields
            }
        case .roles: result.roles.map { [.init("role", $0.place)] + $0.fields }
        case .workers: result.workers.map { [.init("worker", $0.place)] + $0.fields }
        case .asked: result.asked.map(\.fields)
        }
    }

    /// The lines of some of the rules.
    static func lines(of rules: [TriedRule]) -> [[LinePrinter.Field]] { rules.flatMap(\.lines) }
}

extension TriedRule {
    /// A line for each of the policies that have the rule.
    fileprivate var lines: [[LinePrinter.Field]] { [("new", new), ("old", old)].compactMap(line) }

    private func line(_ policy: String, _ counts: DutyCounts?) -> [LinePrinter.Field]? {
        counts.map {
            [
                .init("rule", rule.id), .init("policy", policy), .init("in", presence.rawValue),
                .init("differ", changes),
            ] + $0.fields + [
                .init("title", rule.title), .init("not_recorded", openingsNotRecorded.joined(separator: "; ")),
            ]
        }
    }
}

extension ComparedWorkload {
    fileprivate var fields: [LinePrinter.Field] {
        [
            .init("new_opened", new.opened), .init("new_due", new.due), .init("old_opened", old.opened),
            .init("old_due", old.due),
        ]
    }
}

extension Workload {
    fileprivate static let widths = [10, 10, 10, 10]
}

extension AskedDuty {
    fileprivate var fields: [LinePrinter.Field] {
        [
            .init("child", child), .init("worker", worker), .init("rule", rule), .init("change", change.rawValue),
            .init("opened", opened.description), .init("due", new?.due?.description),
            .init("outcome", new?.outcome.rawValue), .init("old_due", old?.due?.description),
            .init("old_outcome", old?.outcome.rawValue), .init("title", title),
        ]
    }
}
