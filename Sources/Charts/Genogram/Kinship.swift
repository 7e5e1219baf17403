import Timeline

/// Who descends from whom and who is whose partner, as far as the relations say it.
///
/// People are numbers: 0 is the child, 1 the first of the relations.
struct Kinship {
    /// People who have children together, or are partners; and their children in order of birth.
    struct Union: Hashable {
        /// One or two; none where the parents of brothers and sisters are not recorded.
        var parents: [Int]
        var children: [Int]
        var bond = Bond.birth
    }

    enum Bond {
        case birth, adoption
    }

    /// How somebody is kin through a person who is not recorded.
    enum LooseEnd {
        /// By descent.
        case above
        /// As somebody's partner.
        case beside
    }

    let relations: [Relation]
    private let childsBirth: Day?
    private(set) var unions: [Union] = []
    private(set) var loose: [Int: LooseEnd] = [:]
    /// The parents by birth, a father first; two at most.
    let parents: [Int]
    let adoptiveParents: [Int]
    /// One partner of a parent, where the record says whose.
    private(set) var partners: [Int: Int] = [:]

    init(_ relations: [Relation], childsBirth: Day?) {
        self.relations = relations
        self.childsBirth = childsBirth
        let order: [Relationship] = [.father, .parent, .mother]
        let all = order.flatMap { relationship in
            relations.indices.filter { relations[$0].relationship == relationship }.map { $0 + 1 }
        }
        parents = Array(all.prefix(2))
        adoptiveParents = Array(
            relations.indices.filter { relations[$0].relationship == .adoptiveParent }.map { $0 + 1 }.prefix(2))
        addChildren()
        addPartners()
        addStepchildren()
        addParentsOfParents()
        addYounger()
        addLooseEnds()
    }

    // MARK: Looking people up

    func relationship(_ person: Int) -> Relationship? { person == 0 ? nil : relations[person - 1].relationship }

    func people(_ relationships: Relationship...) -> [Int] {
        relations.indices.filter { relationships.contains(relations[$0].relationship) }.map { $0 + 1 }
    }

    /// The person through whom the kinship runs, if the record names somebody whom it knows.
    func through(_ person: Int) -> Int? {
        guard let name = relations[person - 1].through?.lowercased() else { return nil }
        return relations.firstIndex { $0.person.lowercased() == name }.map { $0 + 1 }
    }

    /// The children of somebody alone, and of nobody else who is recorded.
    func children(ofOnly person: Int) -> [Int] {
        unions.first { $0.parents == [person] && !$0.children.contains(0) }?.children ?? []
    }

    /// The parents of somebody, and the brothers and sisters with whom they share them.
    func origin(of person: Int) -> Union? { unions.first { $0.children.contains(person) && $0.bond == .birth } }

    // MARK: Building it

    private mutating func addChildren() {
        let full = people(.brother, .sister, .sibling).filter { !isThroughParent($0) }
        if !parents.isEmpty || !full.isEmpty { unions.append(Union(parents: parents, children: full + [0])) }
        if !adoptiveParents.isEmpty {
            unions.append(Union(parents: adoptiveParents, children: [0], bond: .adoption))
        }
        for half in people(.brother, .sister, .sibling, .halfBrother, .halfSister) where isThroughParent(half) {
            if let parent = through(half) { add(half, to: [parent]) }
        }
    }

    private func isThroughParent(_ person: Int) -> Bool {
        through(person).map { (parents + adoptiveParents).contains($0) } ?? false
    }

    private mutating func addPartners() {
        for partner in people(.parentsPartner, .stepmother, .stepfather, .stepParent) {
            guard let parent = through(partner), (parents + adoptiveParents).contains(parent), partners[parent] == nil
            else { continue }
            partners[parent] = partner
            unions.append(Union(parents: [parent, partner], children: []))
        }
    }

    private mutating func addStepchildren() {
        for stepchild in people(.stepbrother, .stepsister) {
            if let parent = through(stepchild), partners.values.contains(parent) { add(stepchild, to: [parent]) }
        }
    }

    private mutating func addParentsOfParents() {
        for parent in parents {
            let kin = people(.grandfather) + people(.grandparent) + people(.grandmother)
            let grandparents = Array(kin.filter { through($0) == parent }.prefix(2))
            let siblings = people(.aunt, .uncle).filter { sibling in
                through(sibling).map { $0 == parent || grandparents.contains($0) } ?? false
            }
            if grandparents.isEmpty && siblings.isEmpty { continue }
            unions.append(Union(parents: grandparents, children: siblings + [parent]))
            for grandparent in grandparents {
                let elders = Array(people(.greatGrandparent).filter { through($0) == grandparent }.prefix(2))
                if !elders.isEmpty { unions.append(Union(parents: elders, children: [grandparent])) }
            }
        }
    }

    /// Cousins, nephews and nieces, and the child's own children.
    private mutating func addYounger() {
        for cousin in people(.cousin) {
            if let parent = through(cousin), people(.aunt, .uncle).contains(parent) { add(cousin, to: [parent]) }
        }
        for younger in people(.nephewOrNiece) {
            if let parent = through(younger), relationship(parent)?.isSibling == true { add(younger, to: [parent]) }
        }
        for own in people(.ownChild) { add(own, to: [0]) }
    }

    private mutating func add(_ child: Int, to parents: [Int]) {
        // Half-brothers and half-sisters are never put among the child’s full ones.
        if let place = unions.firstIndex(where: { $0.parents == parents && !$0.children.contains(0) }) {
            unions[place].children.append(child)
        } else {
            unions.append(Union(parents: parents, children: [child]))
        }
    }

    private mutating func addLooseEnds() {
        let linked = Set(unions.flatMap { $0.parents + $0.children } + [0])
        for person in relations.indices.map({ $0 + 1 }) where !linked.contains(person) {
            guard let relationship = relationship(person), relationship.generation != nil else { continue }
            loose[person] = relationship.isPartnership ? .beside : .above
        }
        for place in unions.indices { unions[place].children = unions[place].children.sorted(by: isElder) }
    }

    /// Whether `one` was born before `other`; whose birth is not recorded comes last.
    private func isElder(_ one: Int, _ other: Int) -> Bool { (birth(one), one) < (birth(other), other) }

    private func birth(_ person: Int) -> Day {
        (person == 0 ? childsBirth : relations[person - 1].born?.first) ?? .endOfTime
    }
}
