import Policy
import Timeline

/// What the rules of a policy do with each kind: what of it opens them, meets them, exempts from them.
struct KindUses {
    /// A rule that a kind opens, and which of its openings does.
    struct Opened: Sendable {
        let rule: Int
        let pattern: EventPattern
        /// How many of them it takes, within a time, to open the rule.
        let count: Int
    }

    private(set) var opened: [KindName: [Opened]] = [:]
    /// For each kind, the rules that it meets.
    private(set) var worked: [KindName: Set<Int>] = [:]
    /// The kinds about which some rule asks.
    private(set) var asked: Set<KindName> = []
    /// For each kind, what the rules read in its fields.
    private(set) var uses: [KindName: [String: FieldUse]] = [:]

    init(of policy: Policy) {
        for (place, rule) in policy.rules.enumerated() { read(rule, at: place) }
    }

    private mutating func read(_ rule: Rule, at place: Int) {
        asked.formUnion(rule.due.flatMap(\.terms).compactMap { $0.event?.heldKind?.kind })
        asked.formUnion(rule.ends.compactMap { $0.event?.heldKind?.kind })
        for opening in rule.opens { read(opening, of: place) }
        for way in rule.metBy + rule.routes.flatMap(\.metBy) {
            for case (let kind, let details) in way.events.compactMap(\.heldKind) {
                asked.insert(kind)
                worked[kind, default: []].insert(place)
                note(details, of: kind) { $0.asked.append($1) }
            }
        }
        let kinds = rule.opens.compactMap(\.heldKind)
        let read = rule.due.compactMap(\.condition) + rule.routes.compactMap(\.condition)
        for condition in rule.unless.map(\.condition) { self.read(condition, kinds) { $0.exempts.append($1) } }
        for condition in read { self.read(condition, kinds) { $0.read.append($1) } }
        if let condition = rule.metWhen { self.read(condition, kinds) { $0.asked.append($1) } }
        for case .stated(let field, _) in rule.due.flatMap(\.terms) {
            for kind in kinds { uses[kind, default: [:]][field, default: FieldUse()].isCountedFrom = true }
        }
    }

    private mutating func read(_ opening: Opening, of rule: Int) {
        guard let kind = opening.heldKind, let pattern = opening.pattern else { return }
        asked.insert(kind)
        var count = 1
        if case .count(let number, _, _) = opening { count = number }
        opened[kind, default: []].append(Opened(rule: rule, pattern: pattern, count: count))
        note(pattern.details, of: kind) { $0.opens.append($1) }
    }

    private mutating func read(
        _ condition: Condition, _ opening: [KindName], _ add: (inout FieldUse, DetailTest.Test) -> Void
    ) {
        asked.formUnion(condition.kinds)
        for tests in condition.statedTests { for kind in opening { note(tests, of: kind, add) } }
        for asked in condition.heldTests { note(asked.test.details, of: asked.test.kind) { $0.read.append($1) } }
    }

    private mutating func note(
        _ tests: [DetailTest], of kind: KindName, _ add: (inout FieldUse, DetailTest.Test) -> Void
    ) {
        for test in tests { add(&uses[kind, default: [:]][test.field, default: FieldUse()], test.test) }
    }
}

/// What the rules of a policy read in a field of a kind.
struct FieldUse: Sendable {
    var opens: [DetailTest.Test] = []
    var asked: [DetailTest.Test] = []
    var exempts: [DetailTest.Test] = []
    /// What decides how long there is time, or who is to decide.
    var read: [DetailTest.Test] = []
    /// Whether a due day is counted from the day in it.
    var isCountedFrom = false
}
