import Policy
import Timeline

/// The rules of a pack that answer to a question, each once, in groups under a heading.
struct RuleListing {
    let book: PolicyLibrary.Book
    let themes: [String]
    let query: RulesQuery
    let day: Day

    /// Rules under one heading.
    struct Group {
        let heading: String
        let rules: [Rule]
    }

    /// The latest version of each rule of the policy.
    var all: [Rule] {
        var seen: Set<String> = []
        return book.policy.rules.filter { seen.insert($0.id).inserted }
            .compactMap { book.policy.version(of: $0.id, on: day) }
    }

    /// Those that answer to the question.
    var rules: [Rule] { all.filter(answers) }

    /// The groups by theme or by role, in the order of the themes or of the alphabet.
    var groups: [Group] {
        switch query.grouping {
        case .theme: byTheme
        case .role: byRole
        }
    }

    private var byTheme: [Group] {
        let found = Dictionary(grouping: rules) { $0.place.theme ?? RuleListing.noTheme }
        let others = found.keys.filter { !themes.contains($0) }.sorted()
        return (themes + others).compactMap { theme in found[theme].map { Group(heading: theme, rules: $0) } }
    }

    private var byRole: [Group] {
        let rules = rules
        let roles = Set(rules.flatMap(\.responsible)).filter { query.role == nil || query.role == $0 }
        return roles.sorted().map { role in
            Group(heading: role, rules: rules.filter { $0.responsible.contains(role) })
        }
    }

    private static let noTheme = "without a theme"

    private func answers(_ rule: Rule) -> Bool {
        (query.theme.map { $0 == rule.place.theme ?? RuleListing.noTheme } ?? true)
            && (query.role.map(rule.responsible.contains) ?? true) && (query.force.map { $0 == rule.force } ?? true)
            && (!query.ownOnly || rule.place.pack == book.name.id)
            && (query.mark.map { words(rule).marks.contains($0) } ?? true)
    }

    func words(_ rule: Rule) -> RuleWords { RuleWords(rule: rule, policy: book.policy, day: day) }
}
