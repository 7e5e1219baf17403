import Casework
import Hummingbird
import Pages

extension Gate {
    /// Takes in what was sent, if the endpoint takes anything.
    ///
    /// - Returns: what to answer instead, when it cannot be taken or does not carry the token of the session.
    func take(_ endpoint: Endpoint, _ request: Request, _ context: inout VisitContext) async throws -> Response? {
        switch endpoint.intake {
        case .nothing: return nil
        case .form(let most):
            guard let form = try await RequestFields(sentBy: request, most: most) else {
                return .page(TooLongPage(), context, status: .contentTooLarge)
            }
            context.form = form
        case .files(let limits):
            do {
                let upload = try await MultipartForm(sentBy: request, limits)
                context.upload = upload
                context.form = upload.fields
            } catch let problem as MultipartProblem {
                context.note.change { $0.outcome = .failed }
                return .page(BrokenFormPage(why: problem.sentence), context, status: problem.status)
            }
        }
        return tokenProblem(endpoint, request, context)
    }

    private func tokenProblem(
        _ endpoint: Endpoint, _ request: Request, _ context: VisitContext
    ) -> Response? {
        guard let visitor = context.visitor else { return nil }
        let token = context.form[PostForm.tokenField] ?? request.header("X-Form-Token") ?? ""
        if isSameSecret(token, visitor.formToken) { return nil }
        // Sent from one of our own pages, of an earlier session: whoever is here now may send it again.
        guard endpoint.isHeld, origin.isOurs(request) else { return refuse(.formToken, .ownAccount, context) }
        context.note.refuse(.formToken)
        let post = UnsavedPage.Post(path: request.uri.path, fields: context.form.typed)
        return .page(UnsavedPage([post], because: .earlierSession), context, status: .forbidden)
    }

    /// Leads somebody who has not signed in to the form, and back afterwards. What they sent is held for them.
    func signInFirst(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) async throws -> Response {
        context.note.refuse(.notSignedIn)
        // A script that asks is told so; it can do nothing with a page.
        if let mode = request.header("Sec-Fetch-Mode"), mode != "navigate" { return Response(status: .unauthorized) }
        guard endpoint.method == .post else {
            return .redirect(.signIn(to: WayBack(request.uri.description)?.address))
        }
        return .redirect(.signIn(to: try await hold(endpoint, request, context)))
    }

    /// Holds what was sent, when it is known by whom.
    ///
    /// - Returns: where it can be seen after signing in.
    private func hold(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) async throws -> String? {
        guard endpoint.isHeld, let lapsed = context.lapsed, let form = try await typed(endpoint, request),
            isSameSecret(form[PostForm.tokenField] ?? "", lapsed.formToken), !form.typed.isEmpty
        else { return nil }
        let fields = form.typed.map { HeldPost.Field(name: $0.name, value: $0.value) }
        try store.write { writer in
            try writer.hold(
                HeldPost(account: lapsed.account.id, path: request.uri.path, fields: fields, at: context.asked))
        }
        return Route.unsaved.address
    }
}

extension Gate {
    /// What was typed into the form that was sent; files are let go.
    private func typed(_ endpoint: Endpoint, _ request: Request) async throws -> RequestFields? {
        switch endpoint.intake {
        case .nothing: nil
        case .form(let most): try await RequestFields(sentBy: request, most: most)
        case .files: try? await MultipartForm(sentBy: request, MultipartLimits(file: 0, files: 0)).fields
        }
    }
}

extension MultipartForm {
    /// Reads the form in the body of `request`. One without files may come in the plain way: so it does when what was held
    /// is sent again.
    init(sentBy request: Request, _ limits: MultipartLimits) async throws {
        guard request.isPlainForm else {
            self = try await MultipartForm.read(request, limits)
            return
        }
        guard let fields = try await RequestFields(sentBy: request, most: limits.text) else {
            throw MultipartProblem.tooMuchText
        }
        self.init()
        for field in fields.pairs { add(field.1, to: field.0) }
    }
}

extension RequestFields {
    /// Reads the form in the body of `request`; `nil` when it is longer than `most` bytes.
    init?(sentBy request: Request, most: Int) async throws {
        var bytes: [UInt8] = []
        var isWhole = true
        // What is too long is read to its end all the same: a browser shows no answer before it has sent all.
        for try await piece in request.body {
            isWhole = isWhole && bytes.count + piece.readableBytes <= most
            if isWhole { bytes += piece.readableBytesView }
        }
        guard isWhole else { return nil }
        self.init(query: request.isPlainForm ? String(decoding: bytes, as: UTF8.self) : "")
    }

    /// What a person typed or chose: every field in order, but for the token.
    var typed: [Field] { pairs.filter { $0.0 != PostForm.tokenField }.map { Field($0.0, $0.1) } }
}

extension Request {
    /// Whether its body is a form without files.
    fileprivate var isPlainForm: Bool {
        let type = (headers[.contentType] ?? "").prefix { $0 != ";" }.lowercased()
        return type.filter { !$0.isWhitespace } == "application/x-www-form-urlencoded"
    }

    /// The value of the header `name`.
    func header(_ name: String) -> String? { HTTPFields.Element.Name(name).flatMap { headers[$0] } }
}
