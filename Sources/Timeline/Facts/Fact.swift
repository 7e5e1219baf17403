/// What one entry says: a closed set of the facts to which law and statistics give a fixed meaning, and one case,
/// ``happened(_:)``, for what each authority names for itself (its meetings, visits, plans, documents).
///
/// A row of a return is one fact, as stated. What it means beside the other rows is worked out by ``CaseTimeline``.
package enum Fact: Hashable, Sendable {
    case registered(Registration)
    case named(ChildName)
    case episode(Episode)
    case reviewed(Review)
    case unaccompanied(Unaccompanied)
    case yearOutcomes(YearOutcomes)
    case leavingCare(LeavingCare)
    case adopted(Adoption)
    case adoptionDecided(AdoptionDecision)
    case previousPermanence(PreviousPermanence)
    case missing(Missing)
    case allocated(Allocation)
    case involved(Involvement)
    case deprivedOfLiberty(DeprivationOfLiberty)
    case happened(Happening)
    case excused(Excusal)
    indirect case described(Description)
    indirect case related(Relation)
    indirect case homeDescribed(HomeDescription)
    case marked(Mark)
    indirect case differs(ReturnDifference)
    case covers(Coverage)
    /// What the replaced entry said is taken back, and nothing stands in its place.
    case withdrawn
}

/// A fact that is written to the journal and read back: a name that never changes, and its fields.
package protocol Payload: Hashable, Sendable {
    /// The name of the kind of fact in the journal. What was once written is read for ever, so it never changes.
    static var name: StaticString { get }
    /// Reads the fields; throws when one that must be there is missing or malformed.
    init(from fields: inout FieldReader) throws(FieldReader.Problem)
    /// Writes the fields in the order in which they are read.
    func write(to fields: inout FieldWriter)
}

extension Fact {
    /// The payload of the fact; `nil` for ``withdrawn``.
    package var payload: (any Payload)? {
        switch self {
        case .registered(let payload): payload
        case .named(let payload): payload
        case .episode(let payload): payload
        case .reviewed(let payload): payload
        case .unaccompanied(let payload): payload
        case .yearOutcomes(let payload): payload
        case .leavingCare(let payload): payload
        case .adopted(let payload): payload
        case .adoptionDecided(let payload): payload
        case .previousPermanence(let payload): payload
        case .missing(let payload): payload
        case .allocated(let payload): payload
        case .involved(let payload): payload
        case .deprivedOfLiberty(let payload): payload
        case .happened(let payload): payload
        case .excused(let payload): payload
        case .described(let payload): payload
        case .related(let payload): payload
        case .homeDescribed(let payload): payload
        case .marked(let payload): payload
        case .differs(let payload): payload
        case .covers(let payload): payload
        case .withdrawn: nil
        }
    }
}
