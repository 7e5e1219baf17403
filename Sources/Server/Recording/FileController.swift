import Casework
import Hummingbird
import Pages
import Timeline

/// The files that belong to a child’s record, given out to those who may see the child, in a way that nothing in them can run.
struct FileController: Sendable {
    let store: any CaseStore

    var endpoints: [Endpoint] {
        [.get("/children/:number/files/:hash", OpenAttachment.permission) { try file($0, $1) }]
    }

    private func file(_ request: Request, _ context: VisitContext) throws -> Response {
        let hash = try context.parameter("hash")
        let open = OpenAttachment(by: try context.viewer.doer, at: context.asked)
        let found = try context.child?.id.flatMap { child in
            try store.read { try open.run(hash, of: child, in: $0) }
        }
        guard let (attachment, bytes) = found else {
            return .page(NotFoundPage("There is no such file in this child’s record."), context, status: .notFound)
        }
        return .file(attachment, bytes)
    }
}

extension Response {
    /// A file as it was handed in: a picture may be shown in a page, everything else is saved.
    fileprivate static func file(_ attachment: Attachment, _ bytes: [UInt8]) -> Response {
        let isPicture = FileType(rawValue: attachment.type)?.isPicture ?? false
        let name = RequestFields.encoded(attachment.name)
        return Response(
            status: .ok,
            headers: [
                .contentType: FileType(rawValue: attachment.type) == .text
                    ? "text/plain; charset=utf-8" : attachment.type,
                .contentDisposition: "\(isPicture ? "inline" : "attachment"); filename*=UTF-8''\(name)",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
