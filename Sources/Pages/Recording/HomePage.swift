import HTML
import Timeline

/// A home and its carers: what is known of it now, and everything as it was recorded, to be put right where it is wrong.
package struct HomePage: Page {
    private let id: HomeID
    /// All entries about the home, in the order of recording.
    private let entries: [Entry]
    private let nameOf: @Sendable (String) -> String?

    package init(_ id: HomeID, entries: [Entry], nameOf: @escaping @Sendable (String) -> String?) {
        self.id = id
        self.entries = entries
        self.nameOf = nameOf
    }

    private var home: Portrait.Stated<HomeDescription>? { Portrait(entries).home }

    package var title: String { home?.value.called ?? "A home of which nothing stands any more" }
    package var trail: [TrailStep] { [TrailStep("Homes and carers", .homes)] }
    package var place: Place? { .work }

    package var content: Node {
        .group([
            h1 { title },
            known,
            h2 { "Everything as it was recorded" },
            ol(.class("history")) { for entry in entries.reversed() { item(entry) } },
        ])
    }

    @HTMLBuilder private var known: Node {
        if let home {
            SummaryList(terms: home.value.terms + [home.day.map { Term("So since", $0.words) }].compactMap(\.self)).body
            p { a(.class("action"), .to(.homeRecord(id))) { "Say what has changed" } }
        }
    }

    private func item(_ entry: Entry) -> Node {
        let gone = entries.first { $0.replaces?.entry == entry.id }
        let words = EntryWords(entry: entry, nameOf: nameOf)
        return li(.id("entry-\(entry.id)"), gone == nil ? nil : .class("gone")) {
            p(.class("what")) {
                strong { words.statement }
                if let day = entry.day { ", since \(day.words)" }
            }
            if let replaced = entry.replaces {
                p { "In place of entry \(replaced.entry), because: \(replaced.reason)".ended }
            }
            if let gone {
                p { "\(gone.fact == .withdrawn ? "Taken back" : "Corrected") on \(gone.recorded.day.words)." }
            }
            p(.class("from")) { "\(entry.recorded.words), \(words.origin) · entry \(entry.id)" }
            if gone == nil, entry.fact != .withdrawn { ways(entry, words.statement) }
        }
    }

    private func ways(_ entry: Entry, _ what: String) -> Node {
        p(.class("ways")) {
            for (words, route) in [
                ("Correct", Route.correctHome(id, entry.id)), ("Take back", Route.retractHome(id, entry.id)),
            ] {
                a(.to(route)) {
                    words
                    span(.class("unseen")) { ": \(what), entry \(entry.id)" }
                }
            }
        }
    }
}
