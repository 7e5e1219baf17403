import HTML
import Timeline

/// Entries as they were recorded: each with who, when and from where, what it replaced, and whether it still stands.
struct HistoryList {
    let look: ChildLook
    let shown: [Entry]
    /// Whether the ways to correct and to take back stand beside what stands.
    let canChange: Bool
    /// By what each entry that no longer stands was replaced.
    private let replacedBy: [EntryID: Entry]

    init(look: ChildLook, shown: [Entry], canChange: Bool) {
        self.look = look
        self.shown = shown
        self.canChange = canChange
        replacedBy = look.record.entries.values.reduce(into: [:]) { replaced, entry in
            if let old = entry.replaces?.entry { replaced[old] = entry }
        }
    }

    var body: Node {
        ol(.class("history")) { for entry in shown { item(entry) } }
    }

    private func item(_ entry: Entry) -> Node {
        let gone = replacedBy[entry.id]
        let words = EntryWords(entry: entry, nameOf: look.record.nameOf)
        return li(.id("entry-\(entry.id)"), gone == nil ? nil : .class("gone")) {
            p(.class("what")) {
                strong { words.title }
                if let day = entry.day { ", \(day.words)" }
            }
            if let more = words.more { p { more.capitalizedFirst.ended } }
            if let replaces = entry.replaces { p { replaced(replaces) } }
            if let gone { p { end(gone) } }
            p(.class("from")) {
                "\(entry.recorded.words), \(words.origin)"
                together(entry)
                " · entry \(entry.id)"
            }
            for file in entry.attachments { p(.class("from")) { FileLink(child: look.record.number, file: file).body } }
            if canChange && gone == nil && entry.fact != .withdrawn { changes(entry) }
        }
    }

    // MARK: What replaced what

    private func replaced(_ replacement: Replacement) -> Node {
        let old = look.record.entries[replacement.entry]
        let words = old.map { "“\(EntryWords(entry: $0, nameOf: look.record.nameOf).statement)”" } ?? ""
        return .group([
            .text("In place of "), way(to: replacement.entry), .text(words.isEmpty ? "" : " \(words)"),
            .text(replacement.reason.isBlank ? "." : ", because: \(replacement.reason)".ended),
        ])
    }

    private func end(_ by: Entry) -> Node {
        .group([
            .text(
                by.fact == .withdrawn
                    ? "Taken back on \(by.recorded.day.words) by " : "Corrected on \(by.recorded.day.words) by "),
            way(to: by.id), .text("."),
        ])
    }

    /// A link to an entry on this page; its number where it stands on another.
    private func way(to entry: EntryID) -> Node {
        shown.contains { $0.id == entry } ? a(.href("#entry-\(entry)")) { "entry \(entry)" } : .text("entry \(entry)")
    }

    private func together(_ entry: Entry) -> String {
        guard case .together(let children) = entry.source, children.count > 1 else { return "" }
        return ", once for \(children.count) children"
    }

    private func changes(_ entry: Entry) -> Node? {
        let number = look.record.number
        let ways: [(String, Route)] =
            (look.record.mayCorrect
                ? [("Correct", .correct(child: number, entry.id)), ("Take back", .retract(child: number, entry.id))]
                : [])
            + (look.record.mayRecord
                ? [("Mark as significant", .record(child: number, form: "mark", [Field("entry", "\(entry.id)")]))] : [])
        guard !ways.isEmpty else { return nil }
        let what = EntryWords(entry: entry, nameOf: look.record.nameOf).statement
        return p(.class("ways")) {
            for (words, route) in ways {
                a(.to(route)) {
                    words
                    span(.class("unseen")) { ": \(what), entry \(entry.id)" }
                }
            }
        }
    }
}
