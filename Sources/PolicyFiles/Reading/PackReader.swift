import Foundation
import Policy
import Timeline
import Yams

/// A pack as read from its folder: the rules with their examples, and what it declares.
package struct Pack: Sendable {
    package let name: Policy.PackName
    package let rules: [Rule]
    package let examples: [Example]
    package let kinds: [Policy.KindDeclaration]
}

/// Reads packs from a folder that holds one folder a pack: `pack.yaml`, and one rule a file in `rules/`.
package struct PackReader {
    private let folder: URL

    /// Reads from `folder`.
    package init(folder: URL) {
        self.folder = folder
    }

    /// The ids of the packs in the folder, in alphabetical order.
    package func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
            FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/pack.yaml").path)
        }
    }

    /// The pack `id`.
    ///
    /// - Throws: ``PackProblems`` with every mistake, each with its file, its line and what to do.
    package func read(_ id: String) throws -> Pack {
        var problems: [PackProblem] = []
        let header = header(id, &problems)
        var rules: [Rule] = []
        var examples: [Example] = []
        for file in ruleFiles(id, &problems) {
            let reading = Reading(file: "\(id)/rules/\(file)")
            if let node = compose(reading),
                let rule = RuleReader(vocabulary: header.vocabulary, reading: reading).read(node)
            {
                rules.append(rule)
                examples += ExampleReader(rule: rule.id, vocabulary: header.vocabulary, reading: reading).read(node)
            }
            problems += reading.problems
        }
        problems += conflicts(among: rules)
        guard problems.isEmpty else { throw PackProblems(problems) }
        return Pack(name: header.name, rules: rules, examples: examples, kinds: header.vocabulary.kinds)
    }

    /// The policy that the pack `id` makes.
    ///
    /// - Throws: ``PackProblems``; see ``read(_:)``.
    package func policy(_ id: String) throws -> Policy {
        let pack = try read(id)
        return Policy(packs: [pack.name], rules: pack.rules, kinds: pack.kinds)
    }

    /// The bytes of all files of the pack `id`, in order, by which one can tell whether it has changed.
    package func bytes(_ id: String) throws -> [UInt8] {
        let files = ["\(id)/pack.yaml"] + (try ruleFiles(id)).map { "\(id)/rules/\($0)" }
        return try files.flatMap { try [UInt8](Data(contentsOf: folder.appending(path: $0))) }
    }

    private func ruleFiles(_ id: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "\(id)/rules").path)
            .filter { $0.hasSuffix(".yaml") }.sorted()
    }

    private func ruleFiles(_ id: String, _ problems: inout [PackProblem]) -> [String] {
        do { return try ruleFiles(id) } catch {
            problems.append(PackProblem(file: "\(id)/rules", line: 1, message: "The folder \(PackReader.unreadable)"))
            return []
        }
    }

    private static let unreadable =
        "cannot be read. A pack is a folder with a pack.yaml and a folder “rules” with one rule a file, all as UTF-8 text."

    private func compose(_ reading: Reading) -> Node? {
        guard let text = try? String(contentsOf: folder.appending(path: reading.file), encoding: .utf8) else {
            reading.note("The file \(PackReader.unreadable)", at: nil)
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: text) else {
                reading.note("The file is empty.", at: nil)
                return nil
            }
            return node
        } catch let error as YamlError {
            reading.note("This is not YAML: \(error.place.problem).", line: error.place.line)
            return nil
        } catch {
            reading.note("This is not YAML: \(error)", at: nil)
            return nil
        }
    }

    private func header(
        _ id: String, _ problems: inout [PackProblem]
    ) -> (name: Policy.PackName, vocabulary: Vocabulary) {
        let reading = Reading(file: "\(id)/pack.yaml")
        let node = compose(reading)
        let reader = HeaderReader(reading: reading)
        let header = node.map(reader.read)
        problems += reading.problems
        return header ?? (Policy.PackName(id: id, title: id), Vocabulary())
    }

    private func conflicts(among rules: [Rule]) -> [PackProblem] {
        let ids = rules.map(\.id)
        var problems: [PackProblem] = []
        for (index, rule) in rules.enumerated() {
            if ids[..<index].contains(rule.id) {
                problems.append(
                    PackProblem(file: rule.file, line: 1, message: "“\(rule.id)” stands in another file already."))
            }
            for other in rule.exceptionTo where !ids.contains(other) {
                let message = "“exception-to” names “\(other)”, which is no rule.\(suggestion(for: other, among: ids))"
                problems.append(PackProblem(file: rule.file, line: 1, message: message))
            }
        }
        return problems
    }
}
