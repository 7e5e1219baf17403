import Timeline

/// What was answered to a field, understood.
package enum FieldValue: Hashable, Sendable {
    case text(String)
    case day(Day)
    case partialDay(PartialDay)
    case number(Int)
    case yesOrNo(Bool)
    case chosen([String])
    case home(FormContext.KnownHome)
    case children([FormContext.KnownChild])
    case files([Attachment])
    case entry(Entry)

    /// An answer that cannot be read, or a missing one: what to do about it.
    struct Unreadable: Error {
        let message: String

        init(_ message: String) {
            self.message = message
        }
    }

    /// Reads the answers to `field`; `nil` when there is none and none is needed.
    init?(_ field: FormField, _ answers: [String], _ context: FormContext) throws(Unreadable) {
        let given = answers.filter { !$0.isBlank }
        guard !given.isEmpty else {
            if field.isRequired { throw Unreadable(field.content.whatIsMissing) }
            return nil
        }
        self = try AnswerReader(field: field, context: context).value(given)
    }

    /// What deserves a second look about it; `nil` for nothing.
    func doubt(_ field: FormField, _ context: FormContext) -> String? {
        switch (self, field.content) {
        case (.text(let text), .nhsNumber): NHSNumber.doubt(text)
        case (.day(let day), .day(.past)):
            context.born.flatMap { day < $0 ? "\(day.words) is before the child was born, \($0.words)." : nil }
        default: nil
        }
    }
}

extension FieldContent {
    /// What to do where nothing was answered.
    var whatIsMissing: String {
        switch self {
        case .day: "Enter a day. Write it like 4 June 2026 or 4/6/2026."
        case .partialDay: "Enter a day, a month or a year, like 4 May 2014, May 2014 or 2014."
        case .text, .longText, .postcode, .nhsNumber: "Fill this in; it cannot be left empty."
        case .number: "Enter a number in digits."
        case .yesOrNo: "Choose yes or no."
        case .choice, .home: "Choose one of the answers."
        case .several, .children: "Choose at least one."
        case .person, .worker: "Enter a name."
        case .files: "Choose a file."
        case .picture: "Choose a picture."
        case .entry: "Begin at the entry in the chronology that you mean."
        }
    }
}

extension String {
    /// Whether nothing in it can be seen.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// Without white space at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
