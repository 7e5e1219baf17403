import Policy
import Timeline
import Yams

/// Reads one rule file.
struct RuleReader {
    /// The id of the pack in whose folder the file stands.
    let pack: String
    let vocabulary: Vocabulary
    let reading: Reading

    private static let names = [
        "rule", "title", "theme", "question", "class", "force", "responsible", "source", "reading", "covers", "during",
        "while", "opens", "unless", "due", "met-by", "met-when", "routes", "ends-with", "counts-once", "looking-back",
        "presumed-when", "values",
        "exception-to", "alongside", "examples",
    ]

    /// The rule in `node`; `nil` when so much is missing that there is none. What is wrong is noted.
    func read(_ node: Node) -> Rule? {
        let fields = reading.fields(node, "A rule", known: RuleReader.names)
        let source = SourceReader(reading: reading)
        let provenance = source.provenance(fields["source"], in: node)
        let ruleClass = reading.choice(fields["class"], "class", in: node, RuleClass.self)
        let force = reading.choice(fields["force"], "force", in: node, Force.self)
        let unit = reading.choice(fields["during"], "during", in: node, Scope.Unit.self)
        // What is missing is noted above; the rest is read all the same, so that every mistake is told at once.
        var values = ValueReader(fields["values"], of: provenance, shared: vocabulary.values, reading)
        var events = EventReader(vocabulary: vocabulary, unit: unit, reading: reading)
        let opens = required(fields, "opens", in: node).compactMap { events.opening($0, &values) }
        let conditions = ConditionReader(
            vocabulary: vocabulary, reading: reading, openingKinds: opens.compactMap(\.kind))
        let due = DueReader(events: events, conditions: conditions, reading: reading).cases(fields["due"], &values)
        events.openingKinds = opens.compactMap(\.kind)
        let routes = RouteReader(conditions: conditions, events: events, reading: reading).routes(fields["routes"])
        let metWhen = fields["met-when"].map(conditions.read)
        let metBy =
            metWhen == nil && routes.contains { $0.metBy.isEmpty } || metWhen == nil && routes.isEmpty
            ? required(fields, "met-by", in: node) : reading.list(fields["met-by"])
        let lookingBack = lookingBack(fields["looking-back"], &values)
        let ends = reading.list(fields["ends-with"]).compactMap { events.ending($0) }
        values.noteUnused()
        if ruleClass == .routing && routes.isEmpty {
            reading.note("“routes” is missing: a rule of class routing says to whom it goes.", at: node)
        }
        let rule = provenance.flatMap { provenance in
            unit.flatMap { unit in
                Rule(
                    id: reading.text(fields, "rule", in: node), title: reading.text(fields, "title", in: node),
                    place: place(fields), ruleClass: ruleClass ?? .deadline, force: force ?? .localMay,
                    responsible: roles(fields["responsible"], in: node), provenance: provenance,
                    reading: source.reading(fields["reading"]), covers: reading.texts(fields["covers"]),
                    scope: Scope(unit: unit, condition: scopeCondition(fields["while"], unit, conditions)),
                    opens: opens,
                    unless: reading.list(fields["unless"]).compactMap { exemption($0, conditions) }, due: due,
                    metBy: metBy.compactMap(events.metBy), metWhen: metWhen, routes: routes, ends: ends,
                    countsOnce: countsOnce(fields["counts-once"]), lookingBack: lookingBack,
                    presumed: fields["presumed-when"].map { presumed($0, opens, conditions) }, values: values.values,
                    exceptionTo: others(fields, "exception-to"), alongside: others(fields, "alongside"),
                    wording: RuleWording.deferred(reading.text, vocabulary))
            }
        }
        return ruleClass == nil || force == nil ? nil : rule
    }

    private func place(_ fields: [String: Node]) -> Rule.Place {
        if let id = fields["rule"].flatMap(reading.plainText), !reading.file.contains("/rules/\(id)") {
            reading.note(
                "The file of “\(id)” should be called \(id).yaml, or \(id)-… .yaml for a version of it.",
                at: fields["rule"])
        }
        let theme = reading.textIfThere(fields["theme"])
        if let theme, !vocabulary.themes.contains(theme) {
            let hint = suggestion(for: theme, among: vocabulary.themes)
            reading.note(
                "“\(theme)” is none of the themes that the packs declare.\(hint) They are: "
                    + "\(vocabulary.themes.joined(separator: ", ")).", at: fields["theme"])
        }
        return Rule.Place(
            pack: pack, theme: theme, question: reading.textIfThere(fields["question"]), file: reading.file)
    }

    private func roles(_ node: Node?, in rule: Node) -> [String] {
        if reading.list(node).isEmpty {
            reading.note("“responsible” is missing: name the role that must see to it.", at: rule)
        }
        return reading.roles(node, among: vocabulary.roles)
    }

    /// The ids of other rules.
    private func others(_ fields: [String: Node], _ name: String) -> [String] {
        let ids = reading.texts(fields[name])
        if let own = fields["rule"].flatMap(reading.plainText), ids.contains(own) {
            reading.note("“\(name)” names the rule itself.", at: fields[name])
        }
        return ids
    }

    /// How one can tell that the rule must have opened, which is decided by legal status and placement.
    private func presumed(_ node: Node, _ opens: [Opening], _ conditions: ConditionReader) -> Condition {
        let condition = conditions.read(node)
        if !condition.isDecidedByStretch {
            reading.note("“presumed-when” can ask about legal status and placement only.", at: node)
        }
        if !opens.contains(where: { $0.kind != nil }) {
            reading.note(
                "“presumed-when” is for a rule that is opened by something held, which a record may not hold.", at: node
            )
        }
        return condition
    }

    private func scopeCondition(_ node: Node?, _ unit: Scope.Unit, _ conditions: ConditionReader) -> Condition {
        guard let node else { return .always }
        let condition = conditions.read(node)
        if !unit.isInCare {
            reading.note(
                "“while” asks how the child is looked after; a rule “during: \(unit.rawValue)” lives all the same. Put it "
                    + "under “unless”.", at: node)
        }
        if !condition.isDecidedByStretch {
            reading.note(
                "“while” can ask about legal status and placement only; put the rest under “unless”.", at: node)
        }
        return condition
    }

    private func exemption(_ node: Node, _ conditions: ConditionReader) -> Exemption? {
        let fields = reading.fields(node, "“unless”", known: ["when", "because"])
        guard let when = fields["when"] else {
            reading.note("“unless” needs “when”: the condition under which the rule does not apply.", at: node)
            return nil
        }
        let reason = reading.text(fields, "because", in: node)
        if reason.hasSuffix(".") {
            reading.note("“because” goes on in a sentence; leave out the full stop.", at: fields["because"])
        }
        return Exemption(condition: conditions.read(when), reason: reason)
    }

    private func countsOnce(_ node: Node?) -> Bool {
        guard let node else { return false }
        if let answer = reading.yesOrNo(node) { return answer }
        reading.note("“counts-once” is “yes” or “no”.", at: node)
        return false
    }

    private func required(_ fields: [String: Node], _ name: String, in rule: Node) -> [Node] {
        let nodes = reading.list(fields[name])
        if nodes.isEmpty { reading.note("“\(name)” is missing.", at: rule) }
        return nodes
    }

    private func lookingBack(_ node: Node?, _ values: inout ValueReader) -> LookingBack? {
        guard let node else { return nil }
        switch reading.plainText(node) {
        case "always": return .always
        case "its beginning": return .toBeginning
        default: break
        }
        guard let reference = values.reference(node) else { return nil }
        if values.values[reference.index].versions.contains(where: { !($0.limit?.isOfWholeDays ?? true) }) {
            reading.note("“looking-back” is counted in days, weeks, months or years.", at: node)
        }
        return .within(reference)
    }
}
