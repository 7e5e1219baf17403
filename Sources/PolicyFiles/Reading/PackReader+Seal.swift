import Foundation
import Policy
import Timeline

/// Seals: a rule that is no longer in force still judges what opened while it held, so its file must never change.
extension PackReader {
    /// Notes the digest of every rule file of the pack `id` that is no longer in force and not sealed yet.
    ///
    /// - Parameter digest: the digest of bytes in hexadecimal digits.
    /// - Returns: the files that were sealed.
    /// - Throws: ``PackProblems`` when a seal is broken already.
    package func seal(_ id: String, digest: ([UInt8]) -> String) throws -> [String] {
        let broken = try brokenSeals(id, digest: digest)
        guard broken.isEmpty else { throw PackProblems(broken) }
        let sealed = try seals(id)
        let added = try read(id).rules.filter { $0.provenance.until != nil }.map(\.place.file)
            .filter { sealed[$0] == nil }.sorted()
        guard !added.isEmpty else { return [] }
        let lines = try (sealed.map { ($0, $1) } + added.map { ($0, digest(try bytes(of: $0))) }).sorted { $0.0 < $1.0 }
            .map { "\($0.1)  \($0.0)\n" }
        try Data(lines.joined().utf8).write(to: files.url("\(id)/sealed.txt"))
        return added
    }

    /// The sealed files of the pack `id` that have changed since, or are gone.
    package func brokenSeals(_ id: String, digest: ([UInt8]) -> String) throws -> [PackProblem] {
        try seals(id).sorted { $0.key < $1.key }.compactMap { file, sealed in
            if (try? bytes(of: file)).map(digest) == sealed { return nil }
            let isThere = FileManager.default.fileExists(atPath: files.url(file).path)
            return PackProblem(
                file: file, line: 1,
                message:
                    "This rule was sealed when it was superseded and \(isThere ? "has changed since" : "is missing"). It "
                    + "still judges what opened while it held: put it back as it was, and make a new version for what is new."
            )
        }
    }

    /// The digests by file.
    private func seals(_ id: String) throws -> [String: String] {
        guard let text = try? String(contentsOf: files.url("\(id)/sealed.txt"), encoding: .utf8) else { return [:] }
        let pairs = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(\.trimmed) }
        return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[1], $0[0]) }) { first, _ in first }
    }

    private func bytes(of file: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: files.url(file))) }
}
