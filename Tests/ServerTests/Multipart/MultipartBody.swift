@testable import Server

/// The body of a form with files, as a browser writes it.
struct MultipartBody {
    static let boundary = "----made-up"
    private(set) var bytes: [UInt8] = []

    /// Adds what was typed in a field.
    func typed(_ field: String, _ text: String) -> MultipartBody {
        part(#"Content-Disposition: form-data; name="\#(field)""#, Array(text.utf8))
    }

    /// Adds a file that was chosen in a field.
    func file(_ field: String, _ name: String, _ text: String) -> MultipartBody {
        part(
            "Content-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\nContent-Type: text/csv",
            Array(text.utf8))
    }

    /// Adds a part with these lines of head and these bytes.
    func part(_ head: String, _ content: [UInt8]) -> MultipartBody {
        var body = self
        body.bytes += Array("--\(MultipartBody.boundary)\r\n\(head)\r\n\r\n".utf8) + content + Array("\r\n".utf8)
        return body
    }

    /// The whole body.
    var ended: [UInt8] { bytes + Array("--\(MultipartBody.boundary)--\r\n".utf8) }

    /// Reads `bytes` in pieces of at most `piece` bytes.
    static func read(
        _ bytes: [UInt8], in piece: Int = .max, _ limits: MultipartLimits = MultipartLimits(file: 1_000, files: 2_000)
    ) throws -> MultipartForm {
        var parser = MultipartParser(boundary: boundary, limits: limits)
        var rest = bytes[...]
        while !rest.isEmpty {
            try parser.take(rest.prefix(piece))
            rest = rest.dropFirst(piece)
        }
        return try parser.finished()
    }
}

extension UploadedFile {
    /// The bytes as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
