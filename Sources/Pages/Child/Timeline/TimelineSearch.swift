import Timeline

/// The events of a chronology that a query asks for.
struct TimelineSearch {
    let query: TimelineQuery
    let chronology: Chronology
    /// The words searched for, as the search sees them.
    let words: [[Character]]

    init(_ query: TimelineQuery, in chronology: Chronology) {
        self.query = query
        self.chronology = chronology
        words = Folded.words(query.search)
    }

    /// The chronology of the events found: all of those with every word in them.
    var found: Chronology { Chronology(chronology.events.filter(isAsked), of: chronology) }

    private func isAsked(_ event: Chronology.Event) -> Bool {
        let year = event.day.parts.year
        if let group = query.group, event.group != group { return false }
        if let from = query.from, year < from { return false }
        if let until = query.until, year > until { return false }
        if query.significantOnly && chronology.marks[event.entry] == nil { return false }
        if words.isEmpty { return true }
        let text = Folded(everything(about: event))
        return words.allSatisfy(text.contains)
    }

    /// All that the list shows of an event.
    private func everything(about event: Chronology.Event) -> String {
        let why = chronology.marks[event.entry]?.value.why
        let parts = [event.words, event.more, why, event.day.words, chronology.origin(of: event)]
        return (parts.compactMap(\.self) + event.files.map(\.name)).joined(separator: "\n")
    }
}
