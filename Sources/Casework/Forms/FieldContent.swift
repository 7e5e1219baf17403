/// What a field of a form asks for, which says how it is shown and how it is read.
package enum FieldContent: Hashable, Sendable {
    /// A day in the calendar.
    case day(DayLimit)
    /// A day of which perhaps only the month or the year is known.
    case partialDay
    /// One line.
    case text
    /// As much as somebody wants to say.
    case longText
    case number(ClosedRange<Int>)
    case postcode
    case nhsNumber
    case yesOrNo
    case choice([Choice])
    /// Several of these.
    case several([Choice])
    /// Somebody by name; those who are known are suggested.
    case person
    /// A worker by the identifier under which the record knows them; those who are known are suggested.
    case worker
    /// A home that Mainstay knows.
    case home
    /// The brothers and sisters for whom the same is recorded.
    case children
    case files
    /// One picture that a browser can show.
    case picture
    /// An entry about the child, which the page that leads to the form has chosen.
    case entry

    /// Which days can be meant.
    package enum DayLimit: Hashable, Sendable {
        /// It has happened, so the day has come.
        case past
        /// It may lie ahead.
        case any
    }

    /// One answer to choose.
    package struct Choice: Hashable, Sendable {
        /// What is recorded.
        package let value: String
        /// What people read.
        package let words: String

        package init(_ value: String, _ words: String) {
            self.value = value
            self.words = words
        }
    }

    /// The answers to choose from; empty where none are given.
    package var choices: [Choice] {
        switch self {
        case .choice(let choices), .several(let choices): choices
        case .yesOrNo: [Choice("yes", "Yes"), Choice("no", "No")]
        default: []
        }
    }

    /// The same with `values` among the answers to choose from, as when something is corrected that was recorded when
    /// the answers were others.
    package func including(_ values: [String]) -> FieldContent {
        let more = values.filter { value in !choices.contains { $0.value == value } }.map { Choice($0, $0) }
        return switch self {
        case .choice(let choices): .choice(choices + more)
        case .several(let choices): .several(choices + more)
        default: self
        }
    }
}

extension FieldContent {
    /// Whether files are handed in with it.
    package var takesFiles: Bool { self == .files || self == .picture }

    /// Words that stand for themselves, with a capital for the page: `together`, “Together”.
    static func choice(of values: [String]) -> FieldContent { .choice(values.map { Choice($0, $0.withCapital) }) }

    /// Words that stand for themselves, of which several can be chosen.
    static func several(of values: [String]) -> FieldContent { .several(values.map { Choice($0, $0.withCapital) }) }
}

extension String {
    /// With a capital letter at the start.
    var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
