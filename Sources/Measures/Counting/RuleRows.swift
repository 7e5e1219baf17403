import Policy

/// Rules by their id: the versions of a rule, and the same rule in two policies, are one row.
struct RuleRows: Sendable {
    /// One for each id, in the order in which they came: the version that came into force last.
    private(set) var rules: [Rule] = []
    private var places: [String: Int] = [:]

    /// Takes in `rules` and says for each in which row it stands.
    mutating func add(_ rules: [Rule]) -> [Int] {
        rules.map { rule in
            guard let place = places[rule.id] else {
                places[rule.id] = self.rules.count
                self.rules.append(rule)
                return self.rules.count - 1
            }
            if self.rules[place].provenance.from < rule.provenance.from { self.rules[place] = rule }
            return place
        }
    }

    /// The row of the rule with this id.
    func row(of id: String) -> Int? { places[id] }
}
