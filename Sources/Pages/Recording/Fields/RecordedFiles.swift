import Casework
import HTML
import Timeline

/// The files that were handed in with a form, and room for more.
struct RecordedFiles {
    let field: FormField
    let id: String
    let given: [String]
    let describedBy: Attribute?

    private var files: [Timeline.Attachment] { given.compactMap { Attachment(answer: $0) } }

    var body: Node {
        .group([
            files.isEmpty ? .nothing : kept,
            input(
                .type("file"), .id(id), .name(field.name), isPicture ? nil : Attribute("multiple", nil),
                isPicture ? Attribute("accept", "image/jpeg,image/png") : nil, describedBy),
        ])
    }

    private var isPicture: Bool { field.content == .picture }

    private var kept: Node {
        ul(.class("plain files")) {
            for (place, file) in files.enumerated() {
                li {
                    span(.class("file-name")) { file.name }
                    span(.class("quiet")) { " \(file.sizeInWords)" }
                    span(.class("choice")) {
                        input(
                            .type("checkbox"), .id("\(id)-remove-\(place + 1)"),
                            .name(RecordForm.removal(of: field.name)), .value(file.sha256))
                        label(.for("\(id)-remove-\(place + 1)")) {
                            "Take "
                            span(.class("unseen")) { file.name }
                            " away again"
                        }
                    }
                }
            }
        }
    }
}

extension Attachment {
    /// `12 bytes`, `3 KB`, `1.5 MB`.
    var sizeInWords: String {
        switch size {
        case ..<1_000: "\(size) bytes"
        case ..<1_000_000: "\(size / 1_000) KB"
        default: "\(size / 1_000_000).\(size % 1_000_000 / 100_000) MB"
        }
    }
}
