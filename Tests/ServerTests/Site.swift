import Casework
import CaseworkTesting
import Foundation
import Hummingbird
import HummingbirdTesting
import Policy
import Server
import Synchronization
import Testing
import Timeline

/// The application over a store, at a time that a test sets, and what a browser does with it.
struct Site {
    let store: any CaseStore
    let clock = Clock()
    private let application: any ApplicationProtocol

    /// What shows the time; it stands still until it is moved.
    final class Clock: Sendable {
        private let time = Mutex(moment("2020-12-01T09:00:00Z"))

        var now: Instant { time.withLock { $0 } }

        func pass(minutes: Int) { time.withLock { $0 = $0 + Int64(minutes) * 60_000 } }
    }

    init(
        store: any CaseStore, library: PolicyLibrary = SamplePolicy.library,
        address: ListeningAddress? = nil
    ) throws {
        self.store = store
        application = try buildApplication(
            try Site.settings(clock, address), store: store, under: SamplePolicy.adopted, library: library)
    }

    /// Every endpoint that there is.
    func table() throws -> [Endpoint] {
        try endpoints(
            try Site.settings(clock, nil), store: store, under: SamplePolicy.adopted, library: SamplePolicy.library)
    }

    private static func settings(_ clock: Clock, _ address: ListeningAddress?) throws -> ServerSettings {
        ServerSettings(
            address: try address ?? ListeningAddress(), publicFolder: publicFolder, now: { clock.now },
            passwordCost: .forTests)
    }

    /// A session of somebody with this role, whose account is made when there is none.
    func signedIn(_ role: Role, team: String? = nil, worker: String? = nil) throws -> SessionSecret {
        let place = (team.map { ".of." + $0.lowercased() } ?? "") + (worker == nil ? "" : ".own")
        let name = role.rawValue.replacing(" ", with: ".") + place
        let known = try store.read { try $0.account(named: name) }
        let account = try known ?? store.givenAccount(name, role, team: team, worker: worker)
        return try store.givenSession(of: account, at: clock.now)
    }

    /// Asks as a browser that holds `secret`.
    func ask(
        _ address: String, _ method: HTTPRequest.Method = .get, _ secret: SessionSecret? = nil,
        headers: HTTPFields = [:], body: String? = nil
    ) async throws -> TestResponse {
        var headers = headers
        if let secret { headers[.cookie] = "mainstay=\(secret.text)" }
        return try await application.test(.router) { [headers] client in
            try await client.execute(
                uri: address, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
            ) { $0 }
        }
    }

    /// Sends a form as a page of this site does, with the token of the session unless another is named.
    func send(
        _ fields: [(String, String)] = [], to address: String, _ secret: SessionSecret? = nil, token: String? = nil,
        headers: HTTPFields = [.origin: "http://localhost"]
    ) async throws -> TestResponse {
        let token = (token ?? secret?.formToken).map { [("form-token", $0)] } ?? []
        let body = (token + fields).map { "\($0.0)=\(Site.encoded($0.1))" }.joined(separator: "&")
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await ask(address, .post, secret, headers: headers, body: body)
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// The looks that were recorded, the latest first.
    func looks() throws -> [Look] { try store.read { try $0.looks(LookQuery()) } }
}

/// The folder of the style sheet, beside `Tests`.
private let publicFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Public").path

extension Site {
    /// Sends a form that takes files, as a browser does.
    func upload(
        _ fields: [(String, String)], to address: String, _ secret: SessionSecret,
        files: [(field: String, name: String, bytes: [UInt8])] = []
    ) async throws -> TestResponse {
        let boundary = "----mainstay-tests"
        var body: [UInt8] = []
        func part(_ head: String, _ content: [UInt8]) {
            body += "--\(boundary)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8
            body += content + "\r\n".utf8
        }
        for field in [("form-token", secret.formToken)] + fields {
            part("name=\"\(field.0)\"", Array(field.1.utf8))
        }
        for file in files { part("name=\"\(file.field)\"; filename=\"\(file.name)\"", file.bytes) }
        body += "--\(boundary)--\r\n".utf8
        let headers: HTTPFields = [
            .origin: "http://localhost", .contentType: "multipart/form-data; boundary=\(boundary)",
            .cookie: "mainstay=\(secret.text)",
        ]
        return try await ask(address, .post, headers, body)
    }

    private func ask(
        _ address: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: [UInt8]
    ) async throws -> TestResponse {
        try await application.test(.router) { client in
            try await client.execute(uri: address, method: method, headers: headers, body: ByteBuffer(bytes: body)) {
                $0
            }
        }
    }
}
