import Timeline

/// An event pattern with the place of its kind; see ``EventPattern``.
struct CompiledEvent {
    enum Source: Equatable {
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
