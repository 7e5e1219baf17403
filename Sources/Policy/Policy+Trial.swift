import Timeline

extension Policy {
    /// The policy as if its rules had been in force on `day` already: a council tries on last year's record what begins next
    /// year. Rules that `other` has too keep their days.
    ///
    /// - Returns: the policy, and the ids of the rules whose first day had to be moved. A rule of which an earlier version was in
    ///   force on `day` stays as it is.
    package func asIfInForce(on day: Day, unlike other: Policy) -> (policy: Policy, moved: [String]) {
        let early = Set(rules.filter { $0.provenance.from <= day }.map(\.id) + other.rules.map(\.id))
        var moved: [String] = []
        let rules = rules.map { rule in
            let isFirst = places(of: rule.id).first.map { self.rules[$0].provenance.from } == rule.provenance.from
            guard !early.contains(rule.id), isFirst else { return rule }
            moved.append(rule.id)
            return rule.with(
                provenance: rule.provenance.beginning(on: day), values: rule.values.map { $0.beginning(by: day) })
        }
        return (Policy(packs: packs, rules: rules, kinds: kinds, declarations: declarations), moved)
    }
}

extension Provenance {
    /// The same with another first day.
    fileprivate func beginning(on day: Day) -> Provenance {
        Provenance(
            document: document, provision: provision, passage: passage, confidence: confidence, from: day, until: until)
    }
}

extension DatedValue {
    /// The same with its first version from `day` on, if it begins later.
    fileprivate func beginning(by day: Day) -> DatedValue {
        guard let first = versions.first, first.from > day else { return self }
        let earlier = Version(from: day, until: first.until, limit: first.limit, source: first.source, note: first.note)
        return DatedValue(name: name, versions: [earlier] + versions.dropFirst())
    }
}
