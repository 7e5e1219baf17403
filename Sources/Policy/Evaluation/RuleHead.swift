/// What decides at a glance whether a rule has anything to say of a timeline.
struct RuleHead {
    let isService: Bool
    /// The kind without which nothing opens it; `nil` if it can open without, or by several kinds.
    let onlyKind: Int?

    /// Whether it can have something to say of a child.
    func canSpeak(of history: ChildHistory) -> Bool {
        isService == history.isService && (onlyKind.map(history.held.has) ?? true)
    }

    init(_ rule: CompiledRule) {
        isService = rule.unit == .service
        onlyKind = rule.openedByKinds.flatMap { Set($0).count == 1 ? $0.first : nil }
    }
}
