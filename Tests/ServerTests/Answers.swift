import Casework
import CaseworkTesting
import Foundation
import Hummingbird
import HummingbirdTesting
import Policy
import Server
import Testing
import Timeline

/// Asks the application for `address` as a browser on this machine does.
func answer(
    to address: String, _ method: HTTPRequest.Method = .get, store: (any CaseStore)? = nil,
    library: PolicyLibrary = SamplePolicy.library
) async throws -> TestResponse {
    let today = try #require(Day(2020, 12, 1))
    let settings = ServerSettings(
        address: try LoopbackAddress(), publicFolder: publicFolder, today: { today })
    let application = buildApplication(
        settings, store: try store ?? MemoryStore.sample(), under: SamplePolicy.adopted, library: library)
    return try await application.test(.router) { client in
        try await client.execute(uri: address, method: method) { $0 }
    }
}

/// The folder of the style sheet, beside `Tests`.
private let publicFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Public").path

extension TestResponse {
    /// The body as text.
    var text: String { String(buffer: body) }
}
