import CaseworkTesting
import Foundation
import PolicyFiles
import Server
import Testing

/// What the product claims to do of the register of requirements.
@Suite struct ProductTests {
    private var packs: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../PolicyPacks").standardized
    }

    @Test func `every page, workflow and indicator that is claimed stands at an address of the server`() throws {
        let addresses = Set(try Site(store: MemoryStore.sample()).table().map(\.path))
        for part in try PackReader(folder: packs).product() {
            #expect(addresses.contains(part.address), "\(part.name)")
            #expect(!part.covers.isEmpty, "\(part.name)")
        }
    }
}
