import Foundation
import Policy
import Timeline
import Yams

/// Reads packs from a folder that holds one folder a pack: `pack.yaml`, one rule a file in `rules/`, and what the pack
/// declares in `kinds.yaml`, `roles.yaml`, `options.yaml`, `escalation.yaml`, `services.yaml`, `knowledge.yaml` and `eligibility.yaml`.
///
/// A pack that was read is kept, and so is the policy that it makes, so that five councils that build on one pack read it once.
package final class PackReader {
    private let folder: URL
    private var read: [String: Result<Pack, PackProblems>] = [:]
    /// The policies that were made, by the ids of their packs.
    var policies: [String: Policy] = [:]

    /// Reads from `folder`.
    package init(folder: URL) {
        self.folder = folder
    }

    /// Where a file of the folder stands.
    func url(_ file: String) -> URL { folder.appending(path: file) }

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
        if let result = read[id] { return try result.get() }
        // While it is being read, a pack that builds on itself finds this.
        read[id] = .failure(PackProblems([.circle(id)]))
        let result = readFiles(id)
        read[id] = result
        return try result.get()
    }

    /// The pack `id` and those that it builds on, from the ground up.
    func chain(_ id: String) throws -> [Pack] {
        let pack = try read(id)
        return try (pack.extends.map(chain) ?? []) + [pack]
    }

    private func readFiles(_ id: String) -> Result<Pack, PackProblems> {
        var problems: [PackProblem] = []
        let headerReading = Reading(file: "\(id)/pack.yaml")
        let node = compose(headerReading)
        var vocabulary = base(node, headerReading, &problems)
        // What stands on a pack that cannot be read would be all mistakes that are none.
        guard problems.isEmpty else { return .failure(PackProblems(problems)) }
        let header = node.map { HeaderReader(reading: headerReading).read($0, &vocabulary) }
        if let name = header?.name.id, name != id {
            headerReading.note("“pack” is “\(name)”; it should be the name of the folder, “\(id)”.", at: node)
        }
        problems += headerReading.problems
        let declared = declarations(id, &vocabulary, &problems)
        let eligibility = eligibility(id, declared.declarations, vocabulary, &problems)
        problems += strangers(id)
        let ruled = rules(id, vocabulary, &problems)
        guard problems.isEmpty, let header else { return .failure(PackProblems(problems)) }
        return .success(
            Pack(
                name: header.name, extends: header.extends, rules: ruled.rules, examples: ruled.examples,
                kinds: declared.kinds, declarations: declared.declarations, eligibility: eligibility,
                values: header.values, header: header, vocabulary: vocabulary))
    }

    /// The vocabulary of the pack that this one builds on.
    private func base(_ node: Node?, _ reading: Reading, _ problems: inout [PackProblem]) -> Vocabulary {
        guard case .mapping(let mapping)? = node, let extends = mapping["extends"] else { return Vocabulary() }
        guard let id = reading.plainText(extends), !id.isEmpty else {
            reading.note("“extends” names one pack.", at: extends)
            problems += reading.problems
            return Vocabulary()
        }
        do {
            return try read(id).vocabulary
        } catch let found as PackProblems {
            problems += found.problems
        } catch {
            reading.note("“\(id)” cannot be read: \(error)", at: extends)
        }
        return Vocabulary()
    }

    private func declarations(
        _ id: String, _ vocabulary: inout Vocabulary, _ problems: inout [PackProblem]
    ) -> (kinds: [KindDeclaration], declarations: [Declaration]) {
        var kinds: [KindDeclaration] = []
        var declarations: [Declaration] = []
        for layout in DeclarationReader.layouts {
            let reading = Reading(file: "\(id)/\(layout.file)")
            if let node = composeIfThere(reading) {
                let found = DeclarationReader(pack: id, reading: reading).read(node, layout, vocabulary)
                if layout.section == .role { vocabulary.roles += found.map(\.name) }
                declarations += found
            }
            problems += reading.problems
        }
        let reading = Reading(file: "\(id)/kinds.yaml")
        for node in composeIfThere(reading).map({ reading.list($0) }) ?? [] {
            let found = KindReader(pack: id, reading: reading).read(node, vocabulary)
            vocabulary.add(found.map(\.kind))
            kinds += found.map(\.kind)
            declarations += found.map(\.declaration)
        }
        problems += reading.problems
        return (kinds, declarations)
    }

    private func eligibility(
        _ id: String, _ declarations: [Declaration], _ vocabulary: Vocabulary, _ problems: inout [PackProblem]
    ) -> [EligibilityTest] {
        let reading = Reading(file: "\(id)/eligibility.yaml")
        let options = declarations.filter { $0.section == .option }.map(\.name)
        let reader = EligibilityReader(pack: id, vocabulary: vocabulary, options: options, reading: reading)
        let tests = composeIfThere(reading).map(reader.read) ?? []
        problems += reading.problems
        return tests
    }

    private func rules(
        _ id: String, _ vocabulary: Vocabulary, _ problems: inout [PackProblem]
    ) -> (rules: [Rule], examples: [Example]) {
        var rules: [Rule] = []
        var examples: [Example] = []
        let coverage = vocabulary.fullCoverage()
        for file in ruleFiles(id, &problems) {
            let reading = Reading(file: "\(id)/rules/\(file)")
            if let node = compose(reading),
                let rule = RuleReader(pack: id, vocabulary: vocabulary, reading: reading).read(node)
            {
                rules.append(rule)
                let reader = ExampleReader(rule: rule, vocabulary: vocabulary, always: coverage, reading: reading)
                examples += reader.read(node)
            }
            problems += reading.problems
        }
        return (rules, examples)
    }

    /// The bytes of all files of the pack `id` and of those that it builds on, in order, by which one can tell whether
    /// it has changed.
    package func bytes(_ id: String) throws -> [UInt8] {
        try chain(id).flatMap { pack in
            try files(pack.name.id).flatMap { try [UInt8](Data(contentsOf: folder.appending(path: $0))) }
        }
    }

    /// The files of the pack `id`, relative to the folder of packs, in alphabetical order.
    package func files(_ id: String) throws -> [String] {
        let own = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: id).path)
            .filter { $0.hasSuffix(".yaml") }.sorted().map { "\(id)/\($0)" }
        return own + (try ruleFiles(id)).map { "\(id)/rules/\($0)" }
    }

    /// Files of the pack that nobody reads, though they look as if somebody should.
    private func strangers(_ id: String) -> [PackProblem] {
        let known = ["pack.yaml", "kinds.yaml", "eligibility.yaml"] + DeclarationReader.layouts.map(\.file)
        let all = (try? FileManager.default.contentsOfDirectory(atPath: url(id).path)) ?? []
        return all.sorted().filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !known.contains($0) }.map {
            file in
            PackProblem(
                file: "\(id)/\(file)", line: 1,
                message: "No such file belongs to a pack, so that it is not read.\(suggestion(for: file, among: known))"
                    + " Rules stand in the folder “rules”.")
        }
    }

    private func ruleFiles(_ id: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "\(id)/rules").path)
            .filter { $0.hasSuffix(".yaml") }.sorted()
    }

    private func ruleFiles(_ id: String, _ problems: inout [PackProblem]) -> [String] {
        do {
            let all = try FileManager.default.contentsOfDirectory(atPath: url("\(id)/rules").path)
            problems += all.filter { $0.hasSuffix(".yml") }.sorted().map { file in
                PackProblem(
                    file: "\(id)/rules/\(file)", line: 1,
                    message: "A rule’s file ends in “.yaml”; this one is not read.")
            }
            return try ruleFiles(id)
        } catch {
            problems.append(PackProblem(file: "\(id)/rules", line: 1, message: "The folder \(PackReader.unreadable)"))
            return []
        }
    }

    private static let unreadable =
        "cannot be read. A pack is a folder with a pack.yaml and a folder “rules” with one rule a file, all as UTF-8 text."

    /// The file, if the pack has it.
    func composeIfThere(_ reading: Reading) -> Node? {
        FileManager.default.fileExists(atPath: folder.appending(path: reading.file).path) ? compose(reading) : nil
    }

    private func compose(_ reading: Reading) -> Node? {
        guard let text = try? String(contentsOf: folder.appending(path: reading.file), encoding: .utf8) else {
            reading.note("The file \(PackReader.unreadable)", at: nil)
            return nil
        }
        reading.text = text
        do {
            // Every scalar is text here: “yes” is a word, and finding out what else it could be takes longer than reading it.
            guard let node = try Yams.compose(yaml: text, .basic) else {
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
}

extension PackProblem {
    /// A pack that builds on itself.
    fileprivate static func circle(_ id: String) -> PackProblem {
        PackProblem(
            file: "\(id)/pack.yaml", line: 1,
            message: "“extends” leads back to “\(id)” itself. A pack builds on another, and in the end on none.")
    }
}
