import Policy
import Timeline
import Yams

/// Reads `pack.yaml`: what the pack is called, the kinds it declares, and its groups of codes.
struct HeaderReader {
    let reading: Reading

    /// The name and the vocabulary that `node` states; notes what is wrong.
    func read(_ node: Node) -> (name: Policy.PackName, vocabulary: Vocabulary) {
        let fields = reading.fields(node, "A pack", known: ["pack", "title", "kinds", "groups"])
        var vocabulary = Vocabulary()
        vocabulary.kinds = reading.list(fields["kinds"]).compactMap(kind)
        if let groups = fields["groups"] {
            let fields = reading.fields(groups, "“groups”", known: ["legal-status", "placement"])
            vocabulary.legalStatusGroups = self.groups(fields["legal-status"], LegalStatus.meanings.map(\.code))
            vocabulary.placementGroups = self.groups(fields["placement"], PlacementType.meanings.map(\.code))
        }
        let name = Policy.PackName(
            id: reading.text(fields, "pack", in: node), title: reading.text(fields, "title", in: node))
        return (name, vocabulary)
    }

    private func kind(_ node: Node) -> Policy.KindDeclaration? {
        let fields = reading.fields(node, "A kind", known: ["kind", "plural", "meaning"])
        return Policy.KindDeclaration(
            name: reading.text(fields, "kind", in: node), plural: reading.text(fields, "plural", in: node),
            meaning: reading.text(fields, "meaning", in: node))
    }

    private func groups<Meaning>(_ node: Node?, _ known: [Code<Meaning>]) -> [String: [Code<Meaning>]] {
        guard let node, case .mapping(let mapping) = node else { return [:] }
        var result: [String: [Code<Meaning>]] = [:]
        for (key, value) in mapping {
            result[key.string ?? ""] = reading.list(value).compactMap { element in
                guard let code = element.string.flatMap(Code<Meaning>.init), known.contains(code) else {
                    let text = element.string ?? ""
                    let hint = suggestion(for: text, among: known.map(\.description))
                    reading.note("“\(text)” is no code of the return.\(hint)", at: element)
                    return nil
                }
                return code
            }
        }
        return result
    }
}
