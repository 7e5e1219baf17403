import Policy
import Timeline
import Yams

/// Reads one rule file.
struct RuleReader {
    let vocabulary: Vocabulary
    let reading: Reading

    private static let names = [
        "rule", "title", "class", "force", "responsible", "source", "covers", "during", "while", "opens", "unless",
        "due",
        "met-by", "looking-back", "presumed-when", "values", "exception-to", "examples",
    ]

    /// The rule in `node`; `nil` when so much is missing that there is none. What is wrong is noted.
    func read(_ node: Node) -> Rule? {
        let fields = reading.fields(node, "A rule", known: RuleReader.names)
        let provenance = provenance(fields["source"], in: node)
        guard let ruleClass = reading.choice(fields["class"], "class", in: node, RuleClass.self),
            let force = reading.choice(fields["force"], "force", in: node, Force.self),
            let unit = reading.choice(fields["during"], "during", in: node, Scope.Unit.self), let provenance
        else { return nil }
        var values = ValueReader(fields["values"], provenance, reading)
        let conditions = ConditionReader(vocabulary: vocabulary, reading: reading)
        let events = EventPhrase(vocabulary: vocabulary)
        let due = DueReader(events: events, conditions: conditions, reading: reading).cases(fields["due"], &values)
        return Rule(
            id: reading.text(fields, "rule", in: node), title: reading.text(fields, "title", in: node),
            ruleClass: ruleClass, force: force, responsible: reading.text(fields, "responsible", in: node),
            provenance: provenance, covers: reading.texts(fields["covers"]),
            scope: Scope(unit: unit, condition: scopeCondition(fields["while"], conditions)),
            opens: phrases(fields["opens"], "opens", in: node) { phrase throws(EventPhrase.Unreadable) in
                try events.opening(phrase)
            },
            unless: reading.list(fields["unless"]).compactMap { exemption($0, conditions) }, due: due,
            metBy: phrases(fields["met-by"], "met-by", in: node) { phrase throws(EventPhrase.Unreadable) in
                try events.pattern(phrase)
            },
            lookingBack: lookingBack(fields["looking-back"]), presumed: fields["presumed-when"].map(conditions.read),
            values: values.values, exceptionTo: reading.texts(fields["exception-to"]), file: reading.file)
    }

    private func provenance(_ node: Node?, in rule: Node) -> Provenance? {
        guard let node else {
            reading.note("“source” is missing: every rule names the passage it comes from.", at: rule)
            return nil
        }
        let known = ["document", "provision", "passage", "confidence", "in-force", "until"]
        let fields = reading.fields(node, "“source”", known: known)
        guard let confidence = reading.choice(fields["confidence"], "confidence", in: node, Provenance.Confidence.self),
            let from = reading.day(fields["in-force"])
        else {
            reading.note("“source” needs “in-force”: the first day on which the rule holds.", at: node)
            return nil
        }
        return Provenance(
            document: reading.text(fields, "document", in: node),
            provision: reading.text(fields, "provision", in: node),
            passage: reading.text(fields, "passage", in: node), confidence: confidence, from: from,
            until: reading.day(fields["until"]))
    }

    private func scopeCondition(_ node: Node?, _ conditions: ConditionReader) -> Condition {
        guard let node else { return .always }
        let condition = conditions.read(node)
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
        return Exemption(condition: conditions.read(when), reason: reading.text(fields, "because", in: node))
    }

    private func phrases<Phrase>(
        _ node: Node?, _ name: String, in rule: Node, _ read: (String) throws(EventPhrase.Unreadable) -> Phrase
    ) -> [Phrase] {
        let nodes = reading.list(node)
        if nodes.isEmpty { reading.note("“\(name)” is missing.", at: rule) }
        return nodes.compactMap { node -> Phrase? in
            guard let text = reading.plainText(node) else { return nil }
            do throws(EventPhrase.Unreadable) { return try read(text) } catch {
                reading.note(error.message, at: node)
                return nil
            }
        }
    }

    private func lookingBack(_ node: Node?) -> TimeLimit? {
        guard let node else { return nil }
        guard let limit = reading.plainText(node).flatMap(TimeLimit.init),
            !limit.parts.contains(where: { $0.unit == .workingDay })
        else {
            reading.note("“looking-back” is a length of time in days, weeks, months or years.", at: node)
            return nil
        }
        return limit
    }
}
