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
        return try tokenProblem(endpoint, request, context)
    }

    private func tokenProblem(
        _ endpoint: Endpoint, _ request: Request, _ context: VisitContext
    ) throws -> Response? {
        guard context.visitor != nil, !hasToken(request, context) else { return nil }
        guard let again = try sendAgain(endpoint, request, context) else {
            return try refuse(.formToken, .ownAccount, context)
        }
        context.note.refuse(.formToken)
        return again
    }

    /// Whether what was sent carries the token of the session.
    func hasToken(_ request: Request, _ context: VisitContext) -> Bool {
        guard let visitor = context.visitor else { return false }
        return isSameSecret(
            context.form[PostForm.tokenField] ?? request.header("X-Form-Token") ?? "", visitor.formToken)
    }

    /// Shows what was sent from one of our own pages, of an earlier session: whoever is here now may send it again.
    func sendAgain(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) throws -> Response? {
        guard endpoint.mayHold, origin.isOurs(request) else { return nil }
        if request.isByScript {
            return .text(
                "You have signed in again since this page was opened. What you typed is still on it, and is shown to you to be "
                    + "sent again when you send it.", status: .forbidden)
        }
        let typed = try forms.words(of: context.form.typed, sentTo: request.uri.path, by: context.visitor)
        return .page(
            SendAgainPage(typed, path: endpoint.heldPath(request), fields: context.form.typed), context,
            status: .forbidden)
    }

    /// What was typed into the form that was sent; files are let go.
    func typed(_ endpoint: Endpoint, _ request: Request) async throws -> RequestFields? {
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

    /// Whether a script of a page sent it: it can do nothing with a page, and shows words.
    var isByScript: Bool { header("Sec-Fetch-Mode").map { $0 != "navigate" } ?? false }

    /// The value of the header `name`.
    func header(_ name: String) -> String? { HTTPFields.Element.Name(name).flatMap { headers[$0] } }
}
