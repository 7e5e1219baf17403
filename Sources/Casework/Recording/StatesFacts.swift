import Policy
import Timeline

/// A use case that states facts: about one child or home, or once about several children who were there together.
///
/// The entries, the index, the duties that somebody acted on by them, and the end of the form that stated them are one
/// transaction: either all of it is there afterwards or none.
package protocol StatesFacts: UseCase {
    /// The policy by which duties are decided.
    var adopted: AdoptedPolicy { get }
}

extension StatesFacts {
    /// Records `statements`, which were made with the form `form`.
    ///
    /// - Returns: the entries, in the order of the statements.
    /// - Throws: ``NotAllowed`` when it is refused about one of them, and ``Clash`` when something was recorded about one of
    ///   the children in the meantime; nothing is recorded then, and the form stays as it was.
    package func record(
        _ statements: [RecordFacts.Statement], madeWith form: FormDraftID? = nil, in store: some CaseStore
    ) throws -> [Entry] {
        try store.write { writer in
            try begin(about: statements.map(\.subject), writer)
            let recorded = try statements.map { try append($0, writer) }
            try finish(form, recorded, writer)
            return recorded.flatMap(\.entries)
        }
    }

    /// Asks, by an index that knows of everything: what another program recorded counts too.
    func begin(about subjects: [Subject] = [], _ writer: any CaseWriter) throws {
        try writer.bringIndexUpToDate(under: adopted)
        try ask(about: subjects, in: writer)
    }

    func append(_ statement: RecordFacts.Statement, _ writer: any CaseWriter) throws -> RecordedStatement {
        let standing = try writer.entries(about: statement.subject).standing()
        let drafts = statement.drafts.map { signed($0).inPlaceOfReturned(standing) }
        let entries = try writer.append(
            drafts, about: statement.subject, basedOn: statement.basedOn, by: doer.author, at: moment)
        return RecordedStatement(child: statement.subject.child, entries: entries, toMeet: statement.toMeet)
    }

    /// Takes the children into the index, keeps on which of their duties somebody acted, and throws the form away.
    func finish(_ form: FormDraftID?, _ recorded: [RecordedStatement], _ writer: any CaseWriter) throws {
        let statements = recorded.filter { $0.child != nil }
        let before = try statements.map { try $0.obligationsBefore(writer) }
        try writer.updateIndex(of: statements.compactMap(\.child), under: adopted) { indexed in
            for (statement, before) in zip(statements, before) where statement.child == indexed.id {
                let acts = RecordedActs(
                    statement.entries, about: indexed.id, before: before, after: indexed.obligations, under: adopted)
                try writer.add(acts.acts(toMeet: statement.toMeet))
            }
        }
        if let form { try writer.discard(form) }
    }

    /// An excusal says by which packs the duty was shown, so that it can be seen later what was excused.
    private func signed(_ draft: Draft) -> Draft {
        guard case .excused(var excusal) = draft.fact else { return draft }
        excusal.policy = adopted.digest
        var draft = draft
        draft.fact = .excused(excusal)
        return draft
    }
}

/// A statement as it was recorded, before the index knows of it.
struct RecordedStatement {
    /// The child that it is about; `nil` for one about a home.
    let child: ChildID?
    let entries: [Entry]
    let toMeet: DutyName?

    /// The child’s obligations as they stood before it; none where nothing turns on them, since nothing that was there is replaced
    /// and no duty was to be met.
    func obligationsBefore(_ reader: any CaseReader) throws -> [Obligation] {
        guard let child, toMeet != nil || entries.contains(where: { $0.replaces != nil }) else { return [] }
        return try reader.indexed(child)?.obligations ?? []
    }
}

extension Subject {
    /// The child, if it is one.
    package var child: ChildID? { if case .child(let id) = self { id } else { nil } }
}
