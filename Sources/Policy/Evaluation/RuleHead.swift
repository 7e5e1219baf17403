/// What decides at a glance whether a rule has anything to say of a timeline.
struct RuleHead {
    let isService: Bool
    /// The kind without which nothing opens it; `nil` if it can open without, or by several kinds.
    let onlyKind: Int?

    init(_ rule: CompiledRule) {
        isService = rule.unit == .service
        onlyKind = rule.openedByKinds.flatMap { Set($0).count == 1 ? $0.first : nil }
    }
}
