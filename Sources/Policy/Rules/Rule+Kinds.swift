import Timeline

extension Rule {
    /// The kinds of happening that the rule speaks of, each once, in the order in which it names them.
    package var kinds: [KindName] {
        let opening = opens.compactMap(\.patternKind)
        let meeting = (metBy + routes.flatMap(\.metBy)).flatMap(\.events).compactMap(\.heldKind)
        let due = self.due.flatMap(\.terms).compactMap { $0.event?.heldKind }
        let ending = ends.compactMap { $0.event?.heldKind }
        let conditions =
            [scope.condition, metWhen].compactMap(\.self) + unless.map(\.condition)
            + self.due.compactMap(\.condition) + routes.compactMap(\.condition)
        var seen: Set<KindName> = []
        return (opening + meeting + due + ending + conditions.flatMap(\.kinds)).filter { seen.insert($0).inserted }
    }
}

extension EventPattern {
    fileprivate var heldKind: KindName? {
        if case .held(let kind) = source { kind } else { nil }
    }
}

extension Opening {
    fileprivate var patternKind: KindName? {
        switch self {
        case .event(let pattern), .count(_, let pattern, _): pattern.heldKind
        case .recordBegins(let kind): kind
        case .scopeStarts, .comesIntoForce, .birthday: nil
        }
    }
}
