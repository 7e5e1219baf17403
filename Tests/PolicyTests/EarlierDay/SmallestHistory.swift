import Policy
import Timeline

/// Makes a history smaller for as long as two looks at its day differ in the same rules, so that a person can read what
/// is wrong.
struct SmallestHistory {
    private let rules: Set<String>
    private let look: EarlierLook

    init(differingIn rules: Set<String>, _ look: EarlierLook) {
        self.rules = rules
        self.look = look
    }

    /// A history of which no single fact can be left out any more, and no gap in the record be closed.
    func smallest(_ history: MadeUpHistory) -> MadeUpHistory {
        let history = withFewerFacts(history)
        let kinds = Set(history.coverage.map(\.coverage.kind)).union(history.material.kinds.map(\.name))
        return kinds.sorted().reduce(history) { history, kind in
            let smaller = history.covering(kind)
            return differs(smaller) ? smaller : history
        }
    }

    private func withFewerFacts(_ history: MadeUpHistory) -> MadeUpHistory {
        var history = history
        var size = history.facts.count / 2
        while size > 0 {
            var start = 0
            while start < history.facts.count {
                let smaller = history.without(start..<min(start + size, history.facts.count))
                if differs(smaller) { history = smaller } else { start += size }
            }
            size /= 2
        }
        return history
    }

    private func differs(_ history: MadeUpHistory) -> Bool {
        let comparison = look.compare(history)
        return !comparison.isSame && comparison.rules.isSubset(of: rules)
    }
}
