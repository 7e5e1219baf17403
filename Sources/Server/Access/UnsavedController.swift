import Casework
import Hummingbird
import Pages

/// What people sent after their session had ended.
struct UnsavedController: Sendable {
    let store: any CaseStore

    var endpoints: [Endpoint] {
        [
            .get("/unsaved", .ownAccount) { _, context in try page(context) },
            .post("/unsaved/throw-away", .ownAccount) { _, context in try throwAway(context) },
        ]
    }

    private func page(_ context: VisitContext) throws -> Response {
        let account = try context.viewer.account.id
        let posts = try store.read { try $0.heldPosts(for: account) }.map { post in
            UnsavedPage.Post(path: post.path, fields: post.fields.map { Field($0.name, $0.value) })
        }
        return .page(UnsavedPage(posts, because: .signedOut), context)
    }

    private func throwAway(_ context: VisitContext) throws -> Response {
        let account = try context.viewer.account.id
        let path = context.form["path"] ?? ""
        let left = try store.write { writer in
            try writer.letGo(path, for: account)
            return try writer.heldPosts(for: account).count
        }
        return .redirect(left > 0 ? .unsaved : .home)
    }
}
