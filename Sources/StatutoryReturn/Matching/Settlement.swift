import Timeline

/// How a person settles a difference between a return and what was recorded.
package enum Settlement: String, Sendable, CaseIterable {
    /// What was recorded stands, and the same is not asked again.
    case keep
    /// What the return says stands.
    case take
}

extension OpenDifference {
    /// The entries that settle the difference.
    ///
    /// - Parameter name: who settles it.
    package func drafts(_ settlement: Settlement, by name: String) -> [Draft] {
        let told = Draft(
            day: nil, fact: .withdrawn, source: .person,
            replaces: Replacement(entry: entry.id, reason: reason(settlement, name)))
        guard settlement == .take else { return [told] }
        let correction = Draft(
            day: stated == nil ? recorded.day : entry.day, fact: stated ?? .withdrawn, source: .person,
            replaces: Replacement(entry: recorded.id, reason: reason(settlement, name)))
        return [correction, told]
    }

    /// What stands once the return is believed; `nil` when it states nothing.
    private var stated: Fact? {
        guard case .differs(let difference) = entry.fact, let returned = difference.fact else { return nil }
        return kind == .takenBack ? returned : recorded.fact.taking(columns.map(\.column), from: returned)
    }

    private func reason(_ settlement: Settlement, _ name: String) -> String {
        let says =
            switch kind {
            case .notStated: "the return for \(year) does not state it"
            case .takenBack: "the return for \(year) states it"
            default: "the return for \(year) says \(columns.map(\.words).joined(separator: ", "))"
            }
        return settlement == .take ? "settled: \(says), by \(name)" : "settled: kept, though \(says), by \(name)"
    }
}
