import Casework
import Hummingbird
import Pages
import Timeline

extension DraftController {
    func place(_ context: VisitContext) -> DraftPlace {
        if let child = context.child, let id = child.id { return .child(number: child.number, id) }
        return .new
    }

    /// What the form is about: the address names a child, a draft also a home.
    func place(_ context: VisitContext, of draft: FormDraft) -> DraftPlace {
        if case .home(let id) = draft.subject { .home(id) } else { place(context) }
    }

    /// The forms of whoever asks.
    func drafts(_ context: VisitContext) throws -> KeepDraft {
        KeepDraft(by: try context.viewer.doer, at: context.asked)
    }

    /// The draft that the address names, if it is the viewer’s own and about the child of the address.
    func draft(_ context: VisitContext) throws -> FormDraft? {
        guard let id = FormDraftID(try context.parameter("draft")) else { return nil }
        guard let draft = try drafts(context).open(id, in: desk.store) else { return nil }
        return draft.subject?.child == place(context).subject?.child ? draft : nil
    }

    /// The draft with its form.
    func sheet(_ context: VisitContext) throws -> RecordingSheet? {
        try draft(context).flatMap { try desk.sheet(of: $0, for: context.viewer) }
    }

    /// The draft that was sent: kept before, or sent for the first time with what a new form says of itself.
    func sentSheet(_ context: VisitContext) throws -> RecordingSheet? {
        if let sheet = try sheet(context) { return sheet }
        guard let id = FormDraftID(try context.parameter("draft")),
            try desk.store.read({ try $0.formDraft(id) }) == nil,
            let form = context.form["form"]
        else { return nil }
        let home = context.form["home"].flatMap { Int64($0) }.map { Subject.home(HomeID($0)) }
        let based = context.form["based-on"].flatMap { Int64($0) }.map { EntryID($0) }
        let corrects = context.form["corrects"].flatMap { Int64($0) }.map { EntryID($0) }
        let draft = FormDraft(
            id: id, owner: try context.viewer.account.author, about: place(context).subject ?? home, form: form,
            basedOn: based, corrects: corrects, toMeet: DutyName { context.form[$0] }, begun: context.asked)
        return try desk.sheet(of: draft, for: context.viewer)
    }

    /// The form with what was typed, and what is to be put right.
    func page(
        _ sheet: RecordingSheet, problems: [FieldProblem], _ context: VisitContext, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        .page(
            try desk.page(sheet, problems: problems, at: place(context, of: sheet.draft), kept: sheet.draft.changed),
            context, status: status)
    }

    /// What is shown for a form that is not there: it was recorded, or thrown away, or is somebody else’s.
    func gone(_ context: VisitContext) throws -> Response {
        .page(
            NotFoundPage(
                "This form is no longer open: it has been recorded, or was thrown away.",
                instead: (words: "See what is recorded", route: place(context).back)),
            context, status: .notFound)
    }

    /// Records what the sheet says.
    ///
    /// - Returns: where to go on.
    func recorded(_ sheet: RecordingSheet, _ reading: RecordForm.Reading, _ context: VisitContext) throws -> Route {
        let viewer = try context.viewer
        let use = RecordFacts(under: desk.adopted, by: viewer.doer, at: context.asked)
        let draft = sheet.draft
        switch draft.subject {
        case nil where sheet.form.id == desk.forms.home.id:
            _ = try use.found(home: reading.drafts, madeWith: draft.id, in: desk.store)
            return .homes
        case nil:
            return try registered(reading.drafts, draft.id, use, viewer, on: context.asked)
        case let subject?:
            let others = try reading.together.filter { $0 != subject.child }.map { child in
                RecordFacts.Statement(
                    about: .child(child), reading.drafts,
                    basedOn: try desk.store.read { try $0.version(of: .child(child)) })
            }
            let own = RecordFacts.Statement(
                about: subject, reading.drafts, basedOn: draft.basedOn, toMeet: draft.toMeet)
            let entries = try using(draft, use).record([own] + others, madeWith: draft.id, in: desk.store)
            return place(context, of: draft).after(entries.filter { $0.subject == subject })
        }
    }

    /// A form that corrects is more than recording.
    private func using(_ draft: FormDraft, _ use: RecordFacts) -> any StatesFacts {
        draft.corrects == nil ? use : CorrectFacts(under: use.adopted, by: use.doer, at: use.moment)
    }

    /// Registers a child. Whoever does so and sees only the children they work with has to do with this child from now on:
    /// they could not go on otherwise.
    private func registered(
        _ drafts: [Draft], _ form: FormDraftID, _ use: RecordFacts, _ viewer: Viewer, on moment: Instant
    ) throws -> Route {
        let reaches = AccessRules.standard.reaches(of: viewer.account, .record)
        let involved = reaches.contains(.everywhere) ? [] : viewer.account.ownInvolvement(from: desk.today())
        let child = try use.register(drafts + involved, madeWith: form, in: desk.store)
        let number = try desk.store.read { try $0.number(of: child) } ?? ""
        let entries = try desk.store.read { try $0.entries(about: .child(child)) }
        return .recorded(child: number, first: entries.first?.id, last: entries.last?.id)
    }
}

extension RecordingSheet {
    /// What is to be put right; nothing when it can be recorded.
    var problems: [FieldProblem] {
        do throws(FormProblems) {
            _ = try read()
            return []
        } catch {
            return error.list
        }
    }
}

extension Account {
    /// What makes the person one of those who have to do with a child.
    fileprivate func ownInvolvement(from day: Day) -> [Draft] {
        var facts: [Fact] = []
        if let worker {
            if roles.contains(.socialWorker) {
                facts.append(.allocated(Allocation(worker: worker, until: nil, reason: nil)))
            } else if let role = roles.sorted().first {
                facts.append(.involved(Involvement(role: role.rawValue, person: worker)))
            }
        }
        if let team { facts.append(.involved(Involvement(role: Involvement.team, person: team))) }
        return facts.map { Draft(day: day, fact: $0, source: .person) }
    }
}
