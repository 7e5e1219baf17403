import Policy
import Timeline
import Yams

/// Reads when a duty is due: one way to compute the day, or the first of several cases that holds.
struct DueReader {
    let events: EventReader
    let conditions: ConditionReader
    let reading: Reading

    /// The ways in which a due day is counted, and what can stand beside one of them.
    private static let ways = ["within", "beginning-with", "on", "by", "before", "stated"]
    private static let termNames = ways + ["of", "less"]

    /// The cases that `node` states, adding to `values` the lengths of time that they state themselves.
    func cases(_ node: Node?, _ values: inout ValueReader) -> [DueCase] {
        guard let node else { return [DueCase(condition: nil, terms: [], warning: nil)] }
        let nodes = reading.list(node)
        if nodes.isEmpty { reading.note("“due” has no case. Leave it out where the duty has no day.", at: node) }
        let cases = nodes.map { dueCase($0, &values) }
        if let place = cases.dropLast().firstIndex(where: { $0.condition == nil }) {
            reading.note("This case has no “when”, so that those after it can never be the one.", at: nodes[place])
        }
        return cases
    }

    private func dueCase(_ node: Node, _ values: inout ValueReader) -> DueCase {
        let known = ["when", "earliest-of", "warn-after"] + DueReader.termNames
        let fields = reading.fields(node, "“due”", known: known)
        let terms = terms(node, fields, &values)
        let warning = fields["warn-after"].flatMap { values.reference($0) }
        if let warning, case .within(let limit, nil)? = terms.first, terms.count == 1,
            let day = values.firstDay(warning, isNoSoonerThan: limit)
        {
            reading.note(
                "From \(day) on “warn-after” is no shorter than “within”, so that nobody is warned before it is late.",
                at: fields["warn-after"])
        }
        return DueCase(condition: fields["when"].map(conditions.read), terms: terms, warning: warning)
    }

    private func terms(_ node: Node, _ fields: [String: Node], _ values: inout ValueReader) -> [DueTerm] {
        guard let several = fields["earliest-of"] else { return [term(node, fields, &values)].compactMap(\.self) }
        if let name = DueReader.termNames.first(where: { fields[$0] != nil }) {
            reading.note("“\(name)” stands beside “earliest-of”; put it into that list.", at: node)
        }
        let nodes = reading.list(several)
        if nodes.isEmpty { reading.note("“earliest-of” lists the days of which the earliest counts.", at: several) }
        return nodes.compactMap { term($0, &values) }
    }

    private func term(_ node: Node, _ values: inout ValueReader) -> DueTerm? {
        term(node, reading.fields(node, "A way to compute the due day", known: DueReader.termNames), &values)
    }

    private func term(_ node: Node, _ fields: [String: Node], _ values: inout ValueReader) -> DueTerm? {
        checkTogether(node, fields)
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

    /// Notes what stands together and does not belong together, of which one would be read and the other not.
    private func checkTogether(_ node: Node, _ fields: [String: Node]) {
        let ways = DueReader.ways.filter { fields[$0] != nil }
        if ways.count > 1 {
            let names = ways.map { "“\($0)”" }.joined(separator: " and ")
            reading.note(
                "\(names) are each a way to count. If the earliest counts, list them under “earliest-of”.", at: node)
        }
        for (name, way) in [("of", "within"), ("less", "stated")] where fields[name] != nil && fields[way] == nil {
            reading.note("“\(name)” stands beside “\(way)” only.", at: fields[name])
        }
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
