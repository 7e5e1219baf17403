import ArgumentParser
import Casework
import Foundation
import Pages
import Policy
import SQLiteStore
import Timeline

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write everything that is held about one child into a folder: to read, and for another system.",
        discussion: """
            The folder holds record.html to be read in any browser, record.json with every entry as it was recorded, and the \
            files that were handed in. It is for somebody who asks for their record, or for a move to another system.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The number by which the authority knows the child.", valueName: "number"))
    var child: String

    @Argument(help: ArgumentHelp("The folder to make; it must not be there yet.", valueName: "folder"))
    var folder: String

    func run() throws {
        let adopted = try store.policy.load()
        let opened = try store.openCurrent(adopted)
        let id = try store.child(child, in: opened)
        guard !FileManager.default.fileExists(atPath: folder) else {
            throw ValidationError("\(folder) is there already, and nothing is overwritten. Name another folder.")
        }
        let export = try opened.read { reader in
            try ExportChild(under: adopted.policy, by: .keeper, at: .now).run(id, in: reader)
        }
        guard let export else { throw ValidationError("Nothing is recorded about the child \(child).") }
        // To take a record away is a look too.
        let look = Look(
            at: .now, who: nil, what: ExportChild.permission.rawValue, child: id, number: child,
            address: "mainstay export", outcome: .shown)
        try opened.write { try $0.add([look]) }
        let lost = try write(export, to: URL(filePath: folder))
        print(
            "Wrote the record of child \(child) to \(folder): \(export.file.entries.count) entries, \(export.files.count) files."
        )
        guard lost.isEmpty else {
            Terminal.note(
                "These files are named in the record and are not in the store: \(lost.joined(separator: ", ")).")
            throw ExitCode(2)
        }
    }

    /// Writes the folder.
    ///
    /// - Returns: the names of files that could not be found.
    private func write(_ export: ChildExport, to folder: URL) throws -> [String] {
        let files = folder.appending(path: "files")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        var lost: [String] = []
        for (attachment, bytes) in export.files {
            if let bytes {
                try Data(bytes).write(to: files.appending(path: ChildExport.name(of: attachment)))
            } else {
                lost.append(attachment.name)
            }
        }
        let file = export.file
        let record = ChildRecord(
            number: file.number, timeline: file.timeline, obligations: file.obligations, explainer: file.explainer,
            entries: Dictionary(file.entries.map { ($0.id, $0) }) { first, _ in first }, acts: file.acts)
        let paths = export.files.filter { $0.bytes != nil }.map {
            ($0.attachment.sha256, "files/\(ChildExport.name(of: $0.attachment))")
        }
        let page = ExportedRecord(
            record: record, day: .today, files: Dictionary(paths) { first, _ in first },
            looks: export.looks.map { look in
                LookLine(
                    who: look.who ?? "Nobody signed in", when: look.at, what: look.words, outcome: look.outcomeWords)
            })
        try Data(page.document).write(to: folder.appending(path: "record.html"))
        try Data(ExportedEntries(export, on: .today).json).write(to: folder.appending(path: "record.json"))
        try FileManager.default.copyItem(
            at: URL(filePath: try CompanionFolder("Public").path).appending(path: "mainstay.css"),
            to: folder.appending(path: "mainstay.css"))
        return lost
    }
}
