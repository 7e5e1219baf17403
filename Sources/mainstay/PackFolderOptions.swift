import ArgumentParser
import Casework
import Foundation
import PolicyFiles

/// Which folder of packs a command reads.
struct PackFolderOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of policy packs.", valueName: "folder"))
    var packs: String?

    /// Reads packs from the folder named, or from the one that comes with Mainstay.
    func reader() throws -> PackReader {
        try PackFolderOptions.reader(of: packs ?? CompanionFolder("PolicyPacks", orNamedWith: "--packs").path)
    }

    /// Reads packs from `folder`.
    static func reader(of folder: String) throws -> PackReader {
        guard FileManager.default.fileExists(atPath: folder) else {
            throw ValidationError("There is no folder of policy packs at \(folder).")
        }
        let url = URL(filePath: folder)
        guard !FileManager.default.fileExists(atPath: url.appending(path: "pack.yaml").path) else {
            throw ValidationError(
                "\(folder) is a pack itself. “--packs” names the folder in which packs stand side by side: "
                    + "\(url.standardizedFileURL.deletingLastPathComponent().path).")
        }
        return PackReader(folder: url, accountRoles: Role.allCases.map(\.rawValue))
    }

    /// `pack`, if there is such a pack.
    func known(_ pack: String, _ reader: PackReader) throws -> String {
        let names = try reader.names()
        guard names.contains(pack) else {
            throw ValidationError(
                "There is no pack “\(pack)”.\(suggestion(for: pack, among: names)) There are: "
                    + "\(names.joined(separator: ", ")).")
        }
        return pack
    }
}
