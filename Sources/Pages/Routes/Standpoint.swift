import Timeline

/// From where a page looks at the record: as it was on a day, and as it was known at a moment.
///
/// Both are `nil` for the usual page, which looks from today with all that is known.
package struct Standpoint: Hashable, Sendable {
    package let on: Day?
    package let known: Instant?

    package init(on: Day? = nil, known: Instant? = nil) {
        self.on = on
        self.known = known
    }

    /// Today, with all that is known.
    package static let now = Standpoint()

    /// Whether the page shows another day than today, or less than is known now.
    package var isEarlier: Bool { on != nil || known != nil }

    /// As fields of an address.
    package var fields: [Field] {
        [Field("on", on?.description ?? ""), Field("known", known.map(Standpoint.text) ?? "")]
    }

    /// The end of a day is written as the day, as people choose it.
    private static func text(_ instant: Instant) -> String {
        instant == Instant(endOf: instant.day) ? instant.day.description : instant.description
    }
}

/// A standpoint as it was typed, with what could not be read in it.
package struct StandpointForm: Hashable, Sendable {
    package let on: String
    package let known: String
    /// What was understood; `nil` when something was not.
    package let standpoint: Standpoint?
    package let problems: [FormProblem]

    /// Reads what was typed: a day as people write it (`4 June 2026`, `4/6/2026`, `2026-06-04`), and for what was
    /// known also a moment (`2026-06-04T09:32:00Z`). An empty field is not a mistake.
    package init(on: String = "", known: String = "") {
        self.on = on
        self.known = known
        var problems: [FormProblem] = []
        let day = DayReading.day(on)
        if day == nil, !on.isBlank { problems.append(.notADay(field: "on", label: "Show the day", typed: on)) }
        let instant = Instant(iso: known) ?? DayReading.day(known).map(Instant.init(endOf:))
        if instant == nil, !known.isBlank {
            problems.append(.notADay(field: "known", label: "As known at the end of", typed: known))
        }
        self.problems = problems
        standpoint = problems.isEmpty ? Standpoint(on: day, known: instant) : nil
    }
}

extension String {
    /// Whether nothing but spaces was typed.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
