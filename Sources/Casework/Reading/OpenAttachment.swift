import Timeline

/// Gives out a file that belongs to a child’s record.
package struct OpenAttachment: UseCase {
    package static let permission = Permission.readChild
    package let doer: Doer
    package let moment: Instant

    package init(by doer: Doer, at moment: Instant) {
        self.doer = doer
        self.moment = moment
    }

    /// The file with the SHA-256 `hash`, as an entry about this very child names it, standing or not: it is part of the history.
    /// `nil` when none names it, or the store has lost it.
    package func run(
        _ hash: String, of child: ChildID, in reader: any CaseReader
    ) throws -> (attachment: Attachment, bytes: [UInt8])? {
        try ask(about: [.child(child)], in: reader)
        let attachments = try reader.entries(about: .child(child)).flatMap(\.attachments)
        guard let attachment = attachments.first(where: { $0.sha256 == hash }) else { return nil }
        return try reader.file(withHash: hash).map { (attachment, $0) }
    }
}
