/// A day on which a nation's working people rest, as it was made known.
package struct Holiday: Sendable {
    package let day: Day
    package let name: String
    /// The day on which it was announced; `nil` when it follows from standing law or custom and was always known.
    package let announced: Day?
    /// The day on which it was announced that this day would not be a holiday after all; `nil` when it stands.
    package let withdrawn: Day?

    /// Whether, by what was known on `day`, this was going to be a holiday.
    package func isKnown(on day: Day) -> Bool {
        (announced.map { $0 <= day } ?? true) && (withdrawn.map { $0 > day } ?? true)
    }
}

extension Holiday {
    /// Bank holidays of England and Wales with Good Friday and Christmas Day, 2011 to 2030.
    ///
    /// Source: gov.uk/bank-holidays for 2015 to 2028 (checked date by date, `statutory.md` §1.2); 2011 to 2014 and
    /// 2029 to 2030 by the rules of the Banking and Financial Dealings Act 1971, Schedule 1, and the standing
    /// proclamations. When Christmas Day falls at a weekend it is no working day anyway and only its substitute is
    /// listed.
    package static let englandAndWales: [Holiday] = table.split(separator: "\n").map(read)

    private static func read(_ line: Substring) -> Holiday {
        let words = line.split(separator: " ")
        func day(after word: Substring) -> Day? {
            words.firstIndex(of: word).flatMap { Day(iso: words[$0 + 1]) }
        }
        let name = words.dropFirst().prefix { $0 != "announced" && $0 != "withdrawn" }.joined(separator: " ")
        guard let date = Day(iso: words[0]) else { preconditionFailure("holiday table: \(line)") }
        return Holiday(day: date, name: name, announced: day(after: "announced"), withdrawn: day(after: "withdrawn"))
    }
}
