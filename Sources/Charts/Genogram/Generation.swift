import Timeline

extension Relationship {
    /// How many generations above the child somebody stands; `nil` for those who are not drawn in the family.
    var generation: Int? {
        switch self {
        case .greatGrandparent: 3
        case .grandmother, .grandfather, .grandparent: 2
        case .mother, .father, .parent, .stepmother, .stepfather, .stepParent, .parentsPartner, .adoptiveParent,
            .aunt, .uncle:
            1
        case .brother, .sister, .sibling, .halfBrother, .halfSister, .stepbrother, .stepsister, .cousin: 0
        case .ownChild, .nephewOrNiece: -1
        case .specialGuardian, .otherRelative, .fosterCarer, .formerFosterCarer, .friend, .familyFriend, .godparent,
            .neighbour, .teacher, .worker, .other:
            nil
        }
    }

    /// Whether the kinship runs through a partnership and not through descent.
    var isPartnership: Bool {
        switch self {
        case .stepmother, .stepfather, .stepParent, .parentsPartner, .mother, .father, .parent, .adoptiveParent: true
        default: false
        }
    }
}

extension Kinship {
    /// The generations from the oldest down, each from left to right: the father's side, the child's own family, the
    /// mother's side, and at the end those of whom it is not recorded through whom they are kin.
    var rows: [[Int]] {
        [
            parents(of: grandparents), grandparents, parentsRow, childrenRow, younger,
        ]
        .enumerated().map { place, row in row + loose(inGeneration: 3 - place) }
        .filter { !$0.isEmpty }
    }

    /// Everybody outside the family, in the order in which they were told of.
    var network: [Int] {
        relations.indices.map { $0 + 1 }.filter { relationship($0)?.generation == nil }
    }

    private func loose(inGeneration generation: Int) -> [Int] {
        loose.keys.filter { relationship($0)?.generation == generation }.sorted()
    }

    /// The parent who stands on the left: of two the first, and a father even when he is alone.
    private var left: Int? {
        parents.count == 2 || parents.first.flatMap(relationship) == .father ? parents.first : nil
    }

    private var right: Int? { parents.last == left ? nil : parents.last }

    private func siblings(of parent: Int?) -> [Int] {
        parent.flatMap(origin)?.children.filter { $0 != parent } ?? []
    }

    private func partner(of parent: Int?) -> [Int] { parent.flatMap { partners[$0] }.map { [$0] } ?? [] }

    private var parentsRow: [Int] {
        let own = siblings(of: left) + partner(of: left) + [left, right].compactMap(\.self)
        return own + partner(of: right) + siblings(of: right) + adoptiveParents.flatMap { [$0] + partner(of: $0) }
    }

    private var childrenRow: [Int] {
        let full = unions.first { $0.children.contains(0) && $0.bond == .birth }?.children ?? [0]
        let leftSide = children(of: siblings(of: left) + partner(of: left)) + children(of: [left].compactMap(\.self))
        let rightSide =
            children(of: [right].compactMap(\.self)) + children(of: partner(of: right) + siblings(of: right))
        return leftSide + full + rightSide + children(of: adoptiveParents.flatMap { [$0] + partner(of: $0) })
    }

    private func children(of people: [Int]) -> [Int] { people.flatMap { children(ofOnly: $0) } }

    private var grandparents: [Int] { parents(of: [left, right].compactMap(\.self)) }

    private func parents(of people: [Int]) -> [Int] { people.flatMap { origin(of: $0)?.parents ?? [] } }

    private var younger: [Int] { children(of: childrenRow) }
}
