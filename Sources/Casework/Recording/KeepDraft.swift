import Timeline

/// Keeps the forms that somebody has begun: their own, and nobody else’s.
package struct KeepDraft: UseCase {
    package static let permission = Permission.record
    package let doer: Doer
    package let moment: Instant

    package init(by doer: Doer, at moment: Instant) {
        self.doer = doer
        self.moment = moment
    }

    /// The form begun with this id; `nil` when there is none, or when it is somebody else’s.
    package func open(_ id: FormDraftID, in store: some CaseStore) throws -> FormDraft? {
        try store.read { reader in
            guard let draft = try reader.formDraft(id), draft.owner == doer.author else { return nil }
            try ask(about: draft, in: reader)
            return draft
        }
    }

    /// Keeps `draft` in place of what was kept under its id, and the files that were handed in with it.
    package func keep(_ draft: FormDraft, files: [[UInt8]] = [], in store: some CaseStore) throws {
        try store.write { writer in
            try ask(about: draft, in: writer)
            if let kept = try writer.formDraft(draft.id) { try ask(about: kept, in: writer) }
            for file in files { _ = try writer.keep(file: file) }
            try writer.keep(draft)
        }
    }

    /// Throws the form away; nothing happens when there is none.
    package func discard(_ id: FormDraftID, in store: some CaseStore) throws {
        try store.write { writer in
            guard let draft = try writer.formDraft(id) else { return }
            try ask(about: draft, in: writer)
            try writer.discard(id)
        }
    }

    private func ask(about draft: FormDraft, in reader: any CaseReader) throws {
        try ask(about: draft.subject.map { [$0] } ?? [], in: reader)
        guard draft.owner == doer.author else { throw NotAllowed(Self.permission, because: .notYourForm) }
    }
}
