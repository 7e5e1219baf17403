import StatutoryReturn
import Timeline

extension FormReader {
    /// What is to be recorded of `fact`, of which a child has one, or one a year.
    ///
    /// Where one stands already, it goes on to say what `fact` leaves open: a form is filled in as things become known.
    ///
    /// - Parameter settled: the fact with what does not go together settled; asked of what will stand.
    mutating func told(
        _ fact: Fact, on day: Day?, settled: (Fact, inout FormReader) -> Fact = { fact, _ in fact }
    ) -> [Draft] {
        guard !fact.statedColumns.isEmpty else {
            problem(form.fields.first { $0.name != FormField.Name.day }?.name ?? "", "Answer at least one question.")
            return []
        }
        let key = StatementKey(fact: fact, day: day)
        guard let standing = context.standing.last(where: { StatementKey(fact: $0.fact, day: $0.day) == key }) else {
            return [Draft(day: day, fact: settled(fact, &self), source: .person)]
        }
        guard !isCorrecting else {
            problem(form.fields[0].name, "\(standing.inShort.withCapital), is recorded already. Correct that entry.")
            return []
        }
        return added(settled(standing.fact.adding(fact), &self), on: day, to: standing)
    }

    private mutating func added(_ whole: Fact, on day: Day?, to standing: Entry) -> [Draft] {
        guard whole != standing.fact else {
            problem(form.fields[0].name, "All of this is recorded already, on \(standing.recorded.day.words).")
            return []
        }
        noteDifferences(from: standing)
        let latest = [standing.day, day].compactMap(\.self).max()
        return [
            Draft(
                day: latest, fact: whole, source: .person,
                replaces: Replacement(entry: standing.id, reason: "More is known"))
        ]
    }

    /// Whoever answers otherwise than it is recorded sees what is.
    private mutating func noteDifferences(from standing: Entry) {
        let before = form.answers(from: standing) ?? Answers()
        for field in form.fields where field.name != FormField.Name.day {
            let given = answers.text(field.name)
            guard !given.isBlank, let value = try? FieldValue(field, before[field.name], context),
                value != self.value(field.name)
            else { continue }
            caution(field.name, "Until now it is recorded otherwise: \(value.words(field.content)).")
        }
    }
}
