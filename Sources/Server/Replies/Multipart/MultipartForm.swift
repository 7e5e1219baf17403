import Hummingbird

/// A form that was sent with files (`multipart/form-data`, RFC 7578): what was typed, and the files.
struct MultipartForm: Sendable {
    /// What was typed.
    var fields: RequestFields { RequestFields(typed) }
    /// The files, in the order in which they were sent; a field in which no file was chosen has none.
    private(set) var files: [UploadedFile] = []
    /// The files that are longer than is taken. Their bytes were let go; all that was typed beside them is here.
    private(set) var tooLong: [TooLong] = []

    private var typed: [(String, String)] = []

    /// A file that was let go.
    struct TooLong: Hashable, Sendable {
        /// The field in which it was chosen.
        let field: String
        /// What the person calls it.
        let name: String
        /// How many bytes are taken at most.
        let most: Int
        /// Whether it is all files together that may have ``most`` bytes.
        let isOfAll: Bool
    }

    /// The files that were chosen in the field `name`.
    func files(_ name: String) -> [UploadedFile] { files.filter { $0.field == name } }

    /// Reads the body of `request`, of which never more is held than `limits` allow.
    ///
    /// What is sent beyond them is read to its end all the same: a browser shows no answer before it has sent all.
    ///
    /// - Throws: ``MultipartProblem``.
    static func read(_ request: Request, _ limits: MultipartLimits) async throws -> MultipartForm {
        guard let boundary = boundary(request.headers[.contentType]) else { throw MultipartProblem.notAForm }
        var parser = MultipartParser(boundary: boundary, limits: limits)
        for try await piece in request.body { try parser.take(piece.readableBytesView) }
        return try parser.finished()
    }

    /// What divides the parts of a body with this Content-Type; `nil` when it is no form with files.
    private static func boundary(_ contentType: String?) -> String? {
        guard let header = contentType.flatMap({ HeaderValue($0) }), header.value == "multipart/form-data",
            let boundary = header["boundary"], (1...70).contains(boundary.utf8.count)
        else { return nil }
        return boundary
    }
}

extension MultipartForm {
    /// Keeps what was typed in a field.
    mutating func add(_ text: String, to field: String) { typed.append((field, text)) }

    /// Keeps a file.
    mutating func add(_ file: UploadedFile) { files.append(file) }

    /// Remembers that a file was let go.
    mutating func add(_ file: TooLong) { tooLong.append(file) }
}

/// A file as it was sent with a form.
struct UploadedFile: Hashable, Sendable {
    /// The field in which it was chosen.
    let field: String
    /// What the person calls it, in any script, without signs that do not show. It is never a path here.
    let name: String
    /// What the sender says it is, such as `text/csv`; not to be believed.
    let declaredType: String?
    let bytes: [UInt8]
}

/// How much of a form with files is taken.
struct MultipartLimits: Sendable {
    /// The bytes of one file.
    var file: Int
    /// The bytes of all files together.
    var files: Int
    /// The bytes of all that was typed.
    var text = 1 << 20
    /// The fields and files.
    var parts = 1_000
    /// The bytes that are read at all before the sender is cut off.
    var sent = 4 << 30
}

/// A body that is no form with files, or not one that can be read.
enum MultipartProblem: Error, Hashable, Sendable {
    /// The request is not of that kind.
    case notAForm
    /// It does not keep to the rules of its kind: where.
    case broken(String)
    case tooMuchText
    case tooManyParts
    case tooMuchSent

    /// What is wrong, as a sentence.
    var sentence: String {
        switch self {
        case .notAForm: "What was sent is not a form with files."
        case .broken(let why): "What was sent is broken: \(why)."
        case .tooMuchText: "What was typed is longer than Mainstay takes."
        case .tooManyParts: "There are more files and fields than Mainstay takes at once."
        case .tooMuchSent: "What was sent is far longer than Mainstay takes."
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .notAForm: .unsupportedMediaType
        case .broken: .badRequest
        case .tooMuchText, .tooManyParts, .tooMuchSent: .contentTooLarge
        }
    }
}
