import Policy
import Timeline

/// How pages speak of a rule on a day.
struct RuleWords {
    let rule: Rule
    let policy: Policy
    let day: Day

    /// By when it asks, in one line: `Within 7 working days`.
    var byWhen: String {
        let texts = RuleDescription(rule, policy, on: day).lines.first { $0.name == "Due" }?.texts ?? []
        guard let first = texts.first, !rule.due.allSatisfy(\.terms.isEmpty) else { return withoutDay }
        let more = texts.count - 1
        return first.capitalizedFirst + (more > 0 ? "; and \(Pages.count(more, "other case"))" : "")
    }

    /// What it begins with: `Opens with becoming looked after`.
    var opensWith: String {
        let openings = RuleDescription(rule, policy, on: day).lines.first { $0.name == "Opens with" }?.texts ?? []
        guard let first = openings.first else { return "Opens with nothing that is recorded" }
        let more = openings.count - 1
        return "Opens with \(first)" + (more > 0 ? ", or \(Pages.count(more, "other event"))" : "")
    }

    private var withoutDay: String {
        switch rule.ruleClass {
        case .flag: "To be considered; there is no due day"
        case .state: "At once: the record is asked whether it is so"
        default: "No day of its own"
        }
    }

    /// What a reader must look out for.
    var marks: [RuleMark] {
        [
            openValues.isEmpty ? nil : .noNumber,
            rule.provenance.confidence == .toBeConfirmed ? .toBeConfirmed : nil,
            rule.reading == nil ? nil : .reading, rule.ruleClass == .flag ? .prompt : nil,
            standing == .inForce ? nil : .notInForce,
        ].compactMap(\.self)
    }

    /// The numbers that the rule needs and its source does not give.
    var openValues: [DatedValue] { rule.values.filter { $0.isOpen(on: day) } }

    /// Whether the rule holds on the day.
    enum Standing: Hashable {
        case inForce
        case endedAfter(Day)
        case notBefore(Day)
    }

    var standing: Standing {
        if let until = rule.provenance.until, until < day { return .endedAfter(until) }
        return rule.provenance.from > day ? .notBefore(rule.provenance.from) : .inForce
    }

    /// The standing in words; `nil` for a rule that holds and of which no end is known.
    var standingWords: String? {
        switch standing {
        case .endedAfter(let day): "No longer in force since \((day + 1).words)"
        case .notBefore(let day): "In force from \(day.words)"
        case .inForce: rule.provenance.until.map { "In force until \($0.words)" }
        }
    }
}

extension DatedValue {
    /// Whether no number is given for it on `day`, or, where it does not hold yet, on its first day.
    func isOpen(on day: Day) -> Bool { (version(on: day) ?? versions.first)?.limit == nil }
}

extension Policy {
    /// Of the versions of the rule, the one that holds on `day`; else the one that comes next, else the last.
    func version(of id: String, on day: Day) -> Rule? {
        let versions = places(of: id).map { rules[$0] }
        return versions.last { $0.provenance.isInForce(on: day) } ?? versions.first { $0.provenance.from > day }
            ?? versions.last
    }
}
