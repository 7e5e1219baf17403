import Policy
import Timeline

extension Policy {
    /// The kinds that open or meet a rule about children.
    var kindsOfChildhood: Set<KindName> {
        let about = rules.filter { ![.untilTwentyFive, .service].contains($0.scope.unit) }
        return Set(
            about.flatMap { rule in
                rule.opens.compactMap(\.kind)
                    + (rule.metBy + rule.routes.flatMap(\.metBy)).flatMap(\.events).map(\.kind)
            })
    }
}

extension Policy {
    /// The age under which something of a kind happens, for those of which the packs say one.
    var ages: [KindName: Int] {
        Dictionary(
            kinds.compactMap { kind in kind.usually?.ages?.under.map { (kind.name, $0) } }, uniquingKeysWith: max)
    }
}

extension DueTerm {
    /// The number that it counts with.
    var number: LimitReference? {
        switch self {
        case .within(let reference, _), .beginningWith(let reference): reference
        case .stated(_, let less): less
        default: nil
        }
    }

    /// The field that states the day.
    var stated: String? {
        if case .stated(let field, _) = self { field } else { nil }
    }

    /// Whether the due day is known as soon as the duty arises, and soon after.
    var isFixed: Bool {
        switch self {
        case .within(_, nil), .beginningWith, .onOpening, .beforeOpening: true
        default: false
        }
    }

    /// Whether the due day is known as soon as the duty arises, however far it is.
    var isKnownAtOnce: Bool {
        if case .birthday = self { true } else { isFixed }
    }

    /// The birthday on or by which it is due.
    var birthday: Int? {
        switch self {
        case .birthday(let age, _): age
        case .by(let event), .before(let event):
            if case .birthday(let age) = event.source { age } else { nil }
        default: nil
        }
    }

    /// Whether the event before which it is due also closes it.
    var isBeforeAnEvent: Bool {
        switch self {
        case .before, .birthday(_, before: true): true
        default: false
        }
    }
}

extension Rule {
    /// Whether it is about a child although it reaches beyond childhood: in every case it is due by a birthday of the child.
    var isForChildren: Bool {
        !due.isEmpty && due.allSatisfy { $0.terms.contains { $0.birthday.map { $0 <= 18 } ?? false } }
    }
}

extension Condition {
    /// Whether that it does not hold can be told only from a record that reaches back to the birth.
    var needsRecordFromBirth: Bool {
        switch self {
        case .held(let test): test.since == .birth && test.within == nil && test.lessThan == nil
        case .all(let parts): parts.allSatisfy(\.needsRecordFromBirth)
        case .any(let parts): parts.contains(where: \.needsRecordFromBirth)
        default: false
        }
    }

    /// Whether a record may not show it: an age without a birth, a stay without its start, a kind that was not recorded.
    func canBeUnknown(in unit: Scope.Unit) -> Bool {
        switch self {
        case .age, .ageAfter: unit != .service
        case .ageAtEntry, .inPlacement, .lookedAfter, .held: true
        case .all(let parts), .any(let parts): parts.contains { $0.canBeUnknown(in: unit) }
        case .not(let part): part.canBeUnknown(in: unit)
        default: false
        }
    }
}
