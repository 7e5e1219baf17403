import Policy
import PolicyFiles

extension Packs {
    /// The text of a `source`: in force from `from`, with other lines after it.
    static func source(from: String, _ more: String = "") -> String {
        "source: {document: An Act, provision: section 1, passage: It must be done., confidence: found, "
            + "in-force: \(from)\(more.isEmpty ? "" : ", \(more)")}"
    }

    /// The policy of one rule in versions, each with the day on which it ends if it does, and its lines.
    static func versions(_ versions: [(from: String, source: String, lines: String)]) throws -> Policy {
        let files = versions.map { version in
            (
                "rules/R1-\(version.from).yaml",
                rule("R1", source(from: version.from, version.source) + "\n" + version.lines)
            )
        }
        return try PackFolder([("pack.yaml", header)] + files).policy()
    }
}
