/// Text as a search sees it: without capitals and without accents, each letter with its place in the original.
struct Folded {
    private let letters: [Character]
    private let places: [String.Index]
    private let text: String

    init(_ text: String) {
        self.text = text
        var letters: [Character] = []
        var places: [String.Index] = []
        for place in text.indices {
            for letter in Folded.plain(text[place]) {
                letters.append(letter)
                places.append(place)
            }
        }
        self.letters = letters
        self.places = places
    }

    /// The words that somebody looks for, folded.
    static func words(_ typed: String) -> [[Character]] {
        typed.split(whereSeparator: \.isWhitespace).map { Folded(String($0)).letters }.filter { !$0.isEmpty }
    }

    func contains(_ word: [Character]) -> Bool { !starts(of: word).isEmpty }

    /// The text cut into pieces, of which those that are one of `words` are hits.
    func pieces(marking words: [[Character]]) -> [(text: Substring, isHit: Bool)] {
        var isHit = Array(repeating: false, count: letters.count)
        for word in words {
            for start in starts(of: word) {
                for place in start..<start + word.count { isHit[place] = true }
            }
        }
        var pieces: [(text: Substring, isHit: Bool)] = []
        var start = text.startIndex
        var current = isHit.first ?? false
        for place in letters.indices where isHit[place] != current && places[place] > start {
            pieces.append((text[start..<places[place]], current))
            (start, current) = (places[place], isHit[place])
        }
        if start < text.endIndex { pieces.append((text[start...], current)) }
        return pieces
    }

    private func starts(of word: [Character]) -> [Int] {
        guard !word.isEmpty, letters.count >= word.count else { return [] }
        return (0...letters.count - word.count).filter { start in
            letters[start] == word[0] && letters[start..<start + word.count].elementsEqual(word)
        }
    }

    // MARK: Letters without accents

    private static func plain(_ letter: Character) -> String {
        if letter.isASCII { return letter.lowercased() }
        return letter.lowercased().map { small in
            if let known = unaccented[small] { return known }
            let bare = String.UnicodeScalarView(
                small.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark })
            return bare.isEmpty ? String(small) : String(bare)
        }
        .joined()
    }

    /// Letters with one accent or two, made by putting accents on letters, because a letter and its accents are equal to
    /// the letter that has them built in; and letters that have no plain one inside.
    private static let unaccented: [Character: String] = {
        var table: [Character: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
            "’": "'", "‘": "'",
        ]
        let accents: [Unicode.Scalar] = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{309}",
            "\u{30A}", "\u{30B}", "\u{30C}", "\u{31B}", "\u{323}", "\u{324}", "\u{325}", "\u{326}", "\u{327}",
            "\u{328}", "\u{32D}", "\u{330}", "\u{331}",
        ]
        for base in "abcdefghijklmnopqrstuvwxyz" {
            for accent in accents {
                table[Character("\(base)\(accent)")] = String(base)
                for other in accents.prefix(9) { table[Character("\(base)\(accent)\(other)")] = String(base) }
            }
        }
        return table
    }()
}
