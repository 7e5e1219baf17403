import Timeline

/// A made-up child: who it is, and everything that was recorded about it, in the order in which it was recorded.
package struct SimulatedChild: Hashable, Sendable {
    /// Mainstay’s number of the child: 1 for the first of the authority.
    package let id: ChildID
    /// The authority’s own number of the child: the return’s CHILD.
    package let number: String
    /// The recorded facts, earliest first. The first is always ``Fact/registered(_:)``.
    package let facts: [Recorded]

    /// What the child is called.
    package var name: ChildName? {
        for fact in facts {
            if case .named(let name) = fact.fact { return name }
        }
        return nil
    }

    /// What the return of the year that ended on 31 March `year` is written from: all that was known on 30 June, by
    /// when it has to be handed in, each fact with its day, in the codes of the year.
    package func factsForReturn(ofYearEnding year: Int) -> [(day: Day?, fact: Fact)] {
        guard let deadline = Day(year, 6, 30) else { return [] }
        return facts(asKnownAt: Instant(endOf: deadline)).map { recorded in
            guard case .episode(var episode) = recorded.fact, let place = episode.placement else {
                return (recorded.day, recorded.fact)
            }
            episode.placement = Recoding.code(of: place, inReturnOfYearEnding: year)
            return (recorded.day, .episode(episode))
        }
    }

    /// The facts as known at a moment: without those that had been replaced by then, and without what was withdrawn.
    package func facts(asKnownAt moment: Instant) -> [Recorded] {
        let known = facts.prefix { $0.recorded <= moment }
        var stands = Array(repeating: true, count: known.count)
        for (index, fact) in known.enumerated() {
            if let replaced = fact.replaces { stands[replaced.index] = false }
            if fact.fact == .withdrawn { stands[index] = false }
        }
        return zip(known, stands).compactMap { $1 ? $0 : nil }
    }
}
