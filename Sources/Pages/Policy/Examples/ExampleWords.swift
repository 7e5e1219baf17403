import Policy
import Timeline

/// The sentences of an example as people read them: days in words, and codes of the return with what they mean.
struct ExampleWords {
    let example: Example

    /// A fact of the example.
    struct Sentence: Hashable {
        /// The day it speaks of; `nil` for what is so all the while, such as when the child was born.
        let day: Day?
        let words: String
    }

    /// What happened, day by day, in the order of the file.
    var happened: [Sentence] { sentences.filter { $0.day != nil } }

    /// What is so all the while.
    var background: [Sentence] { sentences.filter { $0.day == nil } }

    private var sentences: [Sentence] {
        example.given.map { text in
            guard let day = Day(iso: text.prefix(10)) else {
                return Sentence(day: nil, words: withDaysInWords(text).capitalizedFirst)
            }
            let clauses = text.dropFirst(11).split(separator: ", ").map { clause(String($0)) }
            return Sentence(day: day, words: clauses.joined(separator: ", "))
        }
    }

    /// A clause with its code explained: `U6` becomes `Fostering (U6)`.
    private func clause(_ text: String) -> String {
        if let words = meaning(text) { return "\(words) (\(text))" }
        for prefix in ["moves to ", "legal status "] where text.hasPrefix(prefix) {
            let code = String(text.dropFirst(prefix.count).prefix { $0 != " " })
            guard let words = meaning(code) else { continue }
            return "\(prefix)\(words) (\(code))\(text.dropFirst(prefix.count + code.count))"
        }
        return withDaysInWords(text)
    }

    private func meaning(_ code: String) -> String? {
        LegalStatus.meanings.first { $0.code.description == code }?.words.lowercasedFirst
            ?? PlacementType.meanings.first { $0.code.description == code }?.words.lowercasedFirst
            ?? (code.hasPrefix("E") ? CeasingReason(code)?.words : nil)
    }

    private func withDaysInWords(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            Day(iso: word)?.words
                ?? (word.last.map { ";:".contains($0) } ?? false
                    ? (Day(iso: word.dropLast()).map { "\($0.words)\(word.suffix(1))" } ?? String(word)) : String(word))
        }.joined(separator: " ")
    }
}

extension Example.Expectation {
    /// What is expected after the outcome itself: `done 2 March 2026; due by 19 April 2026; because …`.
    var details: String {
        [
            met.map { "done \($0.words)" }, due.map { "due by \($0.words)" }, opened.map { "arose \($0.words)" },
            answer.map { "goes to: \($0)" }, because.map { "because \($0.lowercasedFirst)" },
        ].compactMap(\.self).joined(separator: "; ")
    }
}
