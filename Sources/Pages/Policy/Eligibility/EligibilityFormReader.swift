import Policy
import Timeline

/// Reads the answers to the questions of a test from what was typed, and gathers every mistake.
struct EligibilityFormReader {
    let test: EligibilityTest
    let typed: [String: String]
    private(set) var problems: [FormProblem] = []

    init(test: EligibilityTest, typed: [String: String]) {
        self.test = test
        self.typed = typed
    }

    /// What was understood; `nil` without a day.
    mutating func read() -> EligibilityCase? {
        let on = day(EligibilityForm.day, test.day)
        if on == nil, text(EligibilityForm.day).isBlank {
            note(EligibilityForm.day, test.day, "Enter a day. Write it like 4 June 2026 or 4/6/2026.")
        }
        var answers: [String: GivenAnswer] = [:]
        for fact in test.facts { answers[fact.name] = answer(fact, on) }
        return on.map { EligibilityCase(on: $0, answers: answers) }
    }

    private func text(_ field: String) -> String { typed[field] ?? "" }

    private mutating func note(_ field: String, _ label: String, _ message: String) {
        problems.append(FormProblem(field: field, label: label, message: message))
    }

    /// The day in a field; notes one that cannot be read.
    private mutating func day(_ field: String, _ label: String) -> Day? {
        let day = DayReading.day(text(field))
        if day == nil, !text(field).isBlank {
            problems.append(.notADay(field: field, label: label, typed: text(field)))
        }
        return day
    }

    private mutating func answer(_ fact: EligibilityFact, _ on: Day?) -> GivenAnswer? {
        let fields = FactFields(fact)
        switch fact.content {
        case .yesOrNo: return ["yes": true, "no": false][text(fields.name)].map { .yesOrNo($0) }
        case .one(let choices): return choices.first { $0.slug == text(fields.name) }.map { .chosen([$0]) }
        case .several(let choices):
            let chosen = choices.filter { typed[fields.choice($0)] != nil }
            return chosen.isEmpty ? nil : .chosen(chosen)
        case .day:
            let day = notLater(day(fields.name, fact.question), than: on, fields.name, fact.question)
            return day.map { .day($0) }
        case .stretches: return stretches(fact, on)
        }
    }

    /// `day`, unless it lies after the day asked about, which is noted.
    private mutating func notLater(_ day: Day?, than on: Day?, _ field: String, _ label: String) -> Day? {
        guard let day, let on, day > on else { return day }
        note(field, label, "\(day.words) is after the day asked about, \(on.words).")
        return nil
    }

    private mutating func stretches(_ fact: EligibilityFact, _ on: Day?) -> GivenAnswer? {
        let fields = FactFields(fact)
        let stretches = (1...FactFields.mostStretches).compactMap { stretch($0, fields, on) }
        let isAnyTyped = fields.names.contains { $0.hasSuffix(".from") && !text($0).isBlank }
        guard typed[fields.never] != nil else { return stretches.isEmpty ? nil : .stretches(stretches) }
        if isAnyTyped {
            note(fields.never, fact.question, "Take this mark away, or clear the days above it.")
        }
        return .stretches([])
    }

    private mutating func stretch(_ number: Int, _ fields: FactFields, _ on: Day?) -> LivedStretch? {
        let (from, until) = (fields.from(number), fields.until(number))
        let (came, left) = ("Day the child came, stretch \(number)", "Day the child left, stretch \(number)")
        if text(from).isBlank, !text(until).isBlank { note(from, came, "Enter the day the child came.") }
        let start = notLater(day(from, came), than: on, from, came)
        let end = notLater(day(until, left), than: on, until, left)
        guard let start else { return nil }
        if let end, end <= start {
            note(until, left, "The day the child left must be after the day the child came, \(start.words).")
        }
        return LivedStretch(from: start, until: end)
    }
}
