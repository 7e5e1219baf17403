import Policy
import Timeline
import Yams

/// What a single field can hold.
extension Reading {
    /// The day that a field holds; notes one that cannot be read.
    func day(_ node: Node?) -> Day? {
        guard let node else { return nil }
        let text = plainText(node)
        guard let day = text.flatMap({ Day(iso: $0) }) else {
            note(text.flatMap(Day.missing) ?? "This should be a day, written like 2026-06-04.", at: node)
            return nil
        }
        return day
    }

    /// Whether a field says “yes”; notes what is neither yes nor no.
    func isYes(_ node: Node?, _ name: String) -> Bool {
        guard let node else { return false }
        let text = plainText(node)
        if text != "yes" && text != "no" { note("“\(name)” is yes or no.", at: node) }
        return text == "yes"
    }

    /// An age in whole years, from one up to but not with another; notes one that cannot be read.
    func ages(_ node: Node, known others: [String] = []) -> Condition.Bounds? {
        let fields = fields(node, "An age", known: ["at-least", "under"] + others).filter { !others.contains($0.key) }
        let numbers = fields.mapValues { plainText($0).flatMap(Int.init) }
        guard !fields.isEmpty, !numbers.values.contains(nil) else {
            note("An age is given as “at-least: 15” or “under: 5”, in whole years.", at: node)
            return nil
        }
        let bounds = Condition.Bounds(atLeast: numbers["at-least"] ?? nil, under: numbers["under"] ?? nil)
        if let atLeast = bounds.atLeast, let under = bounds.under, atLeast >= under {
            note("Nobody is \(atLeast) or over and under \(under).", at: node)
        }
        return bounds
    }

    /// The roles that a node names; notes those that no pack declares.
    func roles(_ node: Node?, among known: [String]) -> [String] {
        list(node).flatMap { element -> [String] in
            if case .sequence = element { return roles(element, among: known) }
            guard let text = plainText(element), !text.isEmpty else {
                note("Write the name of a role here, or a list of roles.", at: element)
                return []
            }
            if !known.contains(text) {
                note(
                    "“\(text)” is no role that the packs declare.\(suggestion(for: text, among: known)) Declare new roles in "
                        + "roles.yaml.", at: element)
            }
            return [text]
        }
    }

    /// A length of time that can be counted backwards; notes one that cannot be read.
    func limit(_ node: Node) -> TimeLimit? {
        guard let limit = plainText(node).flatMap(TimeLimit.init), limit.isOfWholeDays else {
            note("Write a length of time in days, weeks, months or years, such as “3 months”.", at: node)
            return nil
        }
        return limit
    }

    /// The case of a closed set that a field names; notes a name that is none of them.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: Node?, _ what: String, in parent: Node, _ type: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == String {
        guard let node, let text = plainText(node) else {
            note("“\(what)” is missing.", at: parent)
            return nil
        }
        if let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        note(
            "“\(what)” cannot be “\(text)”; it is one of: \(names.joined(separator: ", ")).\(suggestion(for: text, among: names))",
            at: node)
        return nil
    }
}

extension TimeLimit {
    /// Whether it has no working days, which are not counted backwards.
    var isOfWholeDays: Bool { !parts.contains { $0.unit == .workingDay } }
}
