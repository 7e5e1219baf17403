import Policy
import Timeline

/// Builds a child's entries from the sentences of an example, such as “2026-01-05 becomes looked after, V2, U6”.
struct ExampleHistory {
    /// The id of the rule, and within what it lives.
    private let rule: String
    private let unit: Scope.Unit
    private let vocabulary: Vocabulary
    private var born: Day? = Day(2014, 1, 1)
    private var care = ToldCare()
    private var facts: [(day: Day, fact: Fact)] = []
    private var coverage: [KindName: ClosedRange<Day>?] = [:]

    /// A history for an example of `rule`, in which things of the kinds of `vocabulary` can be held.
    init(rule: String, during unit: Scope.Unit = .period, vocabulary: Vocabulary) {
        self.rule = rule
        self.unit = unit
        self.vocabulary = vocabulary
    }

    /// The last day on which something is told to have happened.
    var lastDay: Day? { ([care.lastDay] + facts.map { $0.day }).compactMap(\.self).max() }

    /// Why a sentence cannot be read.
    struct Unreadable: Error {
        let message: String
    }

    private static let grammar =
        "Write a day and what happened: “2026-01-05 becomes looked after, V2, U6”, “… legal status C1”, “… moves to U4”, "
        + "“… moves to U4 with the same carers”, “… ceases to be looked after, E4A”, “… is found looked after, C2, U4”, "
        + "a kind, with what is recorded about it (“… review”, “… notice given, notice ends: 2026-03-01”), “… is excused, REASON, by the ROLE”; or “born DAY”, “date of birth not recorded”, "
        + "“record holds KIND [from DAY] [until DAY]”, “record does not hold KIND”."

    /// Adds what a sentence says.
    mutating func add(_ sentence: String) throws(Unreadable) {
        if sentence == "date of birth not recorded" {
            born = nil
        } else if sentence.hasPrefix("born "), let day = Day(iso: sentence.dropFirst(5)) {
            born = day
        } else if sentence.hasPrefix("record ") {
            try addCoverage(String(sentence.dropFirst(7)))
        } else if let day = Day(iso: sentence.prefix(10)) {
            try add(sentence.dropFirst(10).trimmed, on: day)
        } else if let missing = Day.missing(sentence.dropFirst(sentence.hasPrefix("born ") ? 5 : 0).prefix(10)) {
            throw Unreadable(message: missing)
        } else {
            throw Unreadable(message: "“\(sentence)” cannot be read. \(ExampleHistory.grammar)")
        }
    }

    private mutating func add(_ what: String, on day: Day) throws(Unreadable) {
        let clauses = what.split(separator: ", ").map(\.trimmed)
        switch clauses[0] {
        case "becomes looked after": try care.begin("S", clauses, day)
        case "is found looked after": try care.begin("L", clauses, day)
        case "ceases to be looked after": try care.cease(clauses, day)
        case "is excused":
            guard clauses.count == 3, clauses[2].hasPrefix("by the ") else {
                throw Unreadable(message: ExampleHistory.grammar)
            }
            excuse(clauses[1], by: String(clauses[2].dropFirst(7)), day)
        default: if try !care.change(clauses, day) { try hold(clauses, day) }
        }
    }

    private mutating func hold(_ clauses: [String], _ day: Day) throws(Unreadable) {
        let kind = clauses[0]
        let kinds = vocabulary.kindNames
        guard kinds.contains(kind) else {
            throw Unreadable(
                message: "“\(kind)” is no kind.\(suggestion(for: kind, among: kinds)) \(ExampleHistory.grammar)")
        }
        var details: [Happening.Detail] = []
        for clause in clauses.dropFirst() {
            let detail = try detail(clause, of: kind)
            if details.contains(where: { $0.name == detail.name }) {
                throw Unreadable(message: "“\(detail.name)” is told twice. Several values stand between semicolons.")
            }
            details.append(detail)
        }
        facts.append((day, fact(kind, details)))
    }

    private func fact(_ kind: KindName, _ details: [Happening.Detail]) -> Fact {
        switch kind {
        case ReturnKind.review: .reviewed(Review(participation: nil))
        case ReturnKind.worker: .allocated(Allocation(worker: "W\(facts.count + 1)", until: nil, reason: nil))
        default: .happened(Happening(kind: kind, details: details))
        }
    }

    /// “notice ends: 2026-03-01”.
    private func detail(_ clause: String, of kind: KindName) throws(Unreadable) -> Happening.Detail {
        let fields = vocabulary.fields(of: kind)
        let parts = clause.split(separator: ": ", maxSplits: 1).map(\.trimmed)
        guard parts.count == 2, let field = fields.first(where: { $0.name == parts[0] }) else {
            let names = fields.map(\.name)
            throw Unreadable(
                message: "“\(clause)” names no field of “\(kind)”.\(suggestion(for: parts.first ?? "", among: names)) "
                    + (names.isEmpty ? "It has none." : "It has: \(names.joined(separator: ", "))."))
        }
        for value in Happening.Detail(parts[0], parts[1]).values {
            if let problem = vocabulary.problem(with: value, in: field) { throw Unreadable(message: problem) }
        }
        return Happening.Detail(parts[0], parts[1])
    }

    private mutating func excuse(_ reason: String, by approver: String, _ day: Day) {
        facts.append((day, .excused(Excusal(rule: rule, reason: reason, approver: approver))))
    }
}

extension ExampleHistory {
    private mutating func addCoverage(_ text: String) throws(Unreadable) {
        if text.hasPrefix("does not hold ") {
            coverage[try coveredKind(String(text.dropFirst(14)))] = .some(nil)
            return
        }
        guard text.hasPrefix("holds ") else { throw Unreadable(message: ExampleHistory.grammar) }
        let words = text.dropFirst(6).split(separator: " ")
        let name = words.prefix { $0 != "from" && $0 != "until" }
        var days = [Substring("from"): ExampleHistory.always.lowerBound, "until": ExampleHistory.always.upperBound]
        var rest = words.dropFirst(name.count)
        while let word = rest.popFirst() {
            guard days[word] != nil, let day = rest.popFirst().flatMap({ Day(iso: $0) }) else {
                throw Unreadable(message: ExampleHistory.grammar)
            }
            days[word] = day
        }
        guard let from = days["from"], let until = days["until"], from <= until else {
            throw Unreadable(message: "The record cannot begin after it has ended.")
        }
        coverage[try coveredKind(name.joined(separator: " "))] = from...until
    }

    private func coveredKind(_ name: String) throws(Unreadable) -> KindName {
        let names = vocabulary.kindNames + [ReturnKind.episode]
        if names.contains(name) { return name }
        throw Unreadable(message: "“\(name)” is no kind.\(suggestion(for: name, among: names))")
    }

    private static let always = Vocabulary.earliest...Day.endOfTime

    /// The timeline of the child, or of the service for a rule about the service. Its record covers `everything`
    /// unless the example says otherwise.
    func timeline(_ everything: RecordCoverage) -> CaseTimeline {
        let registration = Fact.registered(Registration(number: "1", born: born))
        let stated =
            [(born ?? Day(number: 0), registration)] + care.episodes.map { ($0.from, Fact.episode($0.episode)) } + facts
        let child: ChildID = unit == .service ? .service : ChildID(1)
        let entries = stated.enumerated().map { index, stated in
            entry(index + 1, .child(child), stated.0, stated.1)
        }
        return CaseTimeline(
            of: child, entries: entries, coverage: coverage.isEmpty ? everything : covered(after: entries.count))
    }

    /// What the record covers; a kind of which nothing is said is always covered.
    private func covered(after count: Int) -> RecordCoverage {
        let stated = (vocabulary.kindNames + [ReturnKind.episode]).compactMap { kind -> (Day, Fact)? in
            let days = coverage[kind] ?? .some(ExampleHistory.always)
            return days.map {
                ($0.lowerBound, .covers(Coverage(kind: kind, until: $0.upperBound == .endOfTime ? nil : $0.upperBound)))
            }
        }
        return RecordCoverage(
            entries: stated.enumerated().map { entry(count + $0 + 1, .record, $1.0, $1.1) })
    }

    private func entry(_ number: Int, _ subject: Subject, _ day: Day, _ fact: Fact) -> Entry {
        Entry(
            id: EntryID(Int64(number)), subject: subject, day: day, fact: fact, recorded: Instant(startOf: day),
            author: Author("example"), source: .person, replaces: nil)
    }
}
