/// What somebody is to the child. The raw value is what the journal holds and what people read.
package enum Relationship: String, CaseIterable, Sendable {
    case mother
    case father
    case parent
    case stepmother
    case stepfather
    case stepParent = "step-parent"
    case parentsPartner = "partner of a parent"
    case adoptiveParent = "adoptive parent"
    case specialGuardian = "special guardian"
    case brother
    case sister
    case sibling = "brother or sister"
    case halfBrother = "half-brother"
    case halfSister = "half-sister"
    case stepbrother
    case stepsister
    case ownChild = "own child"
    case grandmother
    case grandfather
    case grandparent
    case greatGrandparent = "great-grandparent"
    case aunt
    case uncle
    case cousin
    case nephewOrNiece = "nephew or niece"
    case otherRelative = "other relative"
    case fosterCarer = "foster carer"
    case formerFosterCarer = "former foster carer"
    case friend
    case familyFriend = "friend of the family"
    case godparent
    case neighbour
    case teacher
    case worker = "worker whom the child trusts"
    case other

    /// Whether this is a brother or sister, of whatever kind.
    package var isSibling: Bool {
        switch self {
        case .brother, .sister, .sibling, .halfBrother, .halfSister, .stepbrother, .stepsister: true
        default: false
        }
    }

    /// Whether this is a mother, a father or somebody in a parent's place.
    package var isParent: Bool {
        switch self {
        case .mother, .father, .parent, .stepmother, .stepfather, .stepParent, .adoptiveParent: true
        default: false
        }
    }
}

/// An answer that may be “not known”, which is not the same as no answer.
package enum Known: String, CaseIterable, Sendable {
    case yes
    case no
    case notKnown = "not known"
}
