import Policy
import Timeline

/// The names that the rules of a pack may use: its kinds, roles, themes, values and groups of codes, with those of the
/// packs it builds on.
struct Vocabulary {
    private(set) var kinds: [KindDeclaration] = []
    private(set) var kindNames: [KindName] = Vocabulary.returnKinds
    private var fields: [KindName: [KindDeclaration.Field]] = [:]
    var roles: [String] = []
    /// The roles in which people sign in; `nil` where nobody does, and then they are not checked.
    let accountRoles: [String]?
    var themes: [String] = []
    var values: [DatedValue] = []
    var legalStatusGroups: [String: [LegalStatus]] = [:]
    var placementGroups: [String: [PlacementType]] = [:]

    private static let returnKinds: [KindName] = [
        ReturnKind.review, ReturnKind.missing, ReturnKind.liberty, ReturnKind.adoptionDecision,
        ReturnKind.adoptionMatch, ReturnKind.worker,
    ]

    init(accountRoles: [String]? = nil) {
        self.accountRoles = accountRoles
    }

    /// Adds kinds that a pack declares.
    mutating func add(_ declared: [KindDeclaration]) {
        kinds += declared
        kindNames += declared.map(\.name)
        for kind in declared { fields[kind.name] = kind.fields }
    }

    /// The fields that the pack declares for `kind`; none for a kind of the return.
    func fields(of kind: KindName) -> [KindDeclaration.Field] { fields[kind] ?? [] }

    /// A coverage of everything, for ever: what an example has that says nothing of its record.
    func fullCoverage() -> RecordCoverage {
        RecordCoverage(
            entries: (kindNames + [ReturnKind.episode]).enumerated().map { index, kind in
                Entry(
                    id: EntryID(Int64(index + 1)), subject: .record, day: Vocabulary.earliest,
                    fact: .covers(Coverage(kind: kind, until: nil)), recorded: Instant(startOf: Vocabulary.earliest),
                    author: Author("example"), source: .person, replaces: nil)
            })
    }

    /// Before every day that an example speaks of.
    static let earliest = Day(number: -40_000)
}
