import Foundation
import Policy
import PolicyFiles

/// The packs of the repository.
enum Policies {
    /// The name of every pack.
    static let names = (try? reader.names()) ?? []

    /// The policy that the pack makes with those that it builds on.
    static func policy(_ name: String) throws -> Policy { try reader.policy(name) }

    /// The examples that stand beside the pack’s own rules.
    static func examples(of name: String) throws -> [Example] { try reader.read(name).examples }

    private static var reader: PackReader {
        PackReader(
            folder: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../PolicyPacks")
                .standardized)
    }
}
