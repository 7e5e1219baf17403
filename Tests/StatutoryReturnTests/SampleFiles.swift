import Foundation

@testable import StatutoryReturn

/// The synthetic returns that stand beside the project (`../shared/data`), when they do.
enum SampleFiles {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/data/ssda903")

    static let arePresent = FileManager.default.fileExists(atPath: root.path)

    /// The files in a folder whose names `isWanted` accepts.
    static func files(in folder: String, where isWanted: (String) -> Bool) throws -> [ReturnFile] {
        let folder = root.appendingPathComponent(folder)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter(isWanted).map {
            ReturnFile(name: $0, bytes: Array(try Data(contentsOf: folder.appendingPathComponent($0))))
        }
    }
}
