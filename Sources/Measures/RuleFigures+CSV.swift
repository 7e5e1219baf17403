import Policy
import Timeline

extension RuleFigures {
    /// Every rule in every month as comma-separated text; only `rule` when one is named.
    package func csv(of rule: String? = nil) -> [UInt8] {
        var text = CSVText(headings: RuleFigures.headings)
        for row in all where rule.map({ $0 == row.rule.id }) ?? true { text.add(row.cells) }
        return text.bytes
    }

    private static let headings = [
        "rule", "title", "class", "force", "month", "opened", "due", "kept", "late", "missed", "overdue", "excused",
        "cannot_tell", "considered", "not_considered",
    ]
}

extension RuleFigures.Row {
    fileprivate var cells: [String] {
        let numbers = [
            counts.opened, counts.due, counts.kept, counts.late, counts.missed, counts.overdue, counts.excused,
            counts.cannotTell, counts.considered, counts.notConsidered,
        ]
        return [rule.id, rule.title, rule.ruleClass.rawValue, rule.force.rawValue, month.description]
            + numbers.map(String.init)
    }
}
