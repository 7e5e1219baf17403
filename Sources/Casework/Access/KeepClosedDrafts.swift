import Timeline

/// A form that somebody has begun and may not go on with now: the child is no longer theirs, or a role was taken from them.
package struct ClosedDraft: Hashable, Sendable {
    package let draft: FormDraft
    package let why: Refusal
}

/// What people do about forms they have begun and may not go on with: they read what they typed, or throw it away. It tells
/// nothing that is recorded.
package struct KeepClosedDrafts: OwnUseCase {
    package let account: Account
    package let moment: Instant

    package init(of account: Account, at moment: Instant) {
        self.account = account
        self.moment = moment
    }

    /// The person’s own, the one changed last first.
    package func all(in reader: any CaseReader) throws -> [ClosedDraft] {
        try ask(in: reader)
        return try reader.formDrafts(of: account.author).compactMap { draft in
            try refusal(of: draft, in: reader).map { ClosedDraft(draft: draft, why: $0) }
        }
    }

    /// Throws one away; nothing happens when the person has no such form, or may go on with it.
    package func discard(_ id: FormDraftID, in store: some CaseStore) throws {
        try store.write { writer in
            guard try all(in: writer).contains(where: { $0.draft.id == id }) else { return }
            try writer.discard(id)
        }
    }

    private func refusal(of draft: FormDraft, in reader: any CaseReader) throws -> Refusal? {
        do {
            try reader.require(
                KeepDraft.permission, of: doer, about: draft.subject.map { [$0] } ?? [], on: today)
            return nil
        } catch let refused as NotAllowed {
            return refused.why
        }
    }
}
