import Policy
import Timeline

/// The numbers that a policy leaves open on a day, with the rules that wait for them.
struct OpenValues {
    let book: PolicyLibrary.Book
    let day: Day

    /// A number that is not given.
    struct Open {
        let name: String
        /// Where the document names the duty and gives no number.
        let source: String
        let rules: [Rule]

        /// The id of the pack that leaves it open.
        var pack: String { rules[0].place.pack }
    }

    /// All of them, in the order of the rules.
    var all: [Open] {
        var order: [String] = []
        var found: [String: (source: String, rules: [Rule])] = [:]
        for rule in book.policy.rules where RuleWords(rule: rule, policy: book.policy, day: day).standing.isNotPast {
            for value in rule.values where value.isOpen(on: day) {
                let version = value.version(on: day) ?? value.versions.first
                // A number without a name of its own belongs to its rule alone.
                let key = value.name == "time allowed" ? "\(rule.id) \(value.name)" : value.name
                if found[key] == nil { order.append(key) }
                found[key, default: (version?.source ?? "", [])].rules.append(rule)
            }
        }
        return order.compactMap { key in
            found[key].map { Open(name: key, source: $0.source, rules: $0.rules) }
        }
    }

    /// Those that the pack itself leaves open.
    var own: [Open] { all.filter { $0.pack == book.name.id } }
}

extension RuleWords.Standing {
    /// Whether the rule holds or is still to come.
    var isNotPast: Bool {
        if case .endedAfter = self { false } else { true }
    }

    /// Whether the rule does not hold yet.
    var isToCome: Bool {
        if case .notBefore = self { true } else { false }
    }
}
