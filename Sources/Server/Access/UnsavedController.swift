import Casework
import Hummingbird
import Pages

/// What people typed and could not save: sent when their session had ended, refused, or begun about a child who is no longer
/// theirs.
struct UnsavedController: Sendable {
    let store: any CaseStore
    let forms: TypedForms

    var endpoints: [Endpoint] {
        [
            .get("/unsaved", KeepHeldPosts.permission) { _, context in try page(context) },
            .post("/unsaved/throw-away", KeepHeldPosts.permission) { _, context in try throwAway(context) },
        ]
    }

    private func held(_ context: VisitContext) throws -> KeepHeldPosts {
        KeepHeldPosts(of: try context.viewer.account, at: context.asked)
    }

    private func closed(_ context: VisitContext) throws -> KeepClosedDrafts {
        KeepClosedDrafts(of: try context.viewer.account, at: context.asked)
    }

    /// What was sent of a form is later than what was kept of it, so it stands for both.
    private func page(_ context: VisitContext) throws -> Response {
        let viewer = try context.viewer
        let (posts, drafts) = try store.read { reader in
            (try held(context).all(in: reader), try closed(context).all(in: reader))
        }
        func draft(_ post: HeldPost) -> FormDraft? {
            drafts.first { post.path.hasSuffix("/drafts/\($0.draft.id)") }?.draft
        }
        let sent = Set(posts.compactMap { draft($0)?.id })
        let page = UnsavedPage(
            posts: try posts.map { post in
                let fields = post.fields.map { Field($0.name, $0.value) }
                return UnsavedPage.Post(
                    typed: try forms.words(of: fields, sentTo: post.path, by: viewer), path: post.path, fields: fields,
                    why: post.why, until: post.until, draft: draft(post)?.id.description)
            },
            drafts: try drafts.filter { !sent.contains($0.draft.id) }.map { closed in
                UnsavedPage.Draft(
                    typed: try forms.words(of: closed.draft, by: viewer), id: closed.draft.id.description,
                    why: closed.why, changed: closed.draft.changed)
            })
        return .page(page, context)
    }

    private func throwAway(_ context: VisitContext) throws -> Response {
        if let id = context.form[UnsavedPage.draft].flatMap({ FormDraftID($0) }) {
            try closed(context).discard(id, in: store)
        }
        let left = try held(context).discard(context.form[UnsavedPage.path] ?? "", in: store)
        let drafts = try store.read { try closed(context).all(in: $0) }
        return .redirect(left > 0 || !drafts.isEmpty ? .unsaved : .home)
    }
}
