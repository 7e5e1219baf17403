import Casework
import Hummingbird
import Pages
import Timeline

/// The one way to every endpoint: who asks, may they, is what they sent their own; then the answer; then the look is
/// recorded; and only then is the answer sent.
struct Gate: Sendable {
    let store: any CaseStore
    let recorder: LookRecorder
    let sessions: SessionRules
    let origin: OwnOrigin
    let forms: TypedForms

    func answer(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) async throws -> Response {
        var context = context
        begin(endpoint, request, context)
        do {
            let response = try await admitted(endpoint, request, &context)
            try await record(outcome(endpoint, response, context), endpoint, request, context)
            context.note.isRecorded()
            return response
        } catch {
            try? await record(.failed, endpoint, request, context)
            throw error
        }
    }

    private func begin(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) {
        let look = Look(
            at: context.asked, who: (context.visitor?.account ?? context.lapsed?.account)?.username,
            what: endpoint.what, search: RequestFields(request).search, address: endpoint.address(request),
            outcome: .failed)
        context.note.change { $0 = look }
    }

    /// Lets the request through to its handler, or answers in its place.
    private func admitted(
        _ endpoint: Endpoint, _ request: Request, _ context: inout VisitContext
    ) async throws -> Response {
        if endpoint.method == .post, origin.isFromElsewhere(request) {
            return try refuse(.otherSite, endpoint.permission, context)
        }
        guard case .needs(let permission) = endpoint.access else {
            if let stop = try await take(endpoint, request, &context) { return stop }
            return try await endpoint.handler(request, context)
        }
        guard let visitor = context.visitor else { return try await signInFirst(endpoint, request, context) }
        // Nothing is taken in, and no file held, of somebody who may not send it. What they typed is held for them alone.
        if case .refused(let why) = try decision(visitor, permission, endpoint, &context) {
            return try await refuse(why, permission, endpoint, request, context)
        }
        if let stop = try await take(endpoint, request, &context) { return stop }
        do {
            return try await endpoint.handler(request, context)
        } catch let refused as NotAllowed {
            return try refuse(refused, endpoint, request, context)
        }
    }

    /// Decides by the child that the address names, if it names one.
    private func decision(
        _ visitor: Viewer, _ permission: Permission, _ endpoint: Endpoint, _ context: inout VisitContext
    ) throws -> Decision {
        if endpoint.path.contains(":number") {
            let child = try asked(try context.parameter("number"), by: visitor, on: context.today)
            context.child = child
            context.note.change { look in
                look.child = child.id
                look.number = child.number
            }
        }
        return AccessRules.standard.decide(visitor.account, permission, context.child?.relation)
    }

    private func asked(_ number: String, by visitor: Viewer, on day: Day) throws -> AskedChild {
        try store.read { reader in
            // For those who may not see everybody, a number that nobody has looks like one that is not theirs.
            guard let child = try reader.child(numbered: number) else {
                return AskedChild(number: number, id: nil, relation: .none)
            }
            let relation = try reader.relation(of: visitor.account, to: child, on: day)
            return AskedChild(number: number, id: child, relation: relation)
        }
    }

    private func outcome(_ endpoint: Endpoint, _ response: Response, _ context: VisitContext) -> Look.Outcome {
        if context.note.now.outcome == .refused { return .refused }
        return switch (response.status.kind, endpoint.method) {
        case (.serverError, _), (.clientError, .post): .failed
        case (.clientError, _) where response.status == .notFound: .notFound
        case (_, .post): .saved
        default: .shown
        }
    }

    private func record(
        _ outcome: Look.Outcome, _ endpoint: Endpoint, _ request: Request, _ context: VisitContext
    ) async throws {
        guard endpoint.isRecorded else { return }
        var look = context.note.now
        look.outcome = outcome
        let session = context.visitor.map(\.session)
        let isDone = endpoint.method == .post && outcome == .saved
        try await recorder.record(
            LookRecorder.Item(
                look: look, seen: session.flatMap { sessions.isDue($0, at: look.at) ? $0 : nil },
                done: isDone ? context.visitor.map { ($0.account.id, endpoint.heldPath(request)) } : nil))
    }
}

extension Endpoint {
    /// What is done, as a look names it.
    fileprivate var what: String {
        switch access {
        case .anyone: String(path.dropFirst().prefix { $0 != "/" }.map { $0 == "-" ? " " : $0 })
        case .needs(let permission): permission.rawValue
        }
    }

    /// The permission by whose words a refusal is told.
    fileprivate var permission: Permission {
        if case .needs(let permission) = access { permission } else { .ownAccount }
    }

    /// The address as a look keeps it: without what would open a door, and no longer than a person reads.
    fileprivate func address(_ request: Request) -> String {
        let patterns = path.split(separator: "/")
        let parts = request.uri.path.split(separator: "/").enumerated().map { place, part in
            patterns.indices.contains(place) && patterns[place] == ":key" ? "…" : String(part)
        }
        let query = (request.uri.query ?? "").split(separator: "&").filter { field in
            !["to", "key", "token", "password"].contains(field.prefix { $0 != "=" })
        }
        let whole = "/" + parts.joined(separator: "/") + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        return String(whole.prefix(400))
    }
}

extension RequestFields {
    /// The words that are searched for; `nil` when none are.
    fileprivate var search: String? { self["search"].flatMap { $0.isEmpty ? nil : String($0.prefix(200)) } }
}
