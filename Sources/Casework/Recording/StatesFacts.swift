import Policy
import Timeline

/// A use case that states facts: about one child or home, or once about several children who were there together.
///
/// The entries, the index and the end of the form that stated them are one transaction: either all of it is there
/// afterwards or none.
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
            let entries = try statements.flatMap { try append($0, writer) }
            try finish(form, statements.compactMap(\.subject.child), writer)
            return entries
        }
    }

    /// Asks, by an index that knows of everything: what another program recorded counts too.
    func begin(about subjects: [Subject] = [], _ writer: any CaseWriter) throws {
        try writer.bringIndexUpToDate(under: adopted)
        try ask(about: subjects, in: writer)
    }

    func append(_ statement: RecordFacts.Statement, _ writer: any CaseWriter) throws -> [Entry] {
        let standing = try writer.entries(about: statement.subject).standing()
        let drafts = statement.drafts.map { signed($0).inPlaceOfReturned(standing) }
        return try writer.append(
            drafts, about: statement.subject, basedOn: statement.basedOn, by: doer.author, at: moment)
    }

    /// Takes the children into the index, and throws the form away.
    func finish(_ form: FormDraftID?, _ children: [ChildID], _ writer: any CaseWriter) throws {
        try writer.updateIndex(of: children, under: adopted)
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

extension Subject {
    /// The child, if it is one.
    package var child: ChildID? { if case .child(let id) = self { id } else { nil } }
}
