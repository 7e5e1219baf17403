import Foundation
import Policy
import PolicyFiles

/// Where the packs of the repository stand, and packs that tests make up.
enum Packs {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../PolicyPacks").standardized

    /// The policies of all packs of the repository, by their ids.
    static let all = Result {
        let reader = PackReader(folder: folder)
        return try Dictionary(uniqueKeysWithValues: reader.names().map { ($0, try reader.policy($0)) })
    }

    /// The policy of the england pack.
    static let england = Result { try PackReader(folder: folder).policy("england") }

    /// The lines that every rule needs and few tests are about; a rule that states one itself keeps its own.
    private static let defaults = [
        ("title", "A duty"), ("class", "deadline"), ("force", "law"), ("responsible", "social worker"),
        (
            "source",
            "{document: An Act, provision: section 1, passage: It must be done., confidence: found, in-force: 2011-04-01}"
        ),
        ("during", "period of care"), ("opens", "becomes looked after"), ("due", "{within: 10 days}"),
        ("met-by", "plan"), ("examples", "[]"),
    ]

    /// The text of a rule file: `lines`, and what they leave out; “due: none” leaves the due day out for good.
    static func rule(_ id: String, _ lines: String) -> String {
        let stated = lines.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        let others = defaults.filter { !stated.contains(Substring($0.0)) }.map { "\($0.0): \($0.1)" }
        let said = lines.split(separator: "\n").filter { $0 != "due: none" }.map(String.init)
        return (["rule: \(id)"] + others + said).joined(separator: "\n") + "\n"
    }

    /// The `pack.yaml` of packs that tests make up, with two themes and a group of each sort.
    static let header = """
        pack: test
        title: A pack for tests
        authority: Testshire
        version: first
        in-force: 2011-04-01
        themes: [plans, visits]
        groups:
          legal-status: {care order: [C1, C2]}
          placement: {with parents: [P1]}
        """

    /// The `kinds.yaml` of packs that tests make up: four kinds.
    static let kinds = """
        - {kind: plan, plural: plans, is: document, meaning: A plan., fields: {aim: text, ends: day}}
        - {kind: visit, plural: visits, is: visit, meaning: A visit.}
        - {kind: meeting, plural: meetings, is: meeting, meaning: A meeting.}
        - {kind: assessment, plural: assessments, is: assessment, meaning: An assessment.}
        """

    /// The `roles.yaml` of packs that tests make up.
    static let roles = """
        - {role: social worker, meaning: The child’s social worker.}
        - {role: team manager, meaning: Manages the team.}
        - {role: practice manager, meaning: Supervises social workers.}
        """

    /// The policy of rules of which each is given by the lines that matter, with the ids R1, R2 and so on.
    static func policy(_ rules: String...) throws -> Policy {
        let files = rules.enumerated().map { ("rules/R\($0 + 1).yaml", rule("R\($0 + 1)", $1)) }
        return try PackFolder([("pack.yaml", header)] + files).policy()
    }
}

/// A folder with one pack, `test`, that is removed when nobody needs it any more.
final class PackFolder {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mainstay-packs-\(UUID().uuidString)")

    /// Writes `files`, named relative to the pack's folder, and the kinds and roles that tests share unless they are
    /// among them.
    init(_ files: [(name: String, text: String)]) throws {
        let pack = folder.appending(path: "test")
        try FileManager.default.createDirectory(
            at: pack.appending(path: "rules"), withIntermediateDirectories: true)
        let shared = [("kinds.yaml", Packs.kinds), ("roles.yaml", Packs.roles)]
        let others = shared.filter { name, _ in !files.contains { $0.name == name } }
        for (name, text) in others + files {
            try Data(text.utf8).write(to: pack.appending(path: name))
        }
    }

    func policy() throws -> Policy { try PackReader(folder: folder).policy("test") }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
