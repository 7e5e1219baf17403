import HTML
import Timeline

/// The chronology as a list (the Ministry of Justice’s timeline): what, when, and from where we know it.
struct ChronologyList {
    let chronology: Chronology
    /// Entries by their place in the journal, as far as they are at hand.
    let entries: [EntryID: Entry]
    /// Whether all years stand open, as on paper.
    var isOpen = false

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
        li {
            p {
                strong { event.words }
                if let more = event.more { " \(more)" }
            }
            p(.class("from")) {
                time(.datetime(event.day.description)) { event.day.words }
                if let entry = entries[event.entry] { " · \(EntryWords(entry: entry).origin)" }
            }
        }
    }
}
