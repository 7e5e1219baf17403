import ArgumentParser
import Foundation

/// A folder that comes with Mainstay: in the current folder, or beside those in which Swift builds the command.
struct CompanionFolder {
    let path: String

    /// Finds the folder called `name`; another can be named with `option`, if there is one.
    ///
    /// - Throws: a sentence that says where it was looked for.
    init(_ name: String, orNamedWith option: String? = nil) throws {
        let command = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        let above = sequence(first: command) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }.prefix(5)
        let candidates = [name] + above.map { $0.appending(path: name).path }
        guard let found = candidates.first(where: FileManager.default.fileExists(atPath:)) else {
            throw ValidationError(
                "The folder \(name) that comes with Mainstay is neither here nor beside the command. "
                    + "Run Mainstay from its own folder\(option.map { ", or name a folder with “\($0)”" } ?? "").")
        }
        path = found
    }
}
