import Casework
import Pages
import Policy
import Timeline

/// Lays out what a form needs: which form, what is known of the child or the home, who and what can be chosen.
struct RecordingDesk: Sendable {
    let store: any CaseStore
    let adopted: AdoptedPolicy
    let forms: FormLibrary
    let today: @Sendable () -> Day

    init(store: any CaseStore, adopted: AdoptedPolicy, today: @escaping @Sendable () -> Day) {
        self.store = store
        self.adopted = adopted
        self.today = today
        forms = FormLibrary(adopted.policy)
    }

    /// The form of `draft` with what it needs to know; `nil` when it is no longer there, or what it corrects is not.
    func sheet(of draft: FormDraft, for viewer: Viewer) throws -> RecordingSheet? {
        let context = try context(of: draft.subject, for: viewer)
        let form = form(draft.form, about: draft.subject, correcting: draft.corrects, context)
        guard let form else { return nil }
        let obligation = try draft.toMeet.flatMap { try self.obligation($0, context) }
        let known = try obligation.map { try self.known(to: form, $0, context, viewer) }
        return RecordingSheet(
            draft: draft, form: form.noting(known?.notes ?? [:]), context: context, obligation: obligation)
    }

    /// What the pages of `form` about `place` say of whom it is about.
    func subject(at place: DraftPlace, of form: RecordForm, _ context: FormContext) -> RecordingSubject {
        switch place {
        case .child(let number, _): .child(number, called: context.name ?? "Child \(number)")
        case .home(let id): .home(id, called: Portrait(context.entries).home?.value.called ?? "Home \(id)")
        case .new: form.id == forms.home.id ? .newHome : .newChild
        }
    }

    /// A new sheet of the form `id` about `subject`, which is not kept until something is typed; filled in with what is known
    /// where it is to meet `duty`.
    func newSheet(
        _ id: String, about subject: Subject?, correcting entry: EntryID? = nil, for viewer: Viewer,
        at moment: Instant, with given: Answers = Answers(), toMeet duty: DutyName? = nil
    ) throws -> RecordingSheet? {
        let context = try context(of: subject, for: viewer)
        guard let form = form(id, about: subject, correcting: entry, context) else { return nil }
        let obligation = try duty.flatMap { try self.obligation($0, context) }
        let known = try obligation.map { try self.known(to: form, $0, context, viewer) }
        let answers = form.opened(context, with: known?.answers.replaced(by: given) ?? given)
        let draft = FormDraft(
            id: .new(), owner: viewer.account.author, about: subject, form: id, answers: answers.list,
            basedOn: context.entries.last?.id, corrects: entry, toMeet: duty, begun: moment)
        return RecordingSheet(
            draft: draft, form: form.noting(known?.notes ?? [:]), context: context, obligation: obligation)
    }

    /// The child’s obligation that `duty` names; `nil` when there is no such one.
    private func obligation(_ duty: DutyName, _ context: FormContext) throws -> Obligation? {
        guard let child = context.child else { return nil }
        return try store.read { try $0.indexed(child) }?.obligations
            .first { duty.means($0, under: adopted.policy) }
    }

    /// What is known of the form’s answers when it is to meet `obligation`.
    private func known(
        to form: RecordForm, _ obligation: Obligation, _ context: FormContext, _ viewer: Viewer
    ) throws -> KnownAnswers {
        let names = try store.read { try $0.namesOfWorkers() }
        let filler = Filler(
            toMeet: obligation, of: adopted.policy.rules[obligation.rule], in: context.entries, by: viewer.account,
            nameOf: { names[$0] }, on: context.today)
        return KnownAnswers(to: form, from: filler)
    }

    /// The page of a form; `kept` is when what is typed was last kept.
    func page(
        _ sheet: RecordingSheet, problems: [FieldProblem] = [], at place: DraftPlace, kept: Instant? = nil
    ) throws -> RecordPage {
        RecordPage(
            form: sheet.form, answers: sheet.answers, problems: problems, context: sheet.context,
            about: subject(at: place, of: sheet.form, sheet.context), places: place.places(sheet.draft.id),
            toMeet: try dutyAtHand(sheet, at: place), kept: kept, carrying: sheet.carried)
    }

    private func dutyAtHand(_ sheet: RecordingSheet, at place: DraftPlace) throws -> DutyAtHand? {
        guard let number = place.number, let obligation = sheet.obligation else { return nil }
        let explainer = Explainer(adopted.policy, try store.read { try $0.coverage() })
        return DutyAtHand(obligation, of: number, explainer: explainer, on: today())
    }

    /// The name, in drafts, of the form that corrects an entry.
    static let correction = "correction"

    /// The forms that meet what is due by now or soon, the most pressing first, each once.
    func due(_ obligations: [Obligation]) -> [RecordChoicePage.DueForm] {
        let day = today()
        let open = obligations.filter { duty in
            guard duty.isForeseen(on: day), [.due, .overdue].contains(duty.outcome(on: day)) else { return false }
            return duty.due(on: day).map { $0 <= day + ChildToday.ahead } ?? false
        }.sorted { ($0.due(on: day) ?? .endOfTime) < ($1.due(on: day) ?? .endOfTime) }
        var seen: Set<String> = []
        return open.compactMap { duty in
            let rule = adopted.policy.rules[duty.rule]
            guard let form = forms.forms(meeting: rule).first, seen.insert(form.id).inserted else { return nil }
            let due = duty.due(on: day)?.words ?? ""
            let verb = duty.outcome(on: day) == .overdue ? "was due" : "by"
            return RecordChoicePage.DueForm(
                form: form, fields: DutyName(duty, of: rule).fields, words: "\(rule.title), \(verb) \(due)")
        }
    }

    /// The form `id`, if it can be about `subject`: a home has one form, and of a child who is new there is nothing else to say.
    private func form(
        _ id: String, about subject: Subject?, correcting entry: EntryID?, _ context: FormContext
    ) -> RecordForm? {
        guard let entry else {
            let only: Set<String>? =
                switch subject {
                case nil: [forms.register.id, forms.home.id]
                case .home: [forms.home.id]
                case .child, .record: nil
                }
            return only.map { $0.contains(id) } ?? (id != forms.register.id && id != forms.home.id)
                ? forms.form(id) : nil
        }
        return context.entry(entry).flatMap { forms.form(correcting: $0) }
    }

    func context(of subject: Subject?, for viewer: Viewer) throws -> FormContext {
        try store.read { reader in
            let entries = try subject.map { try reader.entries(about: $0) } ?? []
            return FormContext(
                today: today(), child: subject?.child, entries: entries, homes: try homes(reader),
                siblings: try siblings(of: entries, viewer, reader), workers: try workers(reader))
        }
    }

    private func homes(_ reader: any CaseReader) throws -> [FormContext.KnownHome] {
        var homes: [FormContext.KnownHome] = []
        try reader.forEachHome { id, entries in
            guard let home = Portrait(entries).home?.value else { return }
            homes.append(FormContext.KnownHome(id: id, description: home))
        }
        return homes
    }

    private func workers(_ reader: any CaseReader) throws -> [FormContext.KnownWorker] {
        try reader.accounts().filter { !$0.isDisabled }.compactMap { account in
            account.worker.map { FormContext.KnownWorker(identifier: $0, words: account.name) }
        }
    }

    /// The brothers and sisters who are known here, as far as the viewer may record about them too.
    private func siblings(
        of entries: [Entry], _ viewer: Viewer, _ reader: any CaseReader
    ) throws -> [FormContext.KnownChild] {
        try Portrait(entries).relations.compactMap { relation in
            guard let number = relation.value.number, let child = try reader.child(numbered: number) else {
                return nil
            }
            let theirs = try reader.relation(of: viewer.account, to: child, on: today())
            guard viewer.may(.record, theirs) else { return nil }
            return FormContext.KnownChild(id: child, words: relation.value.person)
        }
    }
}

extension FormContext {
    /// The child’s name, if it is recorded.
    fileprivate var name: String? {
        let names = standing.compactMap { if case .named(let name) = $0.fact { name } else { nil } }
        return names.last.map { "\($0.given) \($0.family)" }
    }
}

/// A form that lies before somebody: what has been typed in it, and what is known about whom it is about.
struct RecordingSheet: Sendable {
    var draft: FormDraft
    let form: RecordForm
    let context: FormContext
    /// The duty that it is to meet, where it was opened from one, as it stands in the record.
    var obligation: Obligation?

    var answers: Answers { Answers(draft.answers) }

    /// What a form that is not kept yet says of itself when it is sent.
    var carried: [Field] {
        var fields = [Field("form", draft.form), Field("based-on", draft.basedOn.map { "\($0)" } ?? "")]
        if let entry = draft.corrects { fields.append(Field("corrects", "\(entry)")) }
        if case .home(let id) = draft.subject { fields.append(Field("home", "\(id)")) }
        return fields + (draft.toMeet?.fields ?? [])
    }

    /// What it says.
    func read() throws(FormProblems) -> RecordForm.Reading { try form.read(answers, context) }

    /// What was recorded about the child or home since the form was opened.
    var recordedSince: [Entry] {
        let based = draft.basedOn ?? EntryID(0)
        return context.entries.filter { $0.id > based }
    }
}
