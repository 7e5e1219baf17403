import Casework
import HTML
import Timeline

/// What is to be recorded of a form, where that is more than one new entry: what it ends, splits or corrects.
struct DraftWords {
    let drafts: [Draft]
    let context: FormContext

    var body: Node? {
        guard drafts.count > 1 || drafts.contains(where: { $0.replaces != nil }) else { return nil }
        return section {
            h2 { "What changes in the record" }
            ul(.class("changes")) { for draft in drafts { li { words(draft) } } }
        }
    }

    private func words(_ draft: Draft) -> Node {
        let new = EntryWords(entry: draft.shown).dated
        guard let replaces = draft.replaces else {
            return p {
                strong { "New: " }
                new
            }
        }
        let old = context.entry(replaces.entry).map { EntryWords(entry: $0).dated } ?? "entry \(replaces.entry)"
        let isTakenBack = draft.fact == .withdrawn
        return p {
            strong { isTakenBack ? "Taken back: " : "Corrected: " }
            isTakenBack ? old : "\(old). Now: \(new)"
            ". \(replaces.reason.sentence)"
        }
    }
}

extension Draft {
    /// The draft as an entry, to be told in words.
    fileprivate var shown: Entry {
        entry(
            id: EntryID(0), subject: .record, recorded: Instant(milliseconds: 0), author: Author(""))
    }
}

extension EntryWords {
    /// The day and what the entry says: `4 June 2026, Review held`.
    var dated: String { (entry.day.map { "\($0.words), " } ?? "") + statement }
}
