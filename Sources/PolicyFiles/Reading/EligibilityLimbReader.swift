import Policy
import Yams

/// Reads the limbs of an eligibility test.
struct EligibilityLimbReader {
    let facts: [EligibilityFact]
    let groups: [String: [String]]
    let reading: Reading

    private static let names = ["limb", "because", "covers", "needs", "reading"]

    /// The limbs in `node`, in order.
    func read(_ node: Node?, in test: Node) -> [EligibilityLimb] {
        let nodes = reading.list(node)
        if nodes.isEmpty { reading.note("“limbs” is missing: the grounds of which one is enough.", at: test) }
        return nodes.map(limb)
    }

    private func limb(_ node: Node) -> EligibilityLimb {
        let fields = reading.fields(node, "A limb", known: EligibilityLimbReader.names)
        return EligibilityLimb(
            name: reading.text(fields, "limb", in: node), because: reading.text(fields, "because", in: node),
            covers: reading.texts(fields["covers"]), needs: needs(fields["needs"], in: node),
            reading: SourceReader(reading: reading).reading(fields["reading"]))
    }

    private func needs(_ node: Node?, in limb: Node) -> [EligibilityLimb.Need] {
        guard case .mapping(let mapping)? = node, !mapping.isEmpty else {
            reading.note("“needs” is missing: what must be so, as “fact: answer” lines.", at: node ?? limb)
            return []
        }
        return mapping.compactMap { key, value in
            guard let name = reading.name(key, "fact of the test", among: facts.map(\.name)),
                let fact = facts.first(where: { $0.name == name })
            else { return nil }
            return test(value, fact).map { EligibilityLimb.Need(name, $0) }
        }
    }

    private func test(_ node: Node, _ fact: EligibilityFact) -> EligibilityLimb.Test? {
        switch fact.content {
        case .yesOrNo: truth(node, fact)
        case .day: age(node, fact)
        case .stretches: TimeTogetherReader(reading: reading).read(node).map { .lived($0) }
        case .one(let choices), .several(let choices): choice(node, choices)
        }
    }

    private func truth(_ node: Node, _ fact: EligibilityFact) -> EligibilityLimb.Test? {
        if let isSo = reading.yesOrNo(node) { return .isSo(isSo) }
        reading.note("“\(fact.name)” is answered with yes or no: write one of them.", at: node)
        return nil
    }

    private func age(_ node: Node, _ fact: EligibilityFact) -> EligibilityLimb.Test? {
        let fields = reading.fields(node, "“\(fact.name)”", known: ["age"])
        guard let age = fields["age"] else {
            reading.note("“\(fact.name)” is a day: write {age: {under: 22}} or {age: {at-least: 16}}.", at: node)
            return nil
        }
        return reading.ages(age).map { .age($0) }
    }

    private func choice(_ node: Node, _ choices: [String]) -> EligibilityLimb.Test? {
        if case .mapping = node {
            let fields = reading.fields(node, "What a limb needs of a choice", known: ["only"])
            return .only(self.choices(fields["only"], choices))
        }
        return .among(self.choices(node, choices))
    }

    /// The choices that `node` lists, by themselves or as a group.
    private func choices(_ node: Node?, _ known: [String]) -> [String] {
        reading.list(node).flatMap { element -> [String] in
            if let group = reading.plainText(element).flatMap({ groups[$0] }) { return group }
            let name = reading.name(element, "choice of this fact", among: known + groups.keys.sorted())
            return name.map { [$0] } ?? []
        }
    }
}
