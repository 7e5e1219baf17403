import Policy
import Timeline

/// The names that the rules of a pack may use: its kinds, and its groups of codes, with those of the packs it builds on.
struct Vocabulary {
    var kinds: [Policy.KindDeclaration] = []
    var legalStatusGroups: [String: [LegalStatus]] = [:]
    var placementGroups: [String: [PlacementType]] = [:]

    /// Every name of a kind that can be held, the return's own included.
    var kindNames: [KindName] {
        kinds.map(\.name) + [ReturnKind.review, ReturnKind.missing, ReturnKind.liberty, ReturnKind.adoptionDecision]
    }
}
