import StatutoryReturn
import Timeline

/// Who has to do with the child; whoever comes ends the time of the one before.
enum InvolvementForms {
    private static let theme = "reviews and oversight"

    /// The reviewing officer, the family finder, the team.
    static func involvement(_ words: PolicyNames) -> RecordForm {
        RecordForm(
            id: "involvement", title: "Who has to do with the child",
            hint:
                "The reviewing officer, the team, the family finder and others. Whoever had the role before has it no longer.",
            theme: theme,
            fields: [
                FormField("role", "As what?", .choice(of: roles(words)), isRequired: true),
                FormField("person", "Who?", .worker, hint: "Leave empty when somebody left and nobody has followed"),
                FormField(
                    FormField.Name.day, "From which day?", .day(.past), hint: FormField.Hint.day, isRequired: true),
                until,
            ], filled: answers(involved:)
        ) { reader in
            guard let role = reader.choice("role"), let day = reader.day(FormField.Name.day) else { return [] }
            let turns = reader.context.standing.compactMap { $0.turn(as: role) }
            return drafts(&reader, Succession(turns), day) { person, until in
                .involved(Involvement(role: role, person: person, until: until))
            }
        }
    }

    /// The team, the roles of the policy, and those by which somebody is let in to see the child.
    private static func roles(_ words: PolicyNames) -> [String] {
        let known = Set(words.roles)
        let named = AccessRules.standard.rolesByInvolvement.flatMap { $0.involvements.sorted() }
        let all = [Involvement.team] + words.roles + named.filter { !known.contains($0) }
        return all.filter { $0 != Involvement.socialWorker }
    }

    /// The allocated social worker.
    static let worker = RecordForm(
        id: "worker", title: "Allocated social worker", hint: "The allocation of whoever came before ends.",
        theme: theme,
        fields: [
            FormField("person", "Who?", .worker, hint: "The Social Work England number, or the authority’s own"),
            FormField(FormField.Name.day, "From which day?", .day(.past), hint: FormField.Hint.day, isRequired: true),
            FormField("reason", "Why did the worker change?", .codes(.workerChange)), until,
        ], filled: answers(allocated:)
    ) { reader in
        guard let day = reader.day(FormField.Name.day) else { return [] }
        let reason: Code<Meaning.WorkerChange>? = reader.code("reason")
        return drafts(&reader, Succession(reader.context.standing.compactMap(\.workersTurn)), day) { person, until in
            .allocated(Allocation(worker: person, until: until, reason: reason))
        }
    }

    private static let until = FormField(
        "until", "Until when, if it is over", .day(.past), hint: "The first day on which it was no longer so")

    private static func drafts(
        _ reader: inout FormReader, _ succession: Succession, _ day: Day, _ fact: (String, Day?) -> Fact
    ) -> [Draft] {
        let person = reader.text("person")
        if let until = reader.day("until"), until <= day {
            reader.problem("until", "It must be after the day on which it began, \(day.words).")
        }
        do throws(Succession.Refusal) {
            let (ends, until) = try succession.next(person, from: day)
            let given = [reader.day("until"), until].compactMap(\.self).min()
            let begins = person.map { Draft(day: day, fact: fact($0, given), source: .person) }
            return [ends, begins].compactMap(\.self)
        } catch {
            reader.problem(person == nil ? "person" : FormField.Name.day, error.sentence)
            return []
        }
    }

    private static func answers(involved entry: Entry) -> Answers? {
        guard case .involved(let known) = entry.fact, let day = entry.day else { return nil }
        var answers = Answers(["role": known.role, "person": known.person, FormField.Name.day: day.words])
        answers.set("until", known.until?.words)
        return answers
    }

    private static func answers(allocated entry: Entry) -> Answers? {
        guard case .allocated(let known) = entry.fact, let day = entry.day else { return nil }
        var answers = Answers(["person": known.worker, FormField.Name.day: day.words])
        answers.set("reason", known.reason?.description)
        answers.set("until", known.until?.words)
        return answers
    }
}

extension Entry {
    /// Somebody's time in a role, where the entry tells of it.
    fileprivate func turn(as role: String) -> Succession.Turn? {
        guard case .involved(let known) = fact, known.role == role, let day else { return nil }
        return Succession.Turn(entry: id, person: known.person, from: day, until: known.until) { end in
            .involved(Involvement(role: known.role, person: known.person, until: end))
        }
    }

    /// A social worker's time with the child, where the entry tells of it.
    fileprivate var workersTurn: Succession.Turn? {
        guard case .allocated(let known) = fact, let day else { return nil }
        return Succession.Turn(entry: id, person: known.worker, from: day, until: known.until) { end in
            .allocated(Allocation(worker: known.worker, until: end, reason: known.reason))
        }
    }
}
