import Policy
import Timeline

/// Reads the phrases by which rules name events: “2nd or later review”, “becomes looked after”, “16th birthday”.
struct EventPhrase {
    let vocabulary: Vocabulary

    /// Why a phrase cannot be read.
    struct Unreadable: Error {
        let message: String
    }

    /// Reads what opens an obligation.
    func opening(_ phrase: String) throws(Unreadable) -> Opening {
        if Scope.Unit.allCases.contains(where: { "\($0.rawValue) begins" == phrase }) { return .scopeStarts }
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
        if Scope.Unit.allCases.contains(where: { "\($0.rawValue) ends" == phrase }) { return EventPattern(.scopeEnds) }
        let inScope = Scope.Unit.allCases.map { " of the \($0.rawValue)" }.first { phrase.hasSuffix($0) }
        return try held(String(phrase.dropLast(inScope?.count ?? 0)), countsInScope: inScope != nil)
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
        throw Unreadable(
            message:
                "“\(name)” is neither an event nor a kind that the pack declares.\(suggestion(for: name, among: names))"
                + " Declare new kinds in kinds.yaml.")
    }

    private func placementTypes(_ text: String) throws(Unreadable) -> [PlacementType] {
        if let group = vocabulary.placementGroups[text] { return group }
        let codes = text.split(separator: ",").map { PlacementType($0.trimmed) }
        guard !codes.contains(nil) else {
            throw Unreadable(
                message: "“\(text)” is no group of placement types."
                    + suggestion(for: text, among: vocabulary.placementGroups.keys.sorted()))
        }
        return codes.compactMap(\.self)
    }
}
