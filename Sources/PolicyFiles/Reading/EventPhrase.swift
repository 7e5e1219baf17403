import Policy
import Timeline

/// Reads the phrases by which rules name events: “2nd or later review”, “becomes looked after”, “16th birthday”.
struct EventPhrase {
    let vocabulary: Vocabulary
    /// Within what the rule lives, if that is known.
    var unit: Scope.Unit?

    /// Why a phrase cannot be read.
    struct Unreadable: Error {
        let message: String
    }

    /// Reads what opens an obligation.
    func opening(_ phrase: String) throws(Unreadable) -> Opening {
        if let scope = scope(phrase, before: " begins") {
            try check(scope, phrase)
            return .scopeStarts
        }
        if phrase == "rule comes into force" { return .comesIntoForce }
        if phrase.hasPrefix("record of "), phrase.hasSuffix(" begins") {
            return .recordBegins(try kind(String(phrase.dropFirst(10).dropLast(7)).trimmed))
        }
        if let age = birthday(phrase) { return .birthday(age) }
        return .event(try pattern(phrase))
    }

    /// Reads an event.
    func pattern(_ phrase: String) throws(Unreadable) -> EventPattern {
        if phrase == "becomes looked after" { return EventPattern(.periodStarts) }
        if let age = birthday(phrase) { return EventPattern(.birthday(age)) }
        if phrase == "move" || phrase == "each move" { return EventPattern(.moves) }
        if phrase == "placement starts" { return EventPattern(.placementStarts([])) }
        if phrase.hasPrefix("placement starts in ") {
            return EventPattern(.placementStarts(try placementTypes(String(phrase.dropFirst(20)))))
        }
        if let scope = scope(phrase, before: " ends") {
            try check(scope, phrase)
            return EventPattern(.scopeEnds)
        }
        if vocabulary.kindNames.contains(phrase) { return EventPattern(.held(phrase)) }
        guard let scope = Scope.Unit.allCases.first(where: { phrase.hasSuffix(" of the \($0.rawValue)") }) else {
            return try held(phrase, countsInScope: false)
        }
        try check(scope, phrase)
        return try held(String(phrase.dropLast(8 + scope.rawValue.count)), countsInScope: true)
    }

    private func scope(_ phrase: String, before ending: String) -> Scope.Unit? {
        Scope.Unit.allCases.first { "\($0.rawValue)\(ending)" == phrase }
    }

    /// What begins, ends and counts is always that within which the rule lives.
    private func check(_ scope: Scope.Unit, _ phrase: String) throws(Unreadable) {
        guard let unit, unit != scope else { return }
        throw Unreadable(
            message: "“\(phrase)” speaks of the \(scope.rawValue), but the rule lives “during: \(unit.rawValue)”.")
    }

    private func held(_ phrase: String, countsInScope: Bool) throws(Unreadable) -> EventPattern {
        if phrase.hasSuffix(" of unknown number") {
            return EventPattern(.held(try kind(String(phrase.dropLast(18)))), .ofUnknownNumber)
        }
        guard let (number, rest) = leadingOrdinal(phrase) else {
            let name = phrase.hasPrefix("each ") ? String(phrase.dropFirst(5)) : phrase
            return EventPattern(.held(try kind(name)))
        }
        let isFrom = rest.hasPrefix("or later ")
        let name = try kind(isFrom ? String(rest.dropFirst(9)) : rest)
        return EventPattern(.held(name), isFrom ? .from(number) : .exactly(number), countsInScope: countsInScope)
    }

    /// “3rd placement starts within 12 months”: how many, of what, within which time.
    func threshold(_ phrase: String) -> (count: Int, event: String, limit: String)? {
        guard let range = phrase.firstRange(of: " within "),
            let count = leadingOrdinal(String(phrase[..<range.lowerBound]))
        else { return nil }
        return (count.number, count.rest, String(phrase[range.upperBound...]))
    }

    private func leadingOrdinal(_ phrase: String) -> (number: Int, rest: String)? {
        guard let space = phrase.firstIndex(of: " "), let number = number(ofOrdinal: phrase[..<space]) else {
            return nil
        }
        return (number, phrase[space...].trimmed)
    }

    /// The age in “18th birthday”.
    func birthday(_ phrase: String) -> Int? {
        phrase.hasSuffix(" birthday") ? number(ofOrdinal: phrase.dropLast(9)) : nil
    }

    private func number(ofOrdinal word: some StringProtocol) -> Int? {
        guard word.count > 2, let number = Int(word.dropLast(2)), number > 0, ordinal(number) == word else {
            return nil
        }
        return number
    }

    private func kind(_ name: String) throws(Unreadable) -> KindName {
        let names = vocabulary.kindNames
        if names.contains(name) { return name }
        if Day(iso: name) != nil {
            throw Unreadable(
                message:
                    "“\(name)” is a day of the calendar, and a rule cannot wait for one. Count the time to it from what opens "
                    + "the rule, such as “within: 13 weeks”.")
        }
        throw Unreadable(
            message:
                "“\(name)” is neither an event nor a kind that the pack declares.\(suggestion(for: name, among: names))"
                + " Declare new kinds in kinds.yaml.")
    }

    private func placementTypes(_ text: String) throws(Unreadable) -> [PlacementType] {
        if let group = vocabulary.placementGroups[text] { return group }
        let known = PlacementType.meanings.map(\.code)
        let codes = text.split(separator: ",").map {
            PlacementType($0.trimmed).flatMap { known.contains($0) ? $0 : nil }
        }
        guard !codes.contains(nil) else {
            throw Unreadable(
                message: "“\(text)” is no group of placement types."
                    + suggestion(for: text, among: vocabulary.placementGroups.keys.sorted()))
        }
        return codes.compactMap(\.self)
    }
}
