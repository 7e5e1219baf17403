import ArgumentParser
import Foundation
import StatutoryReturn

/// The files of a return on the disk: named one by one, or all CSV and XML files of a folder and its folders.
///
/// Each is named by its path within the deepest folder that holds all of them, so that files of the same name in two
/// years' folders stay apart.
struct ReturnFolder {
    private let paths: [String]

    init(_ paths: [String]) {
        self.paths = paths
    }

    /// Reads the files.
    func files() throws -> [ReturnFile] {
        let named = try paths.map { path in (path: path, isFolder: try isFolder(path)) }
        let shared = ReturnFolder.sharedFolder(
            named.map { $0.isFolder ? parts(of: $0.path) : parts(of: $0.path).dropLast() })
        return try named.flatMap { path, isFolder in
            let inside = parts(of: path).dropFirst(shared).map { $0 + "/" }.joined()
            return try isFolder
                ? tables(in: path).map { try read("\(path)/\($0)", as: inside + $0) }
                : [read(path, as: String(inside.dropLast()))]
        }
    }

    private func isFolder(_ path: String) throws -> Bool {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ValidationError("There is no file or folder \(path).")
        }
        return isFolder.boolValue
    }

    private func parts(of path: String) -> [String] { URL(filePath: path).standardizedFileURL.pathComponents }

    /// How many parts of their paths all `folders` share.
    private static func sharedFolder(_ folders: [[String]]) -> Int {
        guard let first = folders.first else { return 0 }
        return first.indices.first { place in
            !folders.allSatisfy { place < $0.count && $0[place] == first[place] }
        } ?? first.count
    }

    private func tables(in folder: String) throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter(isTable)
        if names.isEmpty { throw ValidationError("There is no CSV or XML file in \(folder).") }
        return names
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
