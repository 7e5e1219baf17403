import Policy
import Timeline

/// Records what somebody states: about one child or home, or once about several children who were there together.
///
/// The entries, the index and the end of the form that stated them are one transaction: either all of it is there
/// afterwards or none.
package struct RecordFacts {
    private let adopted: AdoptedPolicy
    private let author: Author
    private let moment: Instant

    /// Records as `author` at `moment`, under the policy by which duties are decided.
    package init(under adopted: AdoptedPolicy, by author: Author, at moment: Instant) {
        self.adopted = adopted
        self.author = author
        self.moment = moment
    }

    /// What is stated about one child, or one home.
    package struct Statement: Sendable {
        package let subject: Subject
        package let drafts: [Draft]
        /// The last entry about the subject when the person decided; `nil` when there was none.
        package let basedOn: EntryID?

        package init(about subject: Subject, _ drafts: [Draft], basedOn: EntryID?) {
            self.subject = subject
            self.drafts = drafts
            self.basedOn = basedOn
        }
    }

    /// Records `statements`, which were made with the form `form`.
    ///
    /// - Returns: the entries, in the order of the statements.
    /// - Throws: ``Clash`` when something was recorded about one of the children in the meantime; nothing is recorded
    ///   then, and the form stays as it was.
    package func record(
        _ statements: [Statement], madeWith form: FormDraftID? = nil, in store: some CaseStore
    ) throws -> [Entry] {
        try store.write { writer in
            try finish(form, writer) {
                (try statements.flatMap { try append($0, writer) }, statements.compactMap(\.subject.child))
            }
        }
    }

    /// Appends by `append`, takes the children it names into the index, and throws the form away.
    private func finish<Value>(
        _ form: FormDraftID?, _ writer: any CaseWriter, _ append: () throws -> (Value, [ChildID])
    ) throws -> Value {
        let isCurrent = try writer.indexBasis() == IndexBasis(head: try writer.head(), policy: adopted.digest)
        let (value, children) = try append()
        // What another program recorded must not be taken for indexed.
        if isCurrent {
            try writer.updateIndex(of: children, under: adopted)
        } else {
            try writer.rebuildIndex(under: adopted)
        }
        if let form { try writer.discard(form) }
        return value
    }

    private func append(_ statement: Statement, _ writer: any CaseWriter) throws -> [Entry] {
        let standing = try writer.entries(about: statement.subject).standing()
        let drafts = statement.drafts.map { signed($0).inPlaceOfReturned(standing) }
        return try writer.append(
            drafts, about: statement.subject, basedOn: statement.basedOn, by: author, at: moment)
    }

    /// An excusal says by which packs the duty was shown, so that it can be seen later what was excused.
    private func signed(_ draft: Draft) -> Draft {
        guard case .excused(var excusal) = draft.fact else { return draft }
        excusal.policy = adopted.digest
        var draft = draft
        draft.fact = .excused(excusal)
        return draft
    }

    /// Registers a child about whom nothing is recorded yet.
    ///
    /// - Throws: ``NumberTaken`` when a child is known by the number that `drafts` register.
    package func register(
        _ drafts: [Draft], madeWith form: FormDraftID? = nil, in store: some CaseStore
    ) throws -> ChildID {
        try store.write { writer in
            for case .registered(let registration) in drafts.map(\.fact) {
                let known = try writer.child(numbered: registration.number)
                guard known == nil else { throw NumberTaken(number: registration.number) }
            }
            let child = try writer.newChild()
            return try finish(form, writer) {
                _ = try append(Statement(about: .child(child), drafts, basedOn: nil), writer)
                return (child, [child])
            }
        }
    }

    /// Records a home about which nothing is recorded yet.
    package func found(
        home drafts: [Draft], madeWith form: FormDraftID? = nil, in store: some CaseStore
    ) throws -> HomeID {
        try store.write { writer in
            let home = try writer.newHome()
            return try finish(form, writer) {
                _ = try append(Statement(about: .home(home), drafts, basedOn: nil), writer)
                return (home, [])
            }
        }
    }
}

/// A child is known by this number already.
package struct NumberTaken: Error, Hashable, Sendable, CustomStringConvertible {
    package let number: String

    package init(number: String) {
        self.number = number
    }

    package var description: String {
        "A child is known by the number \(number) already. Open that child’s page, or choose another number."
    }
}

extension Subject {
    /// The child, if it is one.
    package var child: ChildID? { if case .child(let id) = self { id } else { nil } }
}
