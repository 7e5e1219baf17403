import ArgumentParser
import Casework
import Foundation
import Timeline

/// The pictures and documents that come with Mainstay for a made-up authority, kept in its store as if people had handed
/// them in.
struct DemonstrationFiles {
    /// What children chose in place of a photograph of themselves.
    let pictures: [Attachment]
    /// A file for each of some kinds of document, by the kind.
    let documents: [KindName: Attachment]

    /// Keeps the files of `folder` in the store of `writer`.
    init(of folder: URL, in writer: any CaseWriter) throws {
        pictures = try DemonstrationFiles.keep(folder.appending(path: "pictures"), writer)
        let files = try DemonstrationFiles.keep(folder.appending(path: "documents"), writer)
        documents = Dictionary(uniqueKeysWithValues: files.map { ($0.kind, $0) })
    }

    private static func keep(_ folder: URL, _ writer: any CaseWriter) throws -> [Attachment] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.map { name in
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            let type = try FileType.checked(name, bytes)
            return Attachment(
                name: name, type: type.rawValue, size: bytes.count, sha256: try writer.keep(file: bytes))
        }
    }
}

extension Attachment {
    /// The kind of document after which the file is called: `care-plan.pdf` is a care plan.
    fileprivate var kind: KindName {
        String(name.prefix { $0 != "." }).replacing("-", with: " ")
    }
}
