import Casework
import Timeline

/// The files that came with a form, looked at one by one.
struct HandedIn {
    /// A file that is taken.
    struct File {
        let attachment: Attachment
        let bytes: [UInt8]
    }

    /// The files to be kept.
    private(set) var files: [File] = []
    /// What is wrong with the others.
    private(set) var problems: [FieldProblem] = []
    /// The files to be kept, by the field in which they were chosen.
    private(set) var attachments: [String: [Attachment]] = [:]

    /// Looks at the files of `upload` that belong to fields of `form`.
    init(_ upload: MultipartForm?, for form: RecordForm) {
        guard let upload else { return }
        for file in upload.files {
            guard let field = form.field(file.field), field.content.takesFiles else { continue }
            take(file, field)
        }
        for file in upload.tooLong {
            guard let field = form.field(file.field) else { continue }
            let most = file.isOfAll ? "All files together may" : "A file may"
            problem(
                field, "“\(file.name)” is too large. \(most) have \(file.most >> 20) MB. Save it smaller, or in parts.")
        }
    }

    private mutating func take(_ file: UploadedFile, _ field: FormField) {
        do throws(RefusedFile) {
            let type = try FileType.checked(file, for: field)
            let attachment = Attachment(
                name: file.name, type: type.rawValue, size: file.bytes.count, sha256: Digest.of(file.bytes))
            files.append(File(attachment: attachment, bytes: file.bytes))
            attachments[field.name, default: []].append(attachment)
        } catch {
            problem(field, error.description)
        }
    }

    private mutating func problem(_ field: FormField, _ message: String) {
        problems.append(FieldProblem(field: field.name, label: field.label, message: message))
    }
}

extension FileType {
    fileprivate static func checked(_ file: UploadedFile, for field: FormField) throws(RefusedFile) -> FileType {
        field.content == .picture
            ? try checkedPicture(file.name, file.bytes) : try checked(file.name, file.bytes)
    }
}

extension RequestFields {
    /// What was typed, field by field, as a form keeps it.
    var answers: [FormDraft.Answer] { pairs.map { FormDraft.Answer($0.0, $0.1) } }
}
