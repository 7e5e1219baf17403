import Timeline

/// The name of a kind as it stands in a sentence: “a care plan”, “direct work”, “care proceedings issued”.
///
/// Many kinds are named by what happened and not by a thing. Such a name stands in quotes, since no article goes with it:
/// within 26 weeks of “care proceedings issued”. One in the plural, or of what cannot be counted, has no article either.
struct KindPhrase {
    private let kind: KindName
    /// The words that say what it is, without “of …”, “for …” and the like.
    private let thing: [Substring]

    init(_ kind: KindName) {
        self.kind = kind
        let words = kind.split(separator: " ")
        thing = Array(words.prefix { !KindPhrase.links.contains(String($0)) })
    }

    /// One of the kind.
    var one: String {
        if tellsAnEvent { return quoted }
        if isUncounted { return kind }
        return (kind.first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + kind
    }

    /// The name where an article of its own stands before it: “the 2nd …”.
    var bare: String { tellsAnEvent ? quoted : kind }

    private var quoted: String { "“\(kind)”" }

    /// Whether it says that something was done or came to be. A first word such as “planned” only describes what follows.
    private var tellsAnEvent: Bool {
        if thing.first.map({ KindPhrase.verbs.contains(String($0)) }) ?? false { return true }
        let last = kind.split(separator: " ").dropFirst().suffix(1)
        return (thing.dropFirst() + last).contains(where: KindPhrase.isDone)
    }

    private var isUncounted: Bool {
        guard let noun = thing.last else { return false }
        let isPlural = noun.hasSuffix("s") && !["ss", "is", "us", "’s"].contains { noun.hasSuffix($0) }
        return isPlural || KindPhrase.masses.contains(String(noun))
    }

    private static func isDone(_ word: Substring) -> Bool {
        word.hasSuffix("ed") && !word.hasSuffix("eed") || participles.contains(String(word))
    }

    private static let links: Set<String> = [
        "of", "to", "for", "on", "with", "by", "from", "about", "in", "after", "before", "at", "under", "against",
        "outside", "between", "without",
    ]
    private static let participles: Set<String> = [
        "begun", "born", "chosen", "found", "given", "held", "left", "lost", "made", "met", "put", "sent", "set",
        "sought", "told", "withdrawn",
    ]
    private static let verbs: Set<String> = ["became", "declines", "returned"]
    private static let masses: Set<String> = [
        "accommodation", "advice", "contact", "education", "feedback", "help", "information", "monitoring", "oversight",
        "supervision", "support", "tracking", "training", "work",
    ]
}
