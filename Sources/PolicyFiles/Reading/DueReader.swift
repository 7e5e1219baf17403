import Policy
import Timeline
import Yams

/// Reads when a duty is due: one way to compute the day, or the first of several cases that holds.
struct DueReader {
    let events: EventReader
    let conditions: ConditionReader
    let reading: Reading

    private static let termNames = ["within", "of", "beginning-with", "on", "by", "before", "stated", "less"]

    /// The cases that `node` states, adding to `values` the lengths of time that they state themselves.
    func cases(_ node: Node?, _ values: inout ValueReader) -> [DueCase] {
        guard let node else { return [DueCase(condition: nil, terms: [], warning: nil)] }
        return reading.list(node).map { dueCase($0, &values) }
    }

    private func dueCase(_ node: Node, _ values: inout ValueReader) -> DueCase {
        let known = ["when", "earliest-of", "warn-after"] + DueReader.termNames
        let fields = reading.fields(node, "“due”", known: known)
        let terms =
            fields["earliest-of"].map { reading.list($0).compactMap { term($0, &values) } }
            ?? [term(node, fields, &values)].compactMap(\.self)
        return DueCase(
            condition: fields["when"].map(conditions.read), terms: terms,
            warning: fields["warn-after"].flatMap { values.reference($0) })
    }

    private func term(_ node: Node, _ values: inout ValueReader) -> DueTerm? {
        term(node, reading.fields(node, "A way to compute the due day", known: DueReader.termNames), &values)
    }

    private func term(_ node: Node, _ fields: [String: Node], _ values: inout ValueReader) -> DueTerm? {
        if let within = fields["within"] {
            return values.reference(within).map { .within($0, of: fields["of"].flatMap(events.pattern)) }
        }
        if let beginning = fields["beginning-with"] { return values.reference(beginning).map { .beginningWith($0) } }
        if let by = fields["by"] { return birthday(by, before: false) ?? events.pattern(by).map { .by($0) } }
        if let before = fields["before"] {
            if reading.plainText(before) == "opening" { return .beforeOpening }
            return birthday(before, before: true) ?? events.pattern(before).map { .before($0) }
        }
        if let stated = fields["stated"] { return self.stated(stated, less: fields["less"], &values) }
        if let on = fields["on"] {
            if reading.plainText(on) != "opening" { reading.note("“on” can only be “opening”.", at: on) }
            return .onOpening
        }
        reading.note("Say when it is due: within, beginning-with, on, by, before or stated.", at: node)
        return nil
    }

    private func birthday(_ node: Node, before: Bool) -> DueTerm? {
        let age = reading.plainText(node).flatMap(EventPhrase(vocabulary: events.vocabulary).birthday)
        return age.map { .birthday($0, before: before) }
    }

    /// By the day in a field of what opens the rule.
    private func stated(_ node: Node, less: Node?, _ values: inout ValueReader) -> DueTerm? {
        guard let name = reading.plainText(node) else { return nil }
        let days = conditions.openingKinds.flatMap(events.vocabulary.fields).filter { $0.content == .day }.map(\.name)
        if !days.contains(name) {
            let hint = suggestion(for: name, among: days)
            reading.note("What opens the rule has no field “\(name)” that holds a day.\(hint)", at: node)
        }
        return .stated(name, less: less.flatMap { values.reference($0) })
    }
}
