import Policy
import Yams

/// Reads what an eligibility test asks.
struct EligibilityFactReader {
    let reading: Reading

    private static let names = ["ask", "answer", "hint", "not-known", "only-if"]

    /// The facts of the test `test`, in order.
    func read(_ node: Node?, in test: Node) -> [EligibilityFact] {
        guard case .mapping(let mapping)? = node, !mapping.isEmpty else {
            reading.note("“facts” is missing: what is asked about the person and the child.", at: node ?? test)
            return []
        }
        var facts: [EligibilityFact] = []
        for (key, value) in mapping {
            let fact = fact(reading.plainText(key) ?? "", value, facts)
            if facts.contains(where: { $0.slug == fact.slug }) {
                reading.note("“\(fact.name)” is too like another fact of the test. Give it another name.", at: key)
            }
            facts.append(fact)
        }
        return facts
    }

    private func fact(_ name: String, _ node: Node, _ before: [EligibilityFact]) -> EligibilityFact {
        let fields = reading.fields(node, "A fact", known: EligibilityFactReader.names)
        let content = content(fields["answer"], in: node)
        return EligibilityFact(
            name: name, question: reading.text(fields, "ask", in: node),
            hint: fields["hint"].flatMap(reading.plainText),
            content: content, unknown: fields["not-known"].flatMap(reading.plainText),
            premise: fields["only-if"].flatMap { premise($0, of: content, before) })
    }

    private func content(_ node: Node?, in fact: Node) -> EligibilityFact.Content {
        switch node {
        case .sequence(let list)?: return .one(of: list.compactMap(reading.plainText))
        case .mapping?:
            let fields = reading.fields(node ?? fact, "An answer", known: ["several of"])
            return .several(of: reading.texts(fields["several of"]))
        default: break
        }
        switch node.flatMap(reading.plainText) {
        case "yes or no": return .yesOrNo
        case "day": return .day
        case "stretches": return .stretches
        case let other:
            let hint = suggestion(for: other ?? "", among: ["yes or no", "day", "stretches"])
            reading.note(
                "“answer” is “yes or no”, “day”, “stretches”, a list of choices, or {several of: a list of choices}.\(hint)",
                at: node ?? fact)
            return .yesOrNo
        }
    }

    /// `{another fact: yes}`; only a question of yes or no can depend on another.
    private func premise(
        _ node: Node, of content: EligibilityFact.Content, _ before: [EligibilityFact]
    ) -> EligibilityFact.Premise? {
        guard content == .yesOrNo, case .mapping(let mapping) = node, mapping.count == 1,
            let (key, value) = mapping.first,
            let isSo = reading.yesOrNo(value)
        else {
            reading.note(
                "“only-if” stands at a fact of yes or no, and names one other with its answer: {adopted: yes}.",
                at: node)
            return nil
        }
        let names = before.filter { $0.content == .yesOrNo }.map(\.name)
        return reading.name(key, "fact of yes or no that stands above", among: names).map {
            EligibilityFact.Premise(fact: $0, isSo: isSo)
        }
    }
}
