import Policy
import Timeline
import Yams

/// Reads the examples of a rule.
struct ExampleReader {
    let rule: Rule
    let vocabulary: Vocabulary
    /// What the record of an example covers that says nothing about it.
    let always: RecordCoverage
    let reading: Reading

    /// The examples in the rule file `node`; notes what cannot be read.
    func read(_ node: Node) -> [Example] {
        guard case .mapping(let mapping) = node, let list = mapping["examples"] else {
            reading.note(
                "The rule has no “examples”. Under “examples:” list at least one that is met, one that is overdue or missed, one "
                    + "to whom it does not apply, and the days on either side of the due day, each as "
                    + "{name, given, on, expect}.", at: node)
            return []
        }
        return reading.list(list).compactMap(example)
    }

    private func example(_ node: Node) -> Example? {
        let fields = reading.fields(
            node, "An example", known: ["name", "given", "on", "holidays-as-known-on", "expect"])
        var history = ExampleHistory(rule: rule.id, during: rule.scope.unit, vocabulary: vocabulary)
        if fields["given"] == nil { reading.note("“given” is missing: the facts, as a list of sentences.", at: node) }
        let given = reading.texts(fields["given"])
        for (text, sentence) in zip(given, reading.list(fields["given"])) {
            do { try history.add(text) } catch { reading.note(error.message, at: sentence) }
        }
        reading.noteUnasked(fields, in: node)
        guard let on = reading.day(fields["on"]), let expected = expected(fields["expect"]) else { return nil }
        if let last = history.lastDay, last > on {
            reading.note("The example looks at \(on), when nobody knew yet what came on \(last).", at: fields["on"])
        }
        return Example(
            rule: rule.id, name: reading.text(fields, "name", in: node), file: reading.file, line: node.mark?.line ?? 1,
            given: given, timeline: history.timeline(always), on: on,
            holidaysAsKnownOn: reading.day(fields["holidays-as-known-on"]), expected: expected)
    }

    private func expected(_ node: Node?) -> Example.Expected? {
        guard let node else { return nil }
        if case .sequence(let list) = node {
            if list.isEmpty { reading.note("Where nothing is expected, write “nothing”.", at: node) }
            return .all(list.compactMap(expectation))
        }
        if reading.plainText(node) == "nothing" { return .all([]) }
        return expectation(node).map { .latest($0) }
    }

    /// “overdue, due 2026-06-04”, “met 2026-06-01”, “cannot tell, because visits are not recorded here”.
    private func expectation(_ node: Node) -> Example.Expectation? {
        guard let text = reading.plainText(node) else {
            reading.note("An expectation is a text, such as “overdue, due 2026-06-04”.", at: node)
            return nil
        }
        let clauses = text.split(separator: ", ", maxSplits: text.contains("because") ? clausesBefore(text) : .max)
        func day(after word: String) -> Day? {
            clauses.lazy.filter { $0.hasPrefix("\(word) ") }.compactMap { Day(iso: $0.dropFirst(word.count + 1)) }.first
        }
        let words = clauses.first.map { first in
            first.split(separator: " ").filter { Day(iso: $0) == nil }.joined(separator: " ")
        }
        guard let outcome = Outcome.allCases.first(where: { $0.words.lowercased() == words }) else {
            let names = Outcome.allCases.map { $0.words.lowercased() }
            reading.note(
                "An expectation begins with one of: \(names.joined(separator: ", ")); or it is “nothing”."
                    + suggestion(for: words ?? "", among: names), at: node)
            return nil
        }
        let dated: [Outcome] = [.met, .metLate, .due, .overdue]
        if clauses.first?.split(separator: " ").contains(where: { Day(iso: $0) != nil }) ?? false,
            !dated.contains(outcome)
        {
            reading.note(
                "After “\(words ?? "")” no day is compared. Write “due DAY” or “opened DAY” after a comma.", at: node)
        }
        for clause in clauses.dropFirst() where !isReadable(clause) {
            reading.note(
                "“\(clause)” cannot be read. After the outcome write “due DAY”, “met DAY”, “opened DAY”, “answer …” or “because …”.",
                at: node)
        }
        let because = text.firstRange(of: "because ").map { String(text[$0.upperBound...]) }
        return Example.Expectation(
            words: text, outcome: outcome,
            due: day(after: "due") ?? (outcome == .overdue ? day(after: "overdue") : nil),
            met: day(after: "met") ?? day(after: "met late"), opened: day(after: "opened"), because: because,
            answer: clauses.first { $0.hasPrefix("answer ") }.map { String($0.dropFirst(7)) })
    }

    /// Whether a clause after the outcome says something that is compared.
    private func isReadable(_ clause: Substring) -> Bool {
        if clause.hasPrefix("because ") || clause.hasPrefix("answer ") { return true }
        return ["due ", "met ", "opened "].contains {
            clause.hasPrefix($0) && Day(iso: clause.dropFirst($0.count)) != nil
        }
    }

    private func clausesBefore(_ text: String) -> Int {
        text.firstRange(of: "because").map { text[..<$0.lowerBound].split(separator: ", ").count } ?? 0
    }
}

extension Reading {
    /// Notes an example that does not say on which day it looks, or what it expects there.
    func noteUnasked(_ example: [String: Node], in node: Node) {
        guard example["on"] == nil || example["expect"] == nil else { return }
        note("An example needs “on”, the day that it looks at, and “expect”.", at: node)
    }
}
