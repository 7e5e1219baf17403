import Policy
import Timeline
import Yams

/// Reads when a duty is due: one way to compute the day, or the first of several cases that holds.
struct DueReader {
    let events: EventPhrase
    let conditions: ConditionReader
    let reading: Reading

    private static let termNames = ["within", "of", "beginning-with", "on", "by", "before"]

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
            return values.reference(within).map { .within($0, of: fields["of"].flatMap(pattern)) }
        }
        if let beginning = fields["beginning-with"] { return values.reference(beginning).map { .beginningWith($0) } }
        if let by = fields["by"] { return pattern(by).map { .by($0) } }
        if let before = fields["before"] { return pattern(before).map { .before($0) } }
        if let on = fields["on"] {
            if reading.plainText(on) != "opening" { reading.note("“on” can only be “opening”.", at: on) }
            return .onOpening
        }
        reading.note("Say when it is due: within, beginning-with, on, by or before.", at: node)
        return nil
    }

    private func pattern(_ node: Node) -> EventPattern? {
        guard let phrase = reading.plainText(node) else { return nil }
        do { return try events.pattern(phrase) } catch {
            reading.note(error.message, at: node)
            return nil
        }
    }
}
