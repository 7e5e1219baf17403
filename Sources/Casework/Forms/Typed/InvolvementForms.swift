import StatutoryReturn
import Timeline

/// Who has to do with the child; whoever comes ends the time of the one before.
enum InvolvementForms {
    private static let theme = "reviews and oversight"

    /// The reviewing officer, the family finder, the team.
    static func involvement(_ words: PolicyNames) -> RecordForm {
        let roles = [Involvement.team] + words.roles.filter { $0 != Involvement.socialWorker }
        return RecordForm(
            id: "involvement", title: "Who has to do with the child",
            hint:
                "The reviewing officer, the team, the family finder and others. Whoever had the role before has it no longer.",
            theme: theme,
            fields: [
                FormField("role", "As what?", .choice(of: roles), isRequired: true),
                FormField("person", "Who?", .worker, hint: "Leave empty when somebody left and nobody has followed"),
                FormField(
                    FormField.Name.day, "From which day?", .day(.past), hint: FormField.Hint.day, isRequired: true),
                until,
            ], filled: answers(involved:)
        ) { reader in
            guard let role = reader.choice("role"), let day = reader.day(FormField.Name.day) else { return [] }
            return drafts(&reader, Succession(as: role, in: reader.recorded), day) { person, until in
                .involved(Involvement(role: role, person: person, until: until))
            }
        }
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
        return drafts(&reader, .ofWorkers(in: reader.recorded), day) { person, until in
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
            let (others, until) = try reader.others(succession, person, from: day)
            let given = [reader.day("until"), until].compactMap(\.self).min()
            return others + (person.map { [Draft(day: day, fact: fact($0, given), source: .person)] } ?? [])
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

extension FormReader {
    /// The entries that stand, that which is corrected among them.
    fileprivate var recorded: [Entry] { context.standing + [corrected].compactMap(\.self) }

    /// What changes for the others in a post when `person` has it from `day` on, and when the next one begins.
    fileprivate mutating func others(
        _ succession: Succession, _ person: String?, from day: Day
    ) throws(Succession.Refusal) -> (changes: [Draft], until: Day?) {
        guard let corrected else { return try succession.next(person, from: day) }
        if person == nil { problem("person", "Enter who it was. If nobody had the post, take the entry back instead.") }
        let reason = text(FormField.Name.because) ?? ""
        if succession.turns.contains(where: { $0.entry == corrected.id }) {
            return try succession.moving(corrected.id, to: day, because: reason)
        }
        // Another role: in the one that was recorded, whoever had it before goes on.
        let left = Succession(of: corrected, in: recorded)?.withdrawing(corrected.id, because: reason) ?? []
        let (ends, until) = try succession.next(person, from: day)
        return (left + ends, until)
    }
}
