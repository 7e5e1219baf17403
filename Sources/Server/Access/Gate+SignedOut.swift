import Casework
import Hummingbird
import Pages

extension Gate {
    /// Leads somebody who has not signed in to the form, and back afterwards. What they sent is held for them.
    func signInFirst(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) async throws -> Response {
        context.note.refuse(.notSignedIn)
        let held = try await hold(endpoint, request, context)
        if request.isByScript { return .text(held?.page.inShort ?? "", status: .unauthorized) }
        guard endpoint.method == .post else {
            return .redirect(.signIn(to: WayBack(request.uri.description)?.address))
        }
        guard let held else { return .redirect(.signIn(to: nil)) }
        return held.isThere
            ? .redirect(.signIn(to: Route.unsaved.address)) : .page(held.page, context, status: .forbidden)
    }

    /// What was sent when its session had ended.
    private struct Late {
        /// Whether there was room to hold it.
        let isThere: Bool
        let page: NotSavedPage
    }

    /// Holds what was sent, when it is known by whom.
    private func hold(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) async throws -> Late? {
        guard endpoint.mayHold, let lapsed = context.lapsed, let form = try await typed(endpoint, request),
            isSameSecret(form[PostForm.tokenField] ?? "", lapsed.formToken), !form.typed.isEmpty
        else { return nil }
        let until = try hold(form.typed, of: lapsed.account, because: .notSignedIn, endpoint, request, context)
        let words = try forms.words(of: form.typed, sentTo: request.uri.path, by: nil)
        let page = NotSavedPage(
            words, why: "You have been signed out.", advice: "Sign in again in another window.", keptUntil: until)
        return Late(isThere: until != nil, page: page)
    }
}
