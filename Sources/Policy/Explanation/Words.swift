import Timeline

extension EventPattern {
    /// The event as a noun phrase: “the 1st review”, “a visit”, “becoming looked after”.
    package func words(unit: Scope.Unit) -> String {
        switch source {
        case .held(let kind):
            which.phrase(for: KindPhrase(kind)) + (countsInScope ? " of the \(unit.rawValue)" : "") + details.words
        case .periodStarts: "becoming looked after"
        case .placementStarts(let types): types.words
        case .moves: "a move to another placement"
        case .birthday(let age): "the \(ordinal(age)) birthday"
        case .scopeEnds: "the \(unit.rawValue) ending"
        }
    }
}

extension EventPattern.Which {
    fileprivate func phrase(for kind: KindPhrase) -> String {
        switch self {
        case .each, .ofUnknownNumber: kind.one
        case .exactly(let number): "the \(ordinal(number)) \(kind.bare)"
        case .from(let number): "the \(ordinal(number)) or a later \(kind.bare)"
        }
    }
}

/// `1st`, `2nd`, `3rd`, `11th`.
package func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
}

extension Opening {
    /// What opened the obligation, as a noun phrase that a day can follow.
    package func words(unit: Scope.Unit, values: [DatedValue]) -> String {
        switch self {
        case .scopeStarts:
            switch unit {
            case .childhood, .untilTwentyFive: "birth"
            case .service: "the record beginning"
            case .period: "being looked after in this way"
            case .home: "moving into the placement"
            case .legalStatus: "the legal status beginning"
            }
        case .event(let pattern): pattern.words(unit: unit)
        case .birthday(let age): "the \(ordinal(age)) birthday"
        case .comesIntoForce: "the rule coming into force"
        case .recordBegins(let kind): "the record of \(ReturnKind.plurals[kind] ?? kind) beginning"
        case .count(let count, let pattern, let limit):
            "\(pattern.words(unit: unit)) for the \(ordinal(count)) time within \(values[limit.index].words)"
        }
    }
}

extension Rule {
    /// What meets the rule, as a noun phrase.
    package var metByWords: String {
        words(for: metBy)
    }

    /// What meets an obligation of the rule, which may depend on its route.
    func metByWords(_ obligation: Obligation) -> String {
        words(for: ways(obligation))
    }

    /// The ways in which an obligation of the rule can be met.
    func ways(_ obligation: Obligation) -> [MetBy] {
        guard let route = obligation.grounds.route, !routes[route].metBy.isEmpty else { return metBy }
        return routes[route].metBy
    }

    private func words(for ways: [MetBy]) -> String {
        ways.map { way in way.events.map { $0.words(unit: scope.unit) }.joined(separator: " and ") }
            .joined(separator: " or ")
    }

    /// What opened an obligation of the rule, as a noun phrase that a day can follow.
    func openingWords(_ obligation: Obligation) -> String {
        guard let place = obligation.grounds.opening, opens.indices.contains(place) else { return "the duty arising" }
        return opens[place].words(unit: scope.unit, values: values)
    }

    /// What will open an obligation that is foreseen. Only a birthday can be: if something else came on that day too,
    /// nobody knew so before.
    func foreseenWords(_ obligation: Obligation) -> String {
        let birthday = opens.first { if case .birthday = $0 { true } else { false } }
        guard let birthday, let place = obligation.grounds.opening, case .event = opens[place] else {
            return openingWords(obligation)
        }
        return birthday.words(unit: scope.unit, values: values)
    }
}

extension [DetailTest] {
    /// “, chair: permanency team manager”, after the name of the kind; empty when nothing is asked.
    package var words: String {
        isEmpty ? "" : " (" + map(\.words).joined(separator: ", ") + ")"
    }
}

extension DetailTest {
    /// “chair: permanency team manager”, “attended: social worker and practice manager or team manager”.
    package var words: String {
        switch test {
        case .filled: "\(field) recorded"
        case .empty: "\(field) not recorded"
        case .sameAsOpening: "the same \(field)"
        case .includes(let groups):
            "\(field): " + groups.map { $0.joined(separator: " or ") }.joined(separator: " and ")
        }
    }
}

extension Rule {
    /// “the new version of the rule has held since 1 January 2026”.
    var takenOverWords: String { "the new version of the rule has held since \(provenance.from.words)" }
}

extension DatedValue {
    /// The limit that goes on, or else the last, or that none is given.
    package var words: String {
        let version = versions.last { $0.until == nil } ?? versions.last
        return version?.limit?.description ?? "a time that is not given"
    }
}

extension [PlacementType] {
    /// “moving into the placement”, and of what type, where not any is meant.
    fileprivate var words: String {
        if isEmpty { return "moving into the placement" }
        if count > 4 { return "moving into one of \(count) types of placement" }
        return "moving into a placement “\(map(\.words).joined(separator: "” or “"))”"
    }
}
