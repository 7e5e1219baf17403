import HTML
import Timeline

/// The chronology as a list (the Ministry of Justice’s timeline): what, when, and from where we know it.
struct ChronologyList {
    let chronology: Chronology
    let child: String
    /// Whether no year is folded up.
    var isOpen = false
    /// The words that were searched for, to be marked.
    var hits: [[Character]] = []
    /// Where each file lies, if not at its address in Mainstay.
    var fileAddress: ((Attachment) -> String?)?

    /// The years that stand open; those before are folded up.
    private static let openYears = 2

    @HTMLBuilder var body: Node {
        if chronology.events.isEmpty { p { "Nothing is recorded up to this day." } }
        for (place, group) in chronology.years.enumerated() {
            if isOpen || place < ChronologyList.openYears {
                h3(.class("year-mark")) { "\(group.year)" }
                list(group.events)
            } else {
                details {
                    summary { "\(group.year) (\(group.events.count))" }
                    list(group.events)
                }
            }
        }
    }

    private func list(_ events: ArraySlice<Chronology.Event>) -> Node {
        ol(.class("chronology")) { for event in events { item(event) } }
    }

    private func item(_ event: Chronology.Event) -> Node {
        let significant = chronology.marks[event.entry]
        return li(significant == nil ? nil : .class("significant")) {
            p {
                strong { marked(event.words) }
                if let more = event.more { .group([.text(" "), marked(more)]) }
            }
            if let significant { why(significant.value) }
            for file in event.files {
                p(.class("from")) { FileLink(child: child, file: file, address: fileAddress?(file)).body }
            }
            p(.class("from")) {
                time(.datetime(event.day.description)) { event.day.words }
                if let origin = chronology.origin(of: event) { .group([.text(" · "), marked(origin)]) }
            }
        }
    }

    private func why(_ significant: Mark) -> Node {
        p(.class("why")) {
            span(.class("tag significant")) { "Significant" }
            " "
            marked(significant.why)
        }
    }

    private func marked(_ text: String) -> Node { Marked(text: text, words: hits).body }
}

/// Text with the words that were searched for marked in it.
struct Marked {
    let text: String
    let words: [[Character]]

    @HTMLBuilder var body: Node {
        if words.isEmpty {
            text
        } else {
            for piece in Folded(text).pieces(marking: words) {
                if piece.isHit { hit { String(piece.text) } } else { String(piece.text) }
            }
        }
    }
}

/// A file of the record: what it is called, of what type, how large, with the way to it.
struct FileLink {
    let child: String
    let file: Attachment
    /// Where it lies, if not at its address in Mainstay.
    var address: String?

    var body: Node {
        .group([
            a(.href(address ?? Route.file(child: child, file.sha256).address)) { file.name },
            span(.class("quiet")) { " (\(file.typeWords), \(file.sizeWords))" },
        ])
    }
}

extension Attachment {
    /// `PDF`, `photograph`, or the type itself.
    var typeWords: String {
        switch type {
        case "application/pdf": "PDF"
        case "image/jpeg", "image/png", "image/webp", "image/gif": "picture"
        case "text/plain": "text"
        case let type where type.hasPrefix("audio/"): "sound"
        default: type
        }
    }

    /// `340 kB`.
    var sizeWords: String {
        size < 1_000
            ? "\(size) bytes"
            : size < 1_000_000 ? "\((size + 500) / 1_000) kB" : "\(size / 1_000_000).\(size % 1_000_000 / 100_000) MB"
    }
}
