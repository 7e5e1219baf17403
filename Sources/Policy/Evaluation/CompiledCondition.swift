import Timeline

/// A ``Condition`` laid flat: its parts side by side, its kinds and tests as places, care as a table.
enum CompiledCondition {
    case always
    case all(Flat<CompiledCondition>)
    case any(Flat<CompiledCondition>)
    /// That its only part does not hold.
    case not(Flat<CompiledCondition>)
    case care(CareTable)
    case age(Condition.Bounds)
    case ageAfter(TimeLimit, Condition.Bounds)
    case ageAtEntry(Condition.Bounds)
    case inPlacement(lessThan: TimeLimit)
    case lookedAfter(lessThan: TimeLimit)
    case isLookedAfter(Bool)
    case earlier(TimeLimit, CareTable)
    case held(CompiledHeldTest)
    /// The place of the tests; `nil` for none.
    case states(Int?)

    init(_ condition: Condition, _ tables: CompilationTables) {
        func flat(_ parts: [Condition]) -> Flat<CompiledCondition> {
            tables.memory.lay(parts.map { CompiledCondition($0, tables) })
        }
        self =
            switch condition {
            case .always: .always
            case .all(let parts): .all(flat(parts))
            case .any(let parts): .any(flat(parts))
            case .not(let part): .not(flat([part]))
            case .legalStatus, .placement: .care(CareTable(condition, in: tables.memory))
            case .age(let bounds): .age(bounds)
            case .ageAfter(let limit, let bounds): .ageAfter(limit, bounds)
            case .ageAtEntry(let bounds): .ageAtEntry(bounds)
            case .inPlacement(let limit): .inPlacement(lessThan: limit)
            case .lookedAfter(let limit): .lookedAfter(lessThan: limit)
            case .isLookedAfter(let expected): .isLookedAfter(expected)
            case .earlier(let limit, let condition): .earlier(limit, CareTable(condition, in: tables.memory))
            case .held(let test): .held(CompiledHeldTest(test, tables))
            case .states(let tests): .states(tables.place(of: tests))
            }
    }

    /// Whether the condition holds; `nil` when the record cannot show it.
    func holds(in situation: Situation) -> Bool? {
        switch self {
        case .always: true
        case .all(let parts): CompiledCondition.all(parts, situation)
        case .any(let parts): CompiledCondition.any(parts, situation)
        case .not(let parts): parts[0].holds(in: situation).map(!)
        case .care(let table): situation.history.holds(table, on: situation.day, situation.stretch)
        case .age(let bounds): situation.history.born.map { bounds.contains($0.age(on: situation.day)) }
        case .ageAfter(let limit, let bounds): situation.age(after: limit).map(bounds.contains)
        case .ageAtEntry(let bounds): situation.ageAtEntry.map(bounds.contains)
        case .inPlacement(let limit):
            situation.home.flatMap { limit.isNotOver(since: $0.from, isKnown: $0.startIsKnown, on: situation.day) }
        case .lookedAfter(let limit):
            situation.period.flatMap { limit.isNotOver(since: $0.from, isKnown: $0.startIsKnown, on: situation.day) }
        case .isLookedAfter(let expected): situation.isLookedAfter.map { $0 == expected }
        case .earlier(let limit, let table): situation.held(table, ago: limit)
        case .held(let test): test.holds(in: situation)
        case .states(let tests): situation.history.held.passes(situation.opening, tests)
        }
    }

    /// “And” of three values: false if one is false, otherwise unknown if one is unknown.
    private static func all(_ parts: Flat<CompiledCondition>, _ situation: Situation) -> Bool? {
        var result: Bool? = true
        for index in parts.indices {
            switch parts[index].holds(in: situation) {
            case false: return false
            case nil: result = nil
            default: break
            }
        }
        return result
    }

    /// “Or” of three values: true if one is true, otherwise unknown if one is unknown.
    private static func any(_ parts: Flat<CompiledCondition>, _ situation: Situation) -> Bool? {
        var result: Bool? = false
        for index in parts.indices {
            switch parts[index].holds(in: situation) {
            case true: return true
            case nil: result = nil
            default: break
            }
        }
        return result
    }
}

extension ChildHistory {
    /// Whether a condition on legal status or placement holds; where the child lives may be unknown.
    fileprivate func holds(_ table: CareTable, on day: Day, _ stretch: Stretch?) -> Bool? {
        if let stretch { return table.contains(stretch.state) }
        return isLookedAfter(on: day) == false ? false : nil
    }
}

extension Situation {
    fileprivate func age(after limit: TimeLimit) -> Int? {
        guard let later = limit.lastDay(within: day, .englandAndWales) else { return nil }
        return history.born.map { $0.age(on: later) }
    }

    /// Whether a condition on legal status or placement held so long before. Before a period of care began the child was
    /// not looked after, unless an earlier period is recorded; where its beginning is not recorded, nobody can tell. Of a
    /// birthday that is foreseen it is asked as if the child stayed as they are.
    fileprivate func held(_ table: CareTable, ago limit: TimeLimit) -> Bool? {
        guard let day = limit.firstDay(before: day) else { return nil }
        let isOver = stretch?.until.map { $0 <= day } ?? false
        let then = isOver ? stretch : history.stretch(on: day)
        guard let period, day < period.from else { return history.holds(table, on: day, then) }
        return period.startIsKnown ? then.map { table.contains($0.state) } ?? false : nil
    }

    fileprivate var ageAtEntry: Int? {
        guard let period, period.startIsKnown else { return nil }
        return history.born.map { $0.age(on: period.from) }
    }
}

extension TimeLimit {
    /// Whether less than this has passed on `day`; unknown where what began before the record might have begun earlier.
    fileprivate func isNotOver(since start: Day, isKnown: Bool, on day: Day) -> Bool? {
        guard let earliest = firstDay(before: day) else { return nil }
        if isKnown { return start > earliest }
        return start <= earliest ? false : nil
    }
}
