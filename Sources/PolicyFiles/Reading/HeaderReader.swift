import Policy
import Timeline
import Yams

/// What `pack.yaml` says of a pack.
struct PackHeader {
    var name: Policy.PackName
    /// The id of the pack that this one builds on.
    var extends: String?
    var values: [DatedValue] = []
    /// Numbers that this pack gives where a pack below leaves them open.
    var sets: [DatedValue] = []
    var withdraws: [Withdrawal] = []

    /// A rule of a pack below that no longer holds from a day on.
    struct Withdrawal {
        let rule: String
        let from: Day
        let because: String
        let line: Int
    }
}

/// Reads `pack.yaml`.
struct HeaderReader {
    let reading: Reading

    private static let names = [
        "pack", "title", "authority", "extends", "version", "in-force", "themes", "values", "sets", "withdraws",
        "groups",
    ]

    /// What `node` says, adding the themes, values and groups that it declares to `vocabulary`.
    func read(_ node: Node, _ vocabulary: inout Vocabulary) -> PackHeader {
        let fields = reading.fields(node, "A pack", known: HeaderReader.names)
        vocabulary.themes += reading.texts(fields["themes"])
        if let groups = fields["groups"] {
            let fields = reading.fields(groups, "“groups”", known: ["legal-status", "placement"])
            let statuses = self.groups(fields["legal-status"], LegalStatus.meanings.map(\.code))
            let placements = self.groups(fields["placement"], PlacementType.meanings.map(\.code))
            vocabulary.legalStatusGroups.merge(statuses) { $1 }
            vocabulary.placementGroups.merge(placements) { $1 }
        }
        let sets = sets(fields["sets"], vocabulary)
        let values = self.values(fields["values"], vocabulary)
        vocabulary.values += values
        if reading.day(fields["in-force"]) == nil && fields["in-force"] == nil {
            reading.note("“in-force” is missing: the first day of this version of the pack.", at: node)
        }
        return PackHeader(
            name: Policy.PackName(
                id: reading.text(fields, "pack", in: node), title: reading.text(fields, "title", in: node),
                authority: reading.text(fields, "authority", in: node),
                version: reading.text(fields, "version", in: node)),
            extends: fields["extends"].flatMap(reading.plainText), values: values, sets: sets,
            withdraws: reading.list(fields["withdraws"]).compactMap(withdrawal))
    }

    private func values(_ node: Node?, _ vocabulary: Vocabulary) -> [DatedValue] {
        let values = ValueReader(node, reading).values
        let names = Set(vocabulary.values.map(\.name))
        for value in values where names.contains(value.name) {
            reading.note(
                "“\(value.name)” is a value of a pack below. To give it a number, write it under “sets”.", at: node)
        }
        return values
    }

    private func sets(_ node: Node?, _ vocabulary: Vocabulary) -> [DatedValue] {
        let sets = ValueReader(node, reading).values
        let names = vocabulary.values.map(\.name)
        for value in sets where !names.contains(value.name) {
            reading.note(
                "“sets” names “\(value.name)”, which is no value of a pack below.\(suggestion(for: value.name, among: names))",
                at: node)
        }
        return sets
    }

    private func withdrawal(_ node: Node) -> PackHeader.Withdrawal? {
        let fields = reading.fields(node, "“withdraws”", known: ["rule", "from", "because"])
        guard let from = reading.day(fields["from"]) else {
            reading.note("“withdraws” needs “from”: the first day on which the rule no longer holds.", at: node)
            return nil
        }
        return PackHeader.Withdrawal(
            rule: reading.text(fields, "rule", in: node), from: from,
            because: reading.text(fields, "because", in: node), line: node.mark?.line ?? 1)
    }

    private func groups<Meaning>(_ node: Node?, _ known: [Code<Meaning>]) -> [String: [Code<Meaning>]] {
        guard let node else { return [:] }
        guard case .mapping(let mapping) = node else {
            reading.note("Write “name: [codes]” lines, such as “care order: [C1, C2]”.", at: node)
            return [:]
        }
        var result: [String: [Code<Meaning>]] = [:]
        for (key, value) in mapping {
            if reading.list(value).isEmpty { reading.note("This group has no code.", at: key) }
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
