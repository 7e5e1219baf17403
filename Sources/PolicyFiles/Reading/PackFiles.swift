import Foundation
import Yams

/// The files of a folder of packs: which there are, which should not be there, and what they say as YAML.
struct PackFiles: Sendable {
    let folder: URL

    /// Where a file of the folder stands.
    func url(_ file: String) -> URL { folder.appending(path: file) }

    /// The ids of the packs, in alphabetical order.
    func packs() throws -> [String] {
        try names(in: folder).filter(isPack)
    }

    /// Whether the folder holds a pack `id`.
    func isPack(_ id: String) -> Bool { exists("\(id)/pack.yaml") }

    /// What to do where a pack builds on `id`, which is not there.
    func missing(_ id: String) -> String {
        let others = (try? packs()) ?? []
        return
            "This pack builds on “\(id)”, and \(folder.path) holds no such pack.\(suggestion(for: id, among: others))"
            + " A copy of it stands beside this one, as a folder with its name."
    }

    /// The files of the pack `id`, relative to the folder of packs, in alphabetical order.
    func all(of id: String) throws -> [String] {
        let own = try names(in: url(id)).filter { $0.hasSuffix(".yaml") }.map { "\(id)/\($0)" }
        return own + (try rules(of: id)).map { "\(id)/rules/\($0)" }
    }

    /// The files in which the rules of the pack `id` stand; notes those that nobody reads.
    func rules(of id: String, _ problems: inout [PackProblem]) -> [String] {
        do {
            problems += try names(in: url("\(id)/rules")).filter { $0.hasSuffix(".yml") }.map { file in
                PackProblem(
                    file: "\(id)/rules/\(file)", line: 1,
                    message: "A rule’s file ends in “.yaml”; this one is not read.")
            }
            return try rules(of: id)
        } catch {
            problems.append(PackProblem(file: "\(id)/rules", line: 1, message: "The folder \(PackFiles.unreadable)"))
            return []
        }
    }

    /// Files of the pack `id` that nobody reads, though they look as if somebody should.
    func strangers(in id: String) -> [PackProblem] {
        let known = ["pack.yaml", "kinds.yaml", "eligibility.yaml"] + DeclarationReader.layouts.map(\.file)
        let all = (try? names(in: url(id))) ?? []
        return all.filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !known.contains($0) }.map { file in
            PackProblem(
                file: "\(id)/\(file)", line: 1,
                message: "No such file belongs to a pack, so that it is not read.\(suggestion(for: file, among: known))"
                    + " Rules stand in the folder “rules”.")
        }
    }

    /// What the file says, if the pack has it.
    func composeIfThere(_ reading: Reading) -> Node? { exists(reading.file) ? compose(reading) : nil }

    /// What the file says; notes what is no YAML.
    func compose(_ reading: Reading) -> Node? {
        guard let text = try? String(contentsOf: url(reading.file), encoding: .utf8) else {
            reading.note("The file \(PackFiles.unreadable)", at: nil)
            return nil
        }
        reading.text = text
        do {
            // Every scalar is text here: “yes” is a word, and finding out what else it could be takes longer than reading it.
            // Named, because looking for the encoding that is usual here reads the environment for each file.
            guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
                reading.note("The file is empty.", at: nil)
                return nil
            }
            return node
        } catch let error as YamlError {
            reading.note("This is not YAML: \(error.place.problem).\(error.advice)", line: error.place.line)
            return nil
        } catch {
            reading.note("This is not YAML: \(error)", at: nil)
            return nil
        }
    }

    private func rules(of id: String) throws -> [String] {
        try names(in: url("\(id)/rules")).filter { $0.hasSuffix(".yaml") }
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: url(file).path) }

    private static let unreadable =
        "cannot be read. A pack is a folder with a pack.yaml and a folder “rules” with one rule a file, all as UTF-8 text."
}
