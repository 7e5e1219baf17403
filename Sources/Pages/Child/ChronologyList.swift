import HTML
import Timeline

/// The chronology as a list (the Ministry of Justice’s timeline): what, when, and from where we know it.
struct ChronologyList {
    let chronology: Chronology
    /// Entries by their place in the journal, as far as they are at hand.
    let entries: [EntryID: Entry]

    @HTMLBuilder var body: Node {
        if chronology.events.isEmpty { p { "Nothing is recorded up to this day." } }
        for (year, events) in chronology.years {
            h3(.class("year-mark")) { "\(year)" }
            ol(.class("chronology")) { for event in events { item(event) } }
        }
    }

    private func item(_ event: Chronology.Event) -> Node {
        li {
            p {
                strong { event.words }
                " "
                time(.datetime(event.day.description)) { event.day.words }
            }
            if let more = event.more { p { more } }
            if let entry = entries[event.entry] {
                p(.class("from")) { "From the \(EntryWords(entry: entry).source)" }
            }
        }
    }
}
