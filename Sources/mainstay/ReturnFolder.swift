import ArgumentParser
import Foundation
import StatutoryReturn

/// The files of a return on the disk: named one by one, or all CSV and XML files of a folder and its folders.
struct ReturnFolder {
    private let paths: [String]

    init(_ paths: [String]) {
        self.paths = paths
    }

    /// Reads the files, each named by its path within the folder that was given.
    func files() throws -> [ReturnFile] {
        try paths.flatMap { path -> [ReturnFile] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw ValidationError("There is no file or folder \(path).")
            }
            guard isFolder.boolValue else { return [try read(path, as: URL(filePath: path).lastPathComponent)] }
            let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted().filter(isTable)
            if names.isEmpty { throw ValidationError("There is no CSV or XML file in \(path).") }
            return try names.map { try read("\(path)/\($0)", as: $0) }
        }
    }

    private func isTable(_ name: String) -> Bool {
        let small = name.lowercased()
        return small.hasSuffix(".csv") || small.hasSuffix(".xml")
    }

    private func read(_ path: String, as name: String) throws -> ReturnFile {
        do {
            return ReturnFile(
                name: name, bytes: [UInt8](try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)))
        } catch {
            throw ValidationError("\(path) cannot be read: \(error.localizedDescription)")
        }
    }
}
