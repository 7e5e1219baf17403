import Timeline

/// A trial of a policy as somebody asks for it: which, against which, and from when to when as it was typed.
package struct TrialQuery: Hashable, Sendable {
    /// The id of the pack that is tried; empty until one is chosen.
    package let pack: String
    /// The id of the pack that it is tried against.
    package let against: String
    package let from: String
    package let to: String
    /// The name of the team whose duties are shown, or ``noTeam``; empty for those of all.
    package var team: String
    /// The name of the role whose duties are shown rule by rule and child by child; empty for all.
    package var role: String

    /// In place of a team: the days on which none is recorded.
    package static let noTeam = "-"

    package init(
        pack: String = "", against: String = "", from: String = "", to: String = "", team: String = "",
        role: String = ""
    ) {
        self.pack = pack
        self.against = against
        self.from = from
        self.to = to
        self.team = team
        self.role = role
    }

    /// As fields of an address.
    package var fields: [Field] {
        [
            Field("pack", pack), Field("against", against), Field("from", from), Field("to", to), Field("team", team),
            Field("role", role),
        ]
    }

    /// The same question with one thing changed.
    package func changing(_ change: (inout TrialQuery) -> Void) -> TrialQuery {
        var query = self
        change(&query)
        return query
    }

    /// The team whose duties are shown; `nil` for the days on which none is recorded.
    var teamName: String? { team == TrialQuery.noTeam ? nil : team }

    /// Whether a duty of the team and by these roles is one of those that are shown.
    package func shows(team: String?, roles: [String]) -> Bool {
        (self.team.isEmpty || teamName == team) && (role.isEmpty || roles.contains(role))
    }
}

/// A trial as it was typed, with what could not be read in it.
package struct TrialForm: Hashable, Sendable {
    package let query: TrialQuery
    /// The days of the trial; `nil` when they could not be read.
    package let span: ClosedRange<Day>?
    package let problems: [FormProblem]

    /// Reads what was typed; a day that is left empty is the one that `usual` begins or ends with.
    package init(_ query: TrialQuery, usual: ClosedRange<Day>) {
        self.query = query
        var problems: [FormProblem] = []
        func day(_ field: String, _ label: String, _ typed: String, _ usual: Day) -> Day? {
            if typed.isBlank { return usual }
            let day = DayReading.day(typed)
            if day == nil { problems.append(.notADay(field: field, label: label, typed: typed)) }
            return day
        }
        let from = day("from", TrialForm.first, query.from, usual.lowerBound)
        let to = day("to", TrialForm.last, query.to, usual.upperBound)
        if let from, let to, let problem = TrialForm.problem(from, to) { problems.append(problem) }
        self.problems = problems
        span = problems.isEmpty ? from.flatMap { from in to.map { from...$0 } } : nil
    }

    static let first = "First day"
    static let last = "Last day"

    /// Longer than this a page could not show the weeks.
    private static let mostDays = 3 * 366

    private static func problem(_ from: Day, _ to: Day) -> FormProblem? {
        if to < from {
            return FormProblem(field: "to", label: last, message: "It is before the first day, \(from.words).")
        }
        return to - from > mostDays
            ? FormProblem(field: "to", label: last, message: "It is more than three years after the first day.") : nil
    }
}
