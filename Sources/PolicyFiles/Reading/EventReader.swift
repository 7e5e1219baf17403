import Policy
import Timeline
import Yams

/// Reads events where they stand in a file: a phrase, or a phrase with what must be recorded about it.
struct EventReader {
    let vocabulary: Vocabulary
    /// Within what the rule lives, of which phrases such as “placement ends” speak.
    let unit: Scope.Unit?
    let reading: Reading
    /// For what meets a rule: the kinds of what opens it.
    var openingKinds: [KindName] = []

    private var phrases: EventPhrase { EventPhrase(vocabulary: vocabulary, unit: unit) }

    /// The event that `node` names; notes what cannot be read.
    func pattern(_ node: Node) -> EventPattern? {
        guard let (phrase, tests) = parts(node) else { return nil }
        return noting(node) { () throws(EventPhrase.Unreadable) in
            detailed(try phrases.pattern(phrase), tests)
        }
    }

    /// What opens an obligation, adding to `values` the times that it counts within.
    func opening(_ node: Node, _ values: inout ValueReader) -> Opening? {
        guard let (phrase, tests) = parts(node) else { return nil }
        if let threshold = phrases.threshold(phrase) {
            guard let limit = values.reference(threshold.limit, at: node) else { return nil }
            return noting(node) { () throws(EventPhrase.Unreadable) in
                .count(threshold.count, detailed(try phrases.pattern(threshold.event), tests), within: limit)
            }
        }
        return noting(node) { () throws(EventPhrase.Unreadable) in
            switch try phrases.opening(phrase) {
            case .event(let pattern): .event(detailed(pattern, tests))
            case let opening: undetailed(opening, tests)
            }
        }
    }

    /// What ends a duty, done or not: an event, or the rule opening again.
    func ending(_ node: Node) -> Ending? {
        reading.plainText(node) == "next opening" ? .opensAgain : pattern(node).map { .event($0) }
    }

    /// One way to meet a duty: an event, or several that must all come.
    func metBy(_ node: Node) -> MetBy? {
        guard case .mapping(let mapping) = node, let all = mapping["all-of"] else {
            return pattern(node).map { MetBy([$0]) }
        }
        if mapping.count > 1 { reading.note("Beside “all-of” nothing else can stand.", at: node) }
        let events = reading.list(all)
        if events.count < 2 { reading.note("“all-of” lists the events that must all come.", at: all) }
        return MetBy(events.compactMap(pattern))
    }

    /// What opens a rule and is nothing held has no details.
    private func undetailed(_ opening: Opening, _ tests: Node?) -> Opening {
        if let tests { reading.note("“with” is asked only of what is held; this has no fields.", at: tests) }
        return opening
    }

    private func parts(_ node: Node) -> (phrase: String, tests: Node?)? {
        if let phrase = reading.plainText(node) { return (phrase, nil) }
        let fields = reading.fields(node, "An event", known: ["event", "with"])
        guard let phrase = fields["event"].flatMap(reading.plainText) else {
            reading.note("An event is a phrase such as “2nd review”, or “event: … , with: {…}”.", at: node)
            return nil
        }
        return (phrase, fields["with"])
    }

    private func detailed(_ pattern: EventPattern, _ tests: Node?) -> EventPattern {
        guard let tests else { return pattern }
        let reader = DetailReader(vocabulary: vocabulary, reading: reading, openingKinds: openingKinds)
        let details = reader.read(tests, about: [pattern.kind])
        return EventPattern(
            pattern.source, pattern.which, countsInScope: pattern.countsInScope, details: details)
    }

    private func noting<Result>(_ node: Node, _ read: () throws(EventPhrase.Unreadable) -> Result) -> Result? {
        do throws(EventPhrase.Unreadable) { return try read() } catch {
            reading.note(error.message, at: node)
            return nil
        }
    }
}
