import Foundation
import Policy
import Timeline
import Yams

/// Reads packs from a folder that holds one folder a pack: `pack.yaml`, one rule a file in `rules/`, and what the pack
/// declares in `kinds.yaml`, `roles.yaml`, `options.yaml`, `escalation.yaml`, `services.yaml`, `knowledge.yaml` and `eligibility.yaml`.
///
/// A pack that was read is kept, and so is the policy that it makes, so that five councils that build on one pack read it once.
package final class PackReader {
    let files: PackFiles
    private let accountRoles: [String]?
    private var read: [String: Result<Pack, PackProblems>] = [:]
    /// The policies that were made, by the ids of their packs.
    var policies: [String: Policy] = [:]

    /// Reads from `folder`; `accountRoles` are the roles in which people sign in, if they do, by which packs say who holds
    /// the posts that they name.
    package init(folder: URL, accountRoles: [String]? = nil) {
        files = PackFiles(folder: folder)
        self.accountRoles = accountRoles
    }

    /// The ids of the packs in the folder, in alphabetical order.
    package func names() throws -> [String] { try files.packs() }

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
        let node = files.compose(headerReading)
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
        problems += files.strangers(in: id)
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
        guard case .mapping(let mapping)? = node, let extends = mapping["extends"] else {
            return Vocabulary(accountRoles: accountRoles)
        }
        guard let id = reading.plainText(extends), !id.isEmpty else {
            reading.note("“extends” names one pack.", at: extends)
            problems += reading.problems
            return Vocabulary(accountRoles: accountRoles)
        }
        guard files.isPack(id) else {
            reading.note(files.missing(id), at: extends)
            problems += reading.problems
            return Vocabulary(accountRoles: accountRoles)
        }
        do {
            return try read(id).vocabulary
        } catch let found as PackProblems {
            problems += found.problems
        } catch {
            reading.note("“\(id)” cannot be read: \(error)", at: extends)
        }
        return Vocabulary(accountRoles: accountRoles)
    }

    private func declarations(
        _ id: String, _ vocabulary: inout Vocabulary, _ problems: inout [PackProblem]
    ) -> (kinds: [KindDeclaration], declarations: [Declaration]) {
        var kinds: [KindDeclaration] = []
        var declarations: [Declaration] = []
        for layout in DeclarationReader.layouts {
            let reading = Reading(file: "\(id)/\(layout.file)")
            if let node = files.composeIfThere(reading) {
                let found = DeclarationReader(pack: id, reading: reading).read(node, layout, vocabulary)
                if layout.section == .role { vocabulary.roles += found.map(\.name) }
                declarations += found
            }
            problems += reading.problems
        }
        let reading = Reading(file: "\(id)/kinds.yaml")
        for node in files.composeIfThere(reading).map({ reading.list($0) }) ?? [] {
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
        let tests = files.composeIfThere(reading).map(reader.read) ?? []
        problems += reading.problems
        return tests
    }

    private func rules(
        _ id: String, _ vocabulary: Vocabulary, _ problems: inout [PackProblem]
    ) -> (rules: [Rule], examples: [Example]) {
        let reader = RuleFileReader(pack: id, files: files, vocabulary: vocabulary)
        let found = files.rules(of: id, &problems).mapAtOnce { reader.read($0) }
        problems += found.flatMap(\.problems)
        return (found.compactMap(\.rule), found.flatMap(\.examples))
    }

    /// The bytes of all files of the pack `id` and of those that it builds on, in order, by which one can tell whether
    /// it has changed.
    package func bytes(_ id: String) throws -> [UInt8] {
        try chain(id).flatMap { pack in
            try files.all(of: pack.name.id).flatMap { try [UInt8](Data(contentsOf: files.url($0))) }
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
