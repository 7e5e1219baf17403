import Policy
import Timeline
import Yams

/// Reads a condition: a mapping of which every line must hold.
struct ConditionReader {
    let vocabulary: Vocabulary
    let reading: Reading
    /// The kinds that can open the rule, to which “states” refers.
    var openingKinds: [KindName] = []

    private static let names = [
        "legal-status", "placement", "age", "age-at-entry", "in-placement", "looked-after", "earlier",
        "held", "states", "not", "any", "all",
    ]

    /// The condition that `node` states; notes what cannot be read.
    func read(_ node: Node) -> Condition {
        let fields = reading.fields(node, "A condition", known: ConditionReader.names)
        if case .mapping(let mapping) = node, mapping.isEmpty {
            reading.note(
                "A condition without a line would always hold. Say what must be so, or leave it out.", at: node)
        }
        let parts = ConditionReader.names.compactMap { name in fields[name].flatMap { part(name, $0) } }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private func part(_ name: String, _ node: Node) -> Condition? {
        switch name {
        case "legal-status":
            codes(node, vocabulary.legalStatusGroups, LegalStatus.meanings.map(\.code)).map { .legalStatus($0) }
        case "placement":
            codes(node, vocabulary.placementGroups, PlacementType.meanings.map(\.code)).map { .placement($0) }
        case "age": age(node)
        case "age-at-entry": reading.ages(node).map { .ageAtEntry($0) }
        case "in-placement": lessThan(node).map { .inPlacement(lessThan: $0) }
        case "looked-after": lookedAfter(node)
        case "earlier": earlier(node)
        case "held": held(node).map { .held($0) }
        case "states": .states(DetailReader(vocabulary: vocabulary, reading: reading).read(node, about: openingKinds))
        case "not": .not(read(node))
        case "any": .any(parts(name, node))
        case "all": .all(parts(name, node))
        default: nil
        }
    }

    private func parts(_ name: String, _ node: Node) -> [Condition] {
        guard case .sequence(let list) = node, !list.isEmpty else {
            reading.note("“\(name)” is a list of conditions: “\(name): [{…}, {…}]”.", at: node)
            return []
        }
        return list.map(read)
    }

    /// Codes and names of groups of codes.
    private func codes<Meaning>(
        _ node: Node, _ groups: [String: [Code<Meaning>]], _ known: [Code<Meaning>]
    ) -> [Code<Meaning>]? {
        var result: [Code<Meaning>] = []
        if case .sequence(let list) = node, list.isEmpty {
            reading.note("No code is named, so that this would never hold.", at: node)
        }
        for element in reading.list(node) {
            let text = reading.plainText(element) ?? ""
            if let group = groups[text] {
                result += group
            } else if let code = Code<Meaning>(text), known.contains(code) {
                result.append(code)
            } else {
                let names = groups.keys.sorted() + known.map(\.description)
                reading.note(
                    "“\(text)” is neither a code nor a group of codes.\(suggestion(for: text, among: names))",
                    at: element)
            }
        }
        return result
    }

    private func lessThan(_ node: Node) -> TimeLimit? {
        let fields = reading.fields(node, "A time in placement or looked after", known: ["less-than"])
        guard let limit = fields["less-than"] else {
            reading.note("Write a length of time, such as “less-than: 1 year”.", at: node)
            return nil
        }
        return reading.limit(limit)
    }

    /// The age on the day, or “{under: 5, after: 6 months}”: that at which the child will then be.
    private func age(_ node: Node) -> Condition? {
        guard let bounds = reading.ages(node, known: ["after"]) else { return nil }
        guard case .mapping(let mapping) = node, let after = mapping["after"] else { return .age(bounds) }
        return reading.limit(after).map { .ageAfter($0, bounds) }
    }

    private func lookedAfter(_ node: Node) -> Condition? {
        switch reading.plainText(node) {
        case "yes": .isLookedAfter(true)
        case "no": .isLookedAfter(false)
        default: lessThan(node).map { .lookedAfter(lessThan: $0) }
        }
    }

    /// `{ago: 3 days, legal-status: L1}`: how the child was looked after so long before.
    private func earlier(_ node: Node) -> Condition? {
        let names = ["legal-status", "placement"]
        let fields = reading.fields(node, "“earlier”", known: ["ago"] + names)
        let parts = names.compactMap { name in fields[name].flatMap { part(name, $0) } }
        guard let ago = fields["ago"].flatMap(reading.limit), ago.firstDay(before: Day(number: 0)) != nil,
            !parts.isEmpty
        else {
            reading.note(
                "Write how long before, not in working days, and how the child was then looked after: “earlier: {ago: 3"
                    + " days, legal-status: L1}”.", at: node)
            return nil
        }
        return .earlier(ago: ago, .all(parts))
    }

    private func held(_ node: Node) -> HeldTest? {
        if let name = reading.plainText(node) { return kind(name, node).map { HeldTest($0) } }
        let fields = reading.fields(
            node, "held", known: ["kind", "with", "since", "within", "less-than", "not-followed-by"])
        guard let named = fields["kind"] else {
            reading.note("“held” needs “kind”: of what kind something must have been held.", at: node)
            return nil
        }
        guard let kind = kind(reading.plainText(named) ?? "", named) else { return nil }
        let details = DetailReader(vocabulary: vocabulary, reading: reading)
        let since = fields["since"].flatMap { reading.choice($0, "since", in: node, HeldTest.Since.self) }
        let other = fields["not-followed-by"].flatMap { after($0, details) }
        return HeldTest(
            kind, details: fields["with"].map { details.read($0, about: [kind]) } ?? [], since: since ?? .period,
            within: fields["within"].flatMap(reading.limit),
            lessThan: fields["less-than"].flatMap(reading.limit), notFollowedBy: other?.kind,
            notFollowedByDetails: other?.details ?? [])
    }

    /// What must not have followed: a kind, or “{kind: …, with: {…}}”.
    private func after(_ node: Node, _ details: DetailReader) -> (kind: KindName, details: [DetailTest])? {
        guard case .mapping = node else { return kind(reading.plainText(node) ?? "", node).map { ($0, []) } }
        let fields = reading.fields(node, "“not-followed-by”", known: ["kind", "with"])
        guard let named = fields["kind"], let kind = kind(reading.plainText(named) ?? "", named) else {
            if fields["kind"] == nil { reading.note("“not-followed-by” needs “kind”.", at: node) }
            return nil
        }
        return (kind, fields["with"].map { details.read($0, about: [kind]) } ?? [])
    }

    private func kind(_ name: String, _ node: Node) -> KindName? {
        if vocabulary.kindNames.contains(name) { return name }
        reading.note(
            "“\(name)” is no kind that the pack declares.\(suggestion(for: name, among: vocabulary.kindNames))",
            at: node)
        return nil
    }
}
