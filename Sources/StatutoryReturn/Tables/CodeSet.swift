import Timeline

/// A code set of the return: which codes a column may hold, what they mean, and in which years.
package struct CodeSet: Sendable {
    /// One code.
    package struct Value: Sendable {
        /// As the return writes it.
        package let code: String
        /// What it means.
        package let words: String
        /// The returns in which it is valid, by the year in which they end.
        package let years: ClosedRange<Int>

        /// A code valid from the return that ends in `since` to the one that ends in `until`, both included.
        init(_ code: String, _ words: String, since: Int = .min, until: Int = .max) {
            self.code = code
            self.words = words
            years = since...until
        }

        /// `until 2023/24`, `from 2024/25`.
        var yearsInWords: String {
            if years.upperBound < .max { return "until \(CollectionYear.words(ending: years.upperBound))" }
            if years.lowerBound > .min { return "from \(CollectionYear.words(ending: years.lowerBound))" }
            return "in every year"
        }
    }

    /// The codes in the order of the guidance.
    package let values: [Value]
    private let places: [Code<CodeSet>: Int]

    init(_ values: [Value]) {
        self.values = values
        places = Dictionary(
            values.enumerated().compactMap { place, value in Code<CodeSet>(value.code).map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The code in the set, in whatever year it is valid; `nil` when it is in none.
    package subscript(code: some StringProtocol) -> Value? {
        Code<CodeSet>(code).flatMap { value(of: $0) }
    }

    func value(of code: Code<CodeSet>) -> Value? { places[code].map { values[$0] } }
}
