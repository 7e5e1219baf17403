import Timeline

/// A child’s timeline as a file for a spreadsheet (CSV, RFC 4180, UTF-8 with a byte order mark so that Excel reads it).
package struct TimelineFile {
    private let look: ChildLook
    private let chronology: Chronology

    /// The file of all that `query` asks for.
    package init(_ look: ChildLook, query: TimelineQuery) {
        self.look = look
        chronology = TimelineSearch(query, in: Chronology(look)).found
    }

    /// The name under which it is saved: letters and digits of the child’s number only.
    package var name: String {
        let number = look.record.number.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return "timeline-\(number)-\(look.day).csv"
    }

    /// The bytes of the file.
    package var bytes: [UInt8] {
        var text = "\u{FEFF}" + ChildrenFile.line(TimelineFile.columns)
        for event in chronology.events { text += ChildrenFile.line(cells(event)) }
        return Array(text.utf8)
    }

    private static let columns = [
        "day", "what", "more", "kind", "significant_because", "files", "source", "recorded", "entry",
    ]

    private func cells(_ event: Chronology.Event) -> [String] {
        [
            event.day.description, event.words, event.more ?? "", event.group.words,
            chronology.marks[event.entry]?.value.why ?? "", event.files.map(\.name).joined(separator: "; "),
            chronology.origin(of: event) ?? "", chronology.entries[event.entry]?.recorded.description ?? "",
            "\(event.entry)",
        ]
    }
}
