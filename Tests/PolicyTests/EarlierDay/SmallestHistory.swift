import Policy
import Timeline

/// Makes a history smaller for as long as something is still so of it, so that a person can read what is wrong.
struct SmallestHistory {
    let isStillSo: (MadeUpHistory) -> Bool

    /// A history of which no single fact can be left out any more, and no gap in the record be closed.
    func smallest(_ history: MadeUpHistory) -> MadeUpHistory {
        var history = withFewerFacts(history)
        for kind in Set(history.coverage.map(\.coverage.kind)).union(history.material.kinds.map(\.name)).sorted() {
            let smaller = history.covering(kind)
            if isStillSo(smaller) { history = smaller }
        }
        return history
    }

    private func withFewerFacts(_ history: MadeUpHistory) -> MadeUpHistory {
        var history = history
        var size = history.facts.count / 2
        while size > 0 {
            var start = 0
            while start < history.facts.count {
                let smaller = history.without(start..<min(start + size, history.facts.count))
                if isStillSo(smaller) { history = smaller } else { start += size }
            }
            size /= 2
        }
        return history
    }
}
