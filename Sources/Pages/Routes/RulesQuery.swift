import Policy
import Timeline

/// What somebody asks of the rules of a pack: which, and in which order.
package struct RulesQuery: Hashable, Sendable {
    package var grouping = Grouping.theme
    package var theme: String?
    package var role: String?
    package var force: Force?
    package var mark: RuleMark?
    /// Only those of the pack itself, without those that it builds on.
    package var ownOnly = false
    /// The day on which the policy is read; `nil` for today.
    package var on: Day?

    /// All rules, as they are read on a day; today when `nil`.
    package init(on day: Day? = nil) {
        on = day
    }

    /// By what the rules are listed.
    package enum Grouping: String, CaseIterable, Sendable {
        case theme, role
    }

    /// Reads the fields of an address. A value that means nothing here is left out, as if it had not been asked for.
    package init(_ value: (String) -> String?) {
        grouping = value("by").flatMap(Grouping.init(rawValue:)) ?? .theme
        theme = value("theme").flatMap { $0.isBlank ? nil : $0 }
        role = value("role").flatMap { $0.isBlank ? nil : $0 }
        force = value("force").flatMap(Force.init(rawValue:))
        mark = value("mark").flatMap(RuleMark.init(rawValue:))
        ownOnly = value("own") == "yes"
        on = value("on").flatMap { DayReading.day($0) }
    }

    /// As fields of an address; what is as usual is left empty.
    package var fields: [Field] {
        [
            Field("by", grouping == .theme ? "" : grouping.rawValue), Field("theme", theme ?? ""),
            Field("role", role ?? ""), Field("force", force?.rawValue ?? ""), Field("mark", mark?.rawValue ?? ""),
            Field("own", ownOnly ? "yes" : ""), Field("on", on?.description ?? ""),
        ]
    }

    /// The same question with one thing changed.
    package func changing(_ change: (inout RulesQuery) -> Void) -> RulesQuery {
        var query = self
        change(&query)
        return query
    }

    /// Whether it leaves any rule out.
    package var isFiltered: Bool { theme != nil || role != nil || force != nil || mark != nil || ownOnly }
}

/// What a reader of policy must look out for in a rule.
package enum RuleMark: String, CaseIterable, Sendable {
    /// The source does not give a number that the rule needs.
    case noNumber = "no-number"
    /// The passage has not been read in the source yet.
    case toBeConfirmed = "to-be-confirmed"
    /// The passage can be read in more than one way.
    case reading
    /// It is to be considered, and never overdue.
    case prompt
    /// It no longer holds, or does not yet.
    case notInForce = "not-in-force"

    package var words: String {
        switch self {
        case .noNumber: "No number is given"
        case .toBeConfirmed: "To be confirmed"
        case .reading: "Can be read in two ways"
        case .prompt: "Prompt"
        case .notInForce: "Not in force"
        }
    }
}
