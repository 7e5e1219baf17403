/// What opens a rule; see ``Opening``.
enum CompiledOpening {
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
    var heldKind: Int? {
        switch self {
        case .event(let event), .count(_, let event, _): event.source == .held ? event.kind : nil
        case .scopeStarts, .birthday, .recordBegins, .comesIntoForce: nil
        }
    }
}
