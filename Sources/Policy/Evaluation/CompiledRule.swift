import Timeline

/// A rule made ready to be asked a hundred thousand times: names are places in arrays, conditions on care are tables.
final class CompiledRule: Sendable {
    let id: String
    let unit: Scope.Unit
    let scope: CareTable
    /// The place of the unit and the scope among those of the policy: rules with the same place have the same runs.
    let scopePlace: Int
    let opens: [CompiledOpening]
    /// If only things held can open it: their kinds. For a child who has none of them there is nothing to look for.
    let openedByKinds: [Int]?
    /// For each opening, whether it is an event of the kind that meets the rule: a visit opens the time to the next.
    let isOwnEvent: [Bool]
    let unless: [Condition]
    let due: [CompiledCase]
    let dueConditions: [Condition]
    /// What meets it: one way after the other, the last event of each marked (``CompiledEvent/endsWay``).
    let metBy: [CompiledEvent]
    let metWhen: Condition?
    /// For each route, what meets it; none for what meets the rule.
    let routes: [[CompiledEvent]]
    let routeConditions: [Condition]
    let lookingBack: LookingBack?
    /// Whether it is a prompt to judge, which is never overdue.
    let isFlag: Bool
    /// Whether nothing about it depends on how the child is when it opens.
    let isPlain: Bool
    /// Where it must have opened although the record may not show it, and the place of the kind that would show it.
    let presumed: (where: CareTable, kind: Int)?
    let values: CompiledValues
    /// The days on which it is in force.
    let from: Day
    let until: Day

    /// The fields in which what opens it states days.
    let fields: [String]

    /// Compiles `rule`, finding the places of kinds and details in `tables`.
    init(_ rule: Rule, _ tables: CompilationTables) {
        func met(_ ways: [MetBy]) -> [CompiledEvent] {
            ways.flatMap { way in
                way.events.indices.map {
                    CompiledEvent(way.events[$0], tables, endsWay: $0 == way.events.indices.last)
                }
            }
        }
        let fields = rule.due.flatMap(\.terms).compactMap(\.field)
        self.fields = fields
        id = rule.id
        unit = rule.scope.unit
        scope = CareTable(rule.scope.condition)
        scopePlace = tables.place(of: scope, unit)
        opens = rule.opens.map { CompiledOpening($0, tables) }
        unless = rule.unless.map { $0.condition.resolved(tables) }
        due = rule.due.map { dueCase in
            CompiledCase(
                terms: dueCase.terms.map { CompiledTerm($0, tables, fields) },
                warning: dueCase.warning?.index)
        }
        metBy = met(rule.metBy)
        metWhen = rule.metWhen?.resolved(tables)
        routes = rule.routes.map { met($0.metBy) }
        routeConditions = rule.routes.map { $0.condition?.resolved(tables) ?? .always }
        dueConditions = rule.due.map { $0.condition?.resolved(tables) ?? .always }
        isFlag = rule.ruleClass == .flag
        isOwnEvent = rule.opens.map { opening in
            guard case .event(let pattern) = opening else { return false }
            return rule.metBy.contains { $0.events.contains { $0.source == pattern.source } }
        }
        lookingBack = rule.lookingBack
        isPlain =
            unless.isEmpty && routes.isEmpty && metWhen == nil && rule.due.count == 1 && rule.due[0].condition == nil
        let kind = rule.opens.lazy.compactMap(\.kind).first.flatMap { tables.places[$0] }
        presumed = rule.presumed.flatMap { condition in kind.map { (CareTable(condition), $0) } }
        values = CompiledValues(rule.values)
        let kinds = opens.map(\.heldKind)
        openedByKinds = rule.presumed == nil && !kinds.contains(nil) ? kinds.compactMap(\.self) : nil
        from = rule.provenance.from
        until = rule.provenance.until ?? .endOfTime
    }
}

/// The dated numbers of a rule without their sources, laid flat.
struct CompiledValues: Sendable {
    /// One version of the value at a place.
    private struct Version: Sendable {
        let value: Int
        let from: Day
        let until: Day
        let limit: TimeLimit?
    }

    let names: [String]
    private let versions: [Version]

    init(_ values: [DatedValue]) {
        names = values.map(\.name)
        versions = values.enumerated().flatMap { index, value in
            value.versions.map { Version(value: index, from: $0.from, until: $0.until ?? .endOfTime, limit: $0.limit) }
        }
    }

    /// The length of time of the value at `place` that held on `day`: of its versions the latest to begin.
    func limit(_ place: Int, on day: Day) -> TimeLimit? {
        for index in versions.indices.reversed()
        where versions[index].value == place && versions[index].from <= day && day <= versions[index].until {
            return versions[index].limit
        }
        return nil
    }
}

/// A case of when a rule is due.
struct CompiledCase: Sendable {
    let terms: [CompiledTerm]
    /// The place of the value by which it ought to be done.
    let warning: Int?
}

/// One way to compute a due day; see ``DueTerm``. Values are places in ``CompiledRule/values``.
enum CompiledTerm: Sendable {
    case within(Int)
    case withinOf(Int, CompiledEvent)
    case beginningWith(Int)
    case onOpening
    case by(CompiledEvent)
    case before(CompiledEvent)
    case beforeOpening
    /// The place of the field in ``CompiledRule/fields``.
    case stated(Int, less: Int?)
    case birthday(Int, before: Bool)

    init(_ term: DueTerm, _ tables: CompilationTables, _ fields: [String]) {
        self =
            switch term {
            case .within(let reference, nil): .within(reference.index)
            case .within(let reference, .some(let event)): .withinOf(reference.index, CompiledEvent(event, tables))
            case .beginningWith(let reference): .beginningWith(reference.index)
            case .onOpening: .onOpening
            case .by(let event): .by(CompiledEvent(event, tables))
            case .before(let event): .before(CompiledEvent(event, tables))
            case .beforeOpening: .beforeOpening
            case .stated(let field, let less): .stated(fields.firstIndex(of: field) ?? 0, less: less?.index)
            case .birthday(let age, let before): .birthday(age, before: before)
            }
    }
}

/// What opens a rule; see ``Opening``.
enum CompiledOpening: Sendable {
    case scopeStarts
    case event(CompiledEvent)
    case birthday(Int)
    case recordBegins(Int)
    case comesIntoForce
    case count(Int, CompiledEvent, within: Int)

    init(_ opening: Opening, _ tables: CompilationTables) {
        self =
            switch opening {
            case .scopeStarts: .scopeStarts
            case .event(let event): .event(CompiledEvent(event, tables))
            case .birthday(let age): .birthday(age)
            case .comesIntoForce: .comesIntoForce
            case .recordBegins(let kind): .recordBegins(tables.places[kind] ?? 0)
            case .count(let count, let event, let limit):
                .count(count, CompiledEvent(event, tables), within: limit.index)
            }
    }
}

extension CompiledOpening {
    /// The place of the kind without which it cannot come; `nil` if it needs nothing held.
    fileprivate var heldKind: Int? {
        switch self {
        case .event(let event), .count(_, let event, _): event.source == .held ? event.kind : nil
        case .scopeStarts, .birthday, .recordBegins, .comesIntoForce: nil
        }
    }
}

extension DueTerm {
    /// The field in which the opening event states the day.
    fileprivate var field: String? { if case .stated(let field, _) = self { field } else { nil } }
}

/// An event pattern with the place of its kind; see ``EventPattern``. It holds nothing that is counted by reference, so
/// that it costs nothing to hand on.
struct CompiledEvent: Sendable, Equatable {
    enum Source: Sendable, Equatable {
        case held
        case periodStarts
        case placementStarts
        case moves
        case birthday(Int)
        case scopeEnds
    }

    let source: Source
    /// The place of the kind of fact that shows it.
    let kind: Int
    let which: EventPattern.Which
    let countsInScope: Bool
    /// For the start of a placement, a bit for each type that is meant; none for any.
    let placements: UInt64
    /// The place in ``CompilationTables/tests`` of what must be recorded about it; `nil` if nothing.
    let tests: Int?
    /// Whether it is the last of the events that together meet a duty.
    let endsWay: Bool

    init(_ pattern: EventPattern, _ tables: CompilationTables, endsWay: Bool = true) {
        kind = tables.places[pattern.kind] ?? 0
        self.endsWay = endsWay
        which = pattern.which
        countsInScope = pattern.countsInScope
        tests = tables.place(of: pattern.details)
        switch pattern.source {
        case .held: (source, placements) = (.held, 0)
        case .periodStarts: (source, placements) = (.periodStarts, 0)
        case .scopeEnds: (source, placements) = (.scopeEnds, 0)
        case .moves: (source, placements) = (.moves, 0)
        case .birthday(let age): (source, placements) = (.birthday(age), 0)
        case .placementStarts(let types):
            source = .placementStarts
            placements = types.reduce(0) { $0 | 1 << UInt64(CareState(nil, $1).placement) }
        }
    }

    /// Whether an event with this number is meant.
    func accepts(_ ordinal: Int?) -> Bool {
        switch which {
        case .each: true
        case .exactly(let number): ordinal == number
        case .from(let number): ordinal.map { $0 >= number } ?? false
        case .ofUnknownNumber: ordinal == nil
        }
    }
}
