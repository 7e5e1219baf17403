import Policy
import Timeline
import Yams

/// Reads the dated numbers of a rule, and the places where it uses them.
struct ValueReader {
    let reading: Reading
    private(set) var values: [DatedValue] = []
    private let provenance: Provenance?
    /// The values of the packs, of which those that the rule names become its own.
    private let shared: [DatedValue]
    /// Where those stand that the rule declares itself, and the names of those that it uses.
    private var declared: [(name: String, key: Node)] = []
    private var used: Set<String> = []

    /// Reads the values that `node` declares.
    init(_ node: Node?, of provenance: Provenance? = nil, shared: [DatedValue] = [], _ reading: Reading) {
        self.reading = reading
        self.provenance = provenance
        self.shared = shared
        guard let node else { return }
        guard case .mapping(let mapping) = node else {
            reading.note("“values” names each value and lists its versions.", at: node)
            return
        }
        for (key, versions) in mapping {
            let name = reading.plainText(key) ?? ""
            if TimeLimit(name) != nil || ["", "always", "its beginning"].contains(name) {
                reading.note(
                    "“\(name)” cannot be the name of a value: where it is used it would be read otherwise.", at: key)
            }
            if shared.contains(where: { $0.name == name }) {
                reading.note(
                    "“\(name)” is a value of the packs already. Use that one, or give this one a name of its own.",
                    at: key)
            }
            if reading.list(versions).isEmpty { reading.note("“\(name)” has no version.", at: key) }
            values.append(DatedValue(name: name, versions: reading.list(versions).compactMap(version)))
            declared.append((name, key))
        }
    }

    /// Notes the values that the rule declares and does not use.
    func noteUnused() {
        for value in declared where !used.contains(value.name) {
            reading.note(
                "The rule does not use “\(value.name)”.\(suggestion(for: value.name, among: used))", at: value.key)
        }
    }

    private func version(_ node: Node) -> DatedValue.Version? {
        let fields = reading.fields(node, "A value", known: ["from", "until", "is", "source", "note"])
        guard let from = reading.day(fields["from"]) else {
            reading.note("A value needs “from”: the first day on which it held.", at: node)
            return nil
        }
        let text = reading.text(fields, "is", in: node)
        let limit = TimeLimit(text)
        if limit == nil && text != "not given" {
            reading.note(
                "“\(text)” is no length of time, such as “20 working days”; write “not given” where the document gives none.",
                at: fields["is"] ?? node)
        }
        let until = reading.day(fields["until"])
        if let until, until < from { reading.note("“until” is before “from”.", at: fields["until"]) }
        return DatedValue.Version(
            from: from, until: until, limit: limit,
            source: reading.text(fields, "source", in: node),
            note: reading.textIfThere(fields["note"]))
    }

    /// The first day from which one length of time, where both are given, ends no sooner than the other.
    func firstDay(_ one: LimitReference, isNoSoonerThan other: LimitReference) -> Day? {
        let (one, other) = (values[one.index], values[other.index])
        let changes = (one.versions + other.versions).map { max($0.from, provenance?.from ?? $0.from) }
        return changes.sorted().first { day in
            let ends = [one, other].map { $0.limit(on: day)?.lastDay(within: day, .englandAndWales) }
            guard let first = ends[0], let second = ends[1] else { return false }
            return first >= second
        }
    }

    /// The place of the value that `node` names, or of the length of time that it states itself, whose source is then
    /// the rule's own passage.
    mutating func reference(_ node: Node) -> LimitReference? {
        guard let text = reading.plainText(node) else {
            reading.note("Write a length of time, or the name of a value.", at: node)
            return nil
        }
        return reference(text, at: node)
    }

    /// The place of the value called `text`, or of the length of time that `text` states.
    mutating func reference(_ text: String, at node: Node) -> LimitReference? {
        used.insert(text)
        if let index = values.firstIndex(where: { $0.name == text }) { return LimitReference(index) }
        if let value = shared.last(where: { $0.name == text }) {
            values.append(value)
            return LimitReference(values.count - 1)
        }
        guard let limit = TimeLimit(text) else {
            let names = values.map(\.name) + shared.map(\.name)
            reading.note(
                "“\(text)” is neither a length of time nor a value of this rule or its packs."
                    + suggestion(for: text, among: names)
                    + " A length of time is a number and days, working days, weeks, months or years, such as “10 working days”; "
                    + "of a range, “within” is the upper end and “warn-after” the lower.", at: node)
            return nil
        }
        // Without a source, which is noted elsewhere, it holds for ever.
        let version = DatedValue.Version(
            from: provenance?.from ?? Vocabulary.earliest, until: nil, limit: limit,
            source: provenance.map { "\($0.document), \($0.provision)" } ?? "", note: nil)
        values.append(DatedValue(name: "time allowed", versions: [version]))
        return LimitReference(values.count - 1)
    }
}
