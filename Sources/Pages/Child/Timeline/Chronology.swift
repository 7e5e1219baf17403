import Policy
import Timeline

/// What happened in a child's time in care up to a day, the latest first.
struct Chronology {
    /// Something that happened.
    struct Event {
        let day: Day
        let words: String
        let more: String?
        let entry: EntryID
        let group: FactGroup
        /// The files that belong to it, by what they are called.
        var files: [Attachment] = []
    }

    let events: [Event]
    /// The entries by their place in the journal.
    let entries: [EntryID: Entry]
    /// Why an entry is significant, where somebody marked it so.
    let marks: [EntryID: Portrait.Stated<Mark>]
    /// What somebody is called whom the record knows by an identifier.
    private let nameOf: @Sendable (String) -> String?

    /// Everything that `look` shows.
    init(_ look: ChildLook) {
        let timeline = look.timeline
        let care = timeline.endEvents + timeline.startEvents + timeline.moveEvents + timeline.statusEvents
        let all = care + timeline.workerEvents(look) + timeline.heldEvents(look.record) + look.otherEvents
        // What happened on one day stands in the order above (one period of care ends before the next begins), turned
        // round like the days.
        events = all.enumerated().filter { $0.element.day <= look.day }
            .sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }.map(\.element)
        entries = look.record.entries
        nameOf = look.record.nameOf
        marks = look.portrait.marks
    }

    /// The same with only some of its events.
    init(_ events: [Event], of chronology: Chronology) {
        self.events = events
        entries = chronology.entries
        nameOf = chronology.nameOf
        marks = chronology.marks
    }

    /// The events by calendar year, the latest first.
    var years: [(year: Int, events: ArraySlice<Event>)] {
        events.chunked { $0.day.parts.year == $1.day.parts.year }.compactMap { events in
            events.first.map { ($0.day.parts.year, events) }
        }
    }

    /// The way of the event into the record, in words: `recorded by A. Worker`.
    func origin(of event: Event) -> String? {
        entries[event.entry].map { EntryWords(entry: $0, nameOf: nameOf).origin }
    }
}

extension CaseTimeline {
    fileprivate var startEvents: [Chronology.Event] {
        periods.map { period in
            Chronology.Event(
                day: period.from, words: period.startIsKnown ? "Became looked after" : "Looked after",
                more: period.startIsKnown ? nil : "It is not recorded when this period of care began.",
                entry: period.startedBy, group: .care)
        }
    }

    fileprivate var endEvents: [Chronology.Event] {
        periods.compactMap { period in
            guard let until = period.until else { return nil }
            return Chronology.Event(
                day: until, words: "Ceased to be looked after", more: period.ceased.map { "Why: \($0.words)." },
                entry: period.endedBy ?? period.startedBy, group: .care)
        }
    }

    fileprivate var moveEvents: [Chronology.Event] {
        zip([nil] + placements.map(Optional.some), placements).map { before, placement in
            let type = placement.type?.words ?? "kind of placement not recorded"
            let isSameHome = before?.home == placement.home
            let isFirst = before?.period != placement.period
            let reason = isFirst ? nil : before?.change
            let verb = isFirst ? "Placed" : isSameHome ? "Same carers, now" : "Moved"
            return Chronology.Event(
                day: placement.from, words: "\(verb): \(type)",
                more: reason.map { "The last placement ended because \($0.words)." }, entry: placement.entry,
                group: .homes)
        }
    }

    fileprivate var statusEvents: [Chronology.Event] {
        legalStatuses.map {
            Chronology.Event(
                day: $0.from, words: "Legal status: \($0.status?.words ?? "not recorded")", more: nil, entry: $0.entry,
                group: .care)
        }
    }

    fileprivate func heldEvents(_ record: ChildRecord) -> [Chronology.Event] {
        // By name of the kind, because a dictionary has an order of its own that changes from one fold to the next.
        held.sorted { $0.key < $1.key }.filter { $0.key != ReturnKind.worker }.flatMap { kind, list in
            let group = FactGroup.of(kind, in: record.explainer.policy)
            return list.map { item in
                Chronology.Event(
                    day: item.day,
                    words: kind.capitalizedFirst + (item.ordinal.map { " \($0)" } ?? "")
                        + (item.details.isEmpty ? "" : "."),
                    more: item.details.inWords?.capitalizedFirst.ended,
                    entry: item.entry, group: group, files: record.entries[item.entry]?.attachments ?? [])
            }
        }
    }

    fileprivate func workerEvents(_ look: ChildLook) -> [Chronology.Event] {
        workers.map {
            Chronology.Event(
                day: $0.from, words: "Social worker: \(look.name(of: $0.name))", more: nil, entry: $0.entry,
                group: .people)
        }
    }
}

extension Array {
    /// The array cut where `belongs` says that two neighbours do not belong together.
    func chunked(by belongs: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var result: [ArraySlice<Element>] = []
        var start = 0
        for index in indices.dropFirst() where !belongs(self[index - 1], self[index]) {
            result.append(self[start..<index])
            start = index
        }
        return isEmpty ? [] : result + [self[start...]]
    }
}
