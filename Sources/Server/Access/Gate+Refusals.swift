import Casework
import Hummingbird
import Pages
import Timeline

extension Gate {
    /// Refuses, and leads to what is kept for the person from before, if anything is.
    func refuse(_ why: Refusal, _ permission: Permission, _ context: VisitContext) throws -> Response {
        context.note.refuse(why)
        return try refused(why.sentence(permission), why, context)
    }

    /// Refuses what was sent before it is taken in. What was typed is held if it comes from a page of ours; files are let go.
    func refuse(
        _ why: Refusal, _ permission: Permission, _ endpoint: Endpoint, _ request: Request, _ context: VisitContext
    ) async throws -> Response {
        guard endpoint.mayHold, let form = try await typed(endpoint, request) else {
            return try refuse(why, permission, context)
        }
        var context = context
        context.form = form
        if hasToken(request, context) {
            return try refuse(NotAllowed(permission, because: why), endpoint, request, context)
        }
        let refusal = try refuse(why, permission, context)
        return try form.typed.isEmpty ? refusal : sendAgain(endpoint, request, context) ?? refusal
    }

    /// Tells what is refused by the gate, or by a use case: because of what has changed since the request came in, or is not
    /// to be seen by its address. What was typed is held.
    func refuse(
        _ refused: NotAllowed, _ endpoint: Endpoint, _ request: Request, _ context: VisitContext
    ) throws -> Response {
        try note(refused, context)
        let words = try forms.words(of: context.form.typed, sentTo: request.uri.path, by: context.visitor)
        guard endpoint.mayHold, !words.lines.isEmpty, let account = context.visitor?.account else {
            return try self.refused(refused.description, refused.why, context)
        }
        let until = try hold(context.form.typed, of: account, because: refused.why, endpoint, request, context)
        let page = NotSavedPage(words, why: refused.description, advice: refused.why.advice, keptUntil: until)
        if request.isByScript { return .text(page.inShort, status: .forbidden) }
        return .page(page, context, status: .forbidden)
    }

    /// Holds what was typed for whoever typed it, and nobody else.
    ///
    /// - Returns: until when it is kept; `nil` when so much is held already that there is no room.
    func hold(
        _ fields: [Field], of account: Account, because why: Refusal, _ endpoint: Endpoint, _ request: Request,
        _ context: VisitContext
    ) throws -> Instant? {
        let post = HeldPost(
            account: account.id, path: endpoint.heldPath(request),
            fields: fields.map { HeldPost.Field(name: $0.name, value: $0.value) }, at: context.asked, because: why)
        return try store.write { try $0.holdIfThereIsRoom(post) } ? post.until : nil
    }

    private func note(_ refused: NotAllowed, _ context: VisitContext) throws {
        let number = try refused.child.flatMap { child in try store.read { try $0.number(of: child) } }
        context.note.refuse(refused.why)
        context.note.change { look in
            look.what = refused.permission.rawValue
            look.child = refused.child ?? look.child
            look.number = number ?? look.number
        }
    }

    private func refused(_ sentence: String, _ why: Refusal, _ context: VisitContext) throws -> Response {
        let page = RefusedPage(why: sentence, advice: why.advice, isSomethingKept: try isSomethingKept(context))
        return .page(page, context, status: .forbidden)
    }

    /// Whether something that the person typed waits, which they could not save or go on with.
    private func isSomethingKept(_ context: VisitContext) throws -> Bool {
        guard let account = context.visitor?.account else { return false }
        return try store.read { reader in
            try !KeepHeldPosts(of: account, at: context.asked).all(in: reader).isEmpty
                || !KeepClosedDrafts(of: account, at: context.asked).all(in: reader).isEmpty
        }
    }
}
