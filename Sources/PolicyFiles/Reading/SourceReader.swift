import Policy
import Timeline
import Yams

/// Reads the passage that a rule comes from, and how it is read where it is ambiguous.
struct SourceReader {
    let reading: Reading

    /// The provenance that `node` states; `nil`, and noted, if it is missing or has no first day.
    func provenance(_ node: Node?, in rule: Node) -> Provenance? {
        guard let node else {
            reading.note("“source” is missing: every rule names the passage it comes from.", at: rule)
            return nil
        }
        let known = ["document", "provision", "passage", "confidence", "in-force", "until", "takes-over"]
        let fields = reading.fields(node, "“source”", known: known)
        guard let confidence = reading.choice(fields["confidence"], "confidence", in: node, Provenance.Confidence.self)
        else { return nil }
        guard let from = reading.day(fields["in-force"]) else {
            reading.note("“source” needs “in-force”: the first day on which the rule holds.", at: node)
            return nil
        }
        let until = reading.day(fields["until"])
        if let until, until < from { reading.note("“until” is before “in-force”.", at: fields["until"]) }
        return Provenance(
            document: reading.text(fields, "document", in: node),
            provision: reading.text(fields, "provision", in: node),
            passage: reading.text(fields, "passage", in: node), confidence: confidence, from: from, until: until,
            takesOver: reading.isYes(fields["takes-over"], "takes-over"))
    }

    /// The reading of an ambiguous passage that `node` chooses.
    func reading(_ node: Node?) -> Rule.Reading? {
        guard let node else { return nil }
        let fields = reading.fields(node, "“reading”", known: ["question", "chosen", "other"])
        return Rule.Reading(
            question: reading.text(fields, "question", in: node), chosen: reading.text(fields, "chosen", in: node),
            other: reading.text(fields, "other", in: node))
    }
}
