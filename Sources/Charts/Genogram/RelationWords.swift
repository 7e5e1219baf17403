import Timeline

/// What is recorded about somebody in a child’s family or network, in sentences: the genogram for those who do not see it.
package struct RelationWords: Sendable {
    package let relation: Relation
    /// The day on which ages are told.
    package let day: Day

    package init(_ relation: Relation, on day: Day) {
        self.relation = relation
        self.day = day
    }

    /// `Aunt`, or what was written where the list has no word for it.
    package var what: String {
        let words = relation.inWords ?? relation.relationship.rawValue
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// `Mother: Anna Ash, born 1988, has parental responsibility, lives elsewhere. It is safe to contact them.`
    package var sentences: String { "\(what): \(relation.person)\(rest)" }

    /// What follows the name.
    package var rest: String {
        let clauses = [through, born, died, responsibility, living, caring].compactMap(\.self)
        return clauses.map { ", " + $0 }.joined() + "."
            + [safety, reaching].compactMap(\.self).map { " \($0)" }.joined()
    }

    private var through: String? {
        if let through = relation.through { return "through \(through)" }
        guard relation.relationship.needsLink else { return nil }
        return "through whom is not recorded"
    }

    private var born: String? {
        guard let born = relation.born else { return nil }
        guard let birthday = born.day, relation.died == nil, birthday <= day else { return "born \(born.words)" }
        return "born \(born.words), aged \(birthday.age(on: day))"
    }

    private var died: String? { relation.died.map { "died \($0.words)" } }

    private var responsibility: String? {
        switch relation.hasResponsibility {
        case .yes: "has parental responsibility"
        case .no: "has no parental responsibility"
        case .notKnown: "parental responsibility not known"
        case nil: nil
        }
    }

    private var living: String? {
        guard relation.died == nil else { return nil }
        return switch relation.livesWithChild {
        case .yes: "lives with the child"
        case .no: "lives elsewhere"
        case .notKnown: "where they live is not known"
        case nil: nil
        }
    }

    private var caring: String? {
        switch relation.mightCare {
        case .yes: "might care for the child"
        case .no: "cannot care for the child"
        case .notKnown: "not known whether they might care for the child"
        case nil: nil
        }
    }

    private var safety: String? {
        switch relation.isSafeToContact {
        case .yes: "It is safe to contact them."
        case .no: "It is not safe to contact them."
        case .notKnown: "It is not known whether it is safe to contact them."
        case nil: nil
        }
    }

    private var reaching: String? {
        relation.contact.map { "How to reach them: \($0)" + ($0.hasSuffix(".") ? "" : ".") }
    }
}

extension Relationship {
    /// Whether somebody is kin through a relative, who should be named.
    fileprivate var needsLink: Bool {
        switch self {
        case .grandmother, .grandfather, .grandparent, .greatGrandparent, .aunt, .uncle, .cousin, .halfBrother,
            .halfSister, .stepbrother, .stepsister, .stepmother, .stepfather, .stepParent, .parentsPartner,
            .nephewOrNiece:
            true
        default: false
        }
    }
}
