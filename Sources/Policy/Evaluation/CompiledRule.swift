import Timeline

/// A rule made ready to be asked a hundred thousand times: names are places, conditions on care are tables, and all of
/// it is laid flat.
struct CompiledRule {
    let unit: Scope.Unit
    let scope: CareTable
    /// The place of the unit and the scope among those of the policy: rules with the same place have the same runs.
    let scopePlace: Int
    let opens: Flat<CompiledOpening>
    /// If only things held can open it: their kinds. For a child who has none of them there is nothing to look for.
    let openedByKinds: Flat<Int>?
    /// For each opening, whether it is an event of the kind that meets the rule: a visit opens the time to the next.
    let isOwnEvent: Flat<Bool>
    let unless: Flat<CompiledCondition>
    let due: Flat<CompiledCase>
    let dueConditions: Flat<CompiledCondition>
    /// What meets it: one way after the other, the last event of each marked (``CompiledEvent/endsWay``).
    let metBy: Flat<CompiledEvent>
    /// What meets it at once, if anything does.
    let metWhen: Flat<CompiledCondition>
    /// For each route, what meets it; none for what meets the rule.
    let routes: Flat<Flat<CompiledEvent>>
    let routeConditions: Flat<CompiledCondition>
    /// What ends it, done or not; no event for the rule opening again.
    let ends: Flat<CompiledEvent?>
    /// Whether the rule opening again ends it.
    let endsAnew: Bool
    let countsOnce: Bool
    let lookingBack: LookingBack?
    /// Whether it is a prompt to judge, which is never overdue.
    let isFlag: Bool
    /// Whether nothing about it depends on how the child is when it opens.
    let isPlain: Bool
    /// Where it must have opened although the record may not show it, and the place of the kind that would show it.
    let presumed: (where: CareTable, kind: Int)?
    let values: CompiledValues
    /// Whether what was done for one run does not meet the duty of the next: what was done for one placement never does,
    /// what was done in an earlier period of care does where anything done before counts.
    let doneForOneRun: Bool
    /// The days on which it is in force.
    let from: Day
    let until: Day
    /// The places of its later versions that take over what is still open, in order.
    let takers: Flat<Int>
    private let heldTexts: Unmanaged<RuleTexts>

    /// Its words, for the few answers that need them.
    var texts: RuleTexts { heldTexts.takeUnretainedValue() }

    /// Compiles `rule`, finding the places of kinds and details in `tables`.
    init(_ rule: Rule, takers: [Int], _ tables: CompilationTables) {
        let memory = tables.memory
        let texts = RuleTexts(rule)
        func conditions(_ conditions: [Condition?]) -> Flat<CompiledCondition> {
            memory.lay(conditions.map { CompiledCondition($0 ?? .always, tables) })
        }
        unit = rule.scope.unit
        scope = CareTable(rule.scope.condition, in: memory)
        scopePlace = tables.place(of: rule.scope)
        opens = memory.lay(rule.opens.map { CompiledOpening($0, tables) })
        unless = conditions(rule.unless.map(\.condition))
        due = memory.lay(rule.due.map { CompiledCase($0, texts.fields, tables) })
        dueConditions = conditions(rule.due.map(\.condition))
        metBy = tables.events(of: rule.metBy)
        metWhen = conditions(rule.metWhen.map { [$0] } ?? [])
        routes = memory.lay(rule.routes.map { tables.events(of: $0.metBy) })
        routeConditions = conditions(rule.routes.map(\.condition))
        isFlag = rule.ruleClass == .flag
        isOwnEvent = memory.lay(rule.opens.map(rule.isMet(byWhatOpens:)))
        ends = memory.lay(rule.ends.map { ending in ending.event.map { CompiledEvent($0, tables) } })
        endsAnew = rule.ends.contains(.opensAgain)
        countsOnce = rule.countsOnce
        lookingBack = rule.lookingBack
        isPlain = rule.isPlain
        doneForOneRun =
            !rule.countsOnce
            && (rule.scope.unit == .home || rule.scope.unit.isInCare && rule.lookingBack != .always)
        let kind = rule.opens.lazy.compactMap(\.kind).first.flatMap { tables.places[$0] }
        presumed = rule.presumed.flatMap { condition in kind.map { (CareTable(condition, in: memory), $0) } }
        values = CompiledValues(rule.values, in: memory)
        let kinds = opens.map(\.heldKind)
        openedByKinds = rule.presumed == nil && !kinds.contains(nil) ? memory.lay(kinds.compactMap(\.self)) : nil
        from = rule.provenance.from
        until = rule.provenance.until ?? .endOfTime
        self.takers = memory.lay(takers)
        heldTexts = memory.keep(texts)
    }
}

extension Rule {
    /// Whether `opening` is an event of the kind that meets the rule.
    fileprivate func isMet(byWhatOpens opening: Opening) -> Bool {
        guard case .event(let pattern) = opening else { return false }
        return (metBy + routes.flatMap(\.metBy)).contains { $0.events.contains { $0.source == pattern.source } }
    }

    fileprivate var isPlain: Bool {
        unless.isEmpty && routes.isEmpty && metWhen == nil && due.count == 1 && due[0].condition == nil
    }
}

extension CompilationTables {
    /// The events of several ways, one way after the other.
    fileprivate func events(of ways: [MetBy]) -> Flat<CompiledEvent> {
        memory.lay(
            ways.flatMap { way in
                way.events.indices.map {
                    CompiledEvent(way.events[$0], self, endsWay: $0 == way.events.indices.last)
                }
            })
    }
}
