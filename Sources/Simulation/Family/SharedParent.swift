import Timeline

/// Another child of the made-up authority with whom a child has one parent in common. Both records name the same
/// parent and each other.
struct SharedParent {
    let isMother: Bool
    let parentsName: String
    let parentsBirth: PartialDay?
    /// The other child, as this one’s record tells of them.
    let sibling: Relation

    /// What a child `born` then has in common with the other one; `dice` fall the same way for both.
    init(of born: Day, named own: ChildName, other: Registration, named name: ChildName, _ dice: inout Dice) {
        let othersBirth = other.born ?? born - 700
        var drawn = Names.draw(&dice)
        while drawn == own || drawn == name { drawn = Names.draw(&dice) }
        // No mother has two children within a few months; a father may.
        isMother = abs(othersBirth - born) > 300
        parentsName = "\(drawn.given) \(drawn.family)"
        let elder = min(born, othersBirth)
        parentsBirth = PartialDay(year: elder.parts.year - dice.number(in: 17...34))
        sibling = Relation(
            person: "\(name.given) \(name.family)", relationship: other.sex == "M" ? .halfBrother : .halfSister,
            born: other.born.map { PartialDay($0) }, livesWithChild: .no, through: parentsName, number: other.number)
    }

    /// The parent, as both records tell of them; `nil` when it is the other one.
    func parent(_ relationship: Relationship) -> Relation? {
        guard isMother == (relationship == .mother) else { return nil }
        return Relation(
            person: parentsName, relationship: relationship, born: parentsBirth, livesWithChild: .no,
            isSafeToContact: .yes, contact: "Through the social workers of both children")
    }
}
