import Timeline

extension Condition {
    /// The condition as a clause that can follow “when”, such as “the child is under 5 and lives in a children’s home”;
    /// `nil` for one that always holds.
    package func words(_ policy: Policy) -> String? {
        switch self {
        case .always: nil
        case .all(let parts): parts.compactMap { $0.words(policy) }.nonEmpty?.joined(separator: " and ")
        case .any(let parts): parts.compactMap { $0.words(policy) }.nonEmpty?.joined(separator: ", or ")
        case .not(let part): part.words(policy).map { "it is not so that \($0)" }
        case .legalStatus(let codes): "the legal status is \(Condition.list(codes.map(\.words)))"
        case .placement(let codes): "the placement is \(Condition.list(codes.map(\.words)))"
        case .age(let bounds): "the child is \(bounds.words)"
        case .ageAfter(let limit, let bounds): "the child is \(bounds.words) after \(limit)"
        case .ageAtEntry(let bounds): "the child was \(bounds.words) on becoming looked after"
        case .inPlacement(let limit): "the child has lived there for less than \(limit)"
        case .lookedAfter(let limit): "the child has been looked after for less than \(limit)"
        case .isLookedAfter(let expected): expected ? "the child is looked after" : "the child is not looked after"
        case .earlier(let ago, let part): part.words(policy).map { "it was so \(ago) before that \($0)" }
        case .held(let test): test.words
        case .states(let tests): "the record says " + tests.map(\.words).joined(separator: ", ")
        }
    }

    private static func list(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: " or ") }
}

extension Condition.Bounds {
    /// “15 or over”, “under 5”, “10 or over and under 15”.
    package var words: String {
        [atLeast.map { "\($0) or over" }, under.map { "under \($0)" }].compactMap(\.self).joined(separator: " and ")
    }
}

extension HeldTest {
    /// “a stability meeting was held since the placement began”.
    package var words: String {
        let what = EventPattern(.held(kind), details: details).words(unit: .period)
        let when =
            within.map { "within \($0)" } ?? lessThan.map { "less than \($0) before" }
            ?? "since the \(since == .birth ? "child’s birth" : "\(since.rawValue) began")"
        return "\(what) is recorded \(when)"
            + (notFollowedBy.map { " with no \($0)\(notFollowedByDetails.words) after it" } ?? "")
    }
}

extension Array {
    fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
