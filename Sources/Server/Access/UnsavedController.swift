import Casework
import Hummingbird
import Pages

/// What people sent after their session had ended.
struct UnsavedController: Sendable {
    let store: any CaseStore

    var endpoints: [Endpoint] {
        [
            .get("/unsaved", KeepHeldPosts.permission) { _, context in try page(context) },
            .post("/unsaved/throw-away", KeepHeldPosts.permission) { _, context in try throwAway(context) },
        ]
    }

    private func held(_ context: VisitContext) throws -> KeepHeldPosts {
        KeepHeldPosts(of: try context.viewer.account, at: context.asked)
    }

    private func page(_ context: VisitContext) throws -> Response {
        let posts = try held(context).all(in: store).map { post in
            UnsavedPage.Post(path: post.path, fields: post.fields.map { Field($0.name, $0.value) })
        }
        return .page(UnsavedPage(posts, because: .signedOut), context)
    }

    private func throwAway(_ context: VisitContext) throws -> Response {
        let left = try held(context).discard(context.form["path"] ?? "", in: store)
        return .redirect(left > 0 ? .unsaved : .home)
    }
}
