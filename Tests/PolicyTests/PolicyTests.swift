import Foundation
import Policy
import PolicyFiles
import Testing

@Suite struct EnglandPackTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../PolicyPacks")
        .standardized

    @Test func `every example beside a rule of every pack comes out as its sentence says`() throws {
        let reader = PackReader(folder: Self.folder)
        for name in try reader.names() {
            let pack = try reader.read(name)
            let policy = try reader.policy(name)
            let problems = pack.examples.flatMap { $0.run(under: policy) }
            #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
        }
    }
}
