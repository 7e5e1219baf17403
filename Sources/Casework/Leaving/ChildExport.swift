import Policy
import Timeline

/// Everything that is held about one child, gathered to leave: for the child or young person who asks for their record
/// (UK GDPR, Article 15), or for the system of another authority.
package struct ChildExport: Sendable {
    package let file: CaseFile
    /// The files that the entries name, each once, in the order of the entries; `nil` for one that the store has lost.
    package let files: [(attachment: Attachment, bytes: [UInt8]?)]
    /// Who looked at the record, the latest first.
    package let looks: [Look]

    /// Gathers what `reader` holds about `child`; `nil` when nothing is recorded.
    init?(of child: ChildID, under policy: Policy, in reader: any CaseReader) throws {
        guard let file = try CaseFile(of: child, under: policy, in: reader) else { return nil }
        self.file = file
        var query = LookQuery(child: child)
        query.most = .max
        looks = try reader.looks(query)
        var seen: Set<String> = []
        files = try file.entries.flatMap(\.attachments).filter { seen.insert($0.sha256).inserted }.map { attachment in
            (attachment, try reader.file(withHash: attachment.sha256))
        }
    }

    /// The name under which a file leaves: the start of its digest and an ending by what it is, so that two files of one name
    /// do not meet and no name is a path.
    package static func name(of attachment: Attachment) -> String {
        let ending = FileType(rawValue: attachment.type)?.endings.first ?? "bin"
        return "\(attachment.sha256.prefix(16)).\(ending)"
    }
}
