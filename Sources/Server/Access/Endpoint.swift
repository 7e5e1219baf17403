import Casework
import Hummingbird

/// An address with what is done at it, and the permission that it needs. Nothing is answered that is not one of these.
package struct Endpoint: Sendable {
    package typealias Handler = @Sendable (Request, VisitContext) async throws -> Response

    package let method: HTTPRequest.Method
    /// With `:number` for the number of a child, whose relation to the viewer then decides; and `:key` for a secret.
    package let path: String
    package let access: Access
    let intake: Intake
    /// Whether it is recorded who asked, and counts as a sign of life.
    let isRecorded: Bool
    let holding: Holding
    let handler: Handler

    /// Who may ask.
    package enum Access: Hashable, Sendable {
        /// Anybody, without signing in.
        case anyone
        case needs(Permission)
    }

    /// What it takes in.
    enum Intake: Sendable {
        case nothing
        /// A form of so many bytes at most, its token checked.
        case form(most: Int)
        /// A form with files, its token checked.
        case files(MultipartLimits)
    }

    /// What becomes of what was typed into its form when it cannot be taken.
    enum Holding: Sendable {
        /// It is not held: a password never is, and where nothing is typed there is nothing to hold.
        case nothing
        /// It is held as it was sent, to be sent again.
        case asSent
        /// It is held as if it had been sent to the form above: a script sends here what is being typed there.
        case forFormAbove
    }

    private init(
        _ method: HTTPRequest.Method, _ path: String, _ access: Access, _ intake: Intake, _ isRecorded: Bool,
        holding: Holding = .nothing, _ handler: @escaping Handler
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.intake = intake
        self.isRecorded = isRecorded
        self.holding = holding
        self.handler = handler
    }

    /// What is shown at `path` to those who have the permission.
    static func get(
        _ path: String, _ permission: Permission, isRecorded: Bool = true, _ handler: @escaping Handler
    ) -> Endpoint {
        Endpoint(.get, path, .needs(permission), .nothing, isRecorded, handler)
    }

    /// What is done with a form that is sent to `path` by those who have the permission.
    static func post(
        _ path: String, _ permission: Permission, most bytes: Int = 1 << 20, isRecorded: Bool = true,
        holding: Holding = .asSent, _ handler: @escaping Handler
    ) -> Endpoint {
        Endpoint(.post, path, .needs(permission), .form(most: bytes), isRecorded, holding: holding, handler)
    }

    /// What is done with a form with files that is sent to `path` by those who have the permission.
    static func upload(
        _ path: String, _ permission: Permission, _ limits: MultipartLimits, _ handler: @escaping Handler
    ) -> Endpoint {
        Endpoint(.post, path, .needs(permission), .files(limits), true, holding: .asSent, handler)
    }

    /// What is shown at `path` to anybody.
    static func open(get path: String, isRecorded: Bool = false, _ handler: @escaping Handler) -> Endpoint {
        Endpoint(.get, path, .anyone, .nothing, isRecorded, handler)
    }

    /// What is done with a form that anybody sends to `path`. It has no token, since there is no session.
    static func open(post path: String, _ handler: @escaping Handler) -> Endpoint {
        Endpoint(.post, path, .anyone, .form(most: 16 << 10), true, handler)
    }
}

extension Endpoint {
    /// Whether what is typed into its form may be held and shown again.
    var mayHold: Bool { holding != .nothing }

    /// Under which path what was sent in `request` is held.
    func heldPath(_ request: Request) -> String {
        guard case .forFormAbove = holding else { return request.uri.path }
        return request.uri.path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    }
}
