import Timeline

/// Reads a day as people write it in a form.
enum DayReading {
    /// `4 June 2026`, `4 jun 2026`, `4/6/2026`, `04.06.2026` or `2026-06-04`; `nil` for anything else, and for a day
    /// that the calendar does not have.
    static func day(_ text: String) -> Day? {
        let parts = text.split { $0.isWhitespace || "/.-,".contains($0) }
        guard parts.count == 3, let first = Int(parts[0]), let last = Int(parts[2]), let month = month(parts[1]) else {
            return nil
        }
        if parts[0].count == 4 { return Day(first, month, last) }
        // A year of two digits could be meant in two ways, so it is not read.
        return parts[2].count == 4 ? Day(last, month, first) : nil
    }

    /// A month by number or by its name, which may be cut to three letters or more.
    private static func month(_ text: Substring) -> Int? {
        if let number = Int(text) { return number }
        let typed = text.lowercased()
        guard typed.count >= 3 else { return nil }
        return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(typed) }.map { $0 + 1 }
    }
}

/// Something in a form that could not be understood, with what to do about it.
package struct FormProblem: Hashable, Sendable {
    /// The name of the field.
    package let field: String
    /// What the field is called on the page.
    package let label: String
    package let message: String

    package init(field: String, label: String, message: String) {
        self.field = field
        self.label = label
        self.message = message
    }

    /// The field and what is wrong with it; a field that is called by a question needs no colon after it.
    var sentence: String { label + (label.hasSuffix("?") ? " " : ": ") + message }

    static func notADay(field: String, label: String, typed: String) -> FormProblem {
        FormProblem(
            field: field, label: label,
            message: "“\(typed)” is not a day in the calendar. Write it like 4 June 2026 or 4/6/2026.")
    }
}
