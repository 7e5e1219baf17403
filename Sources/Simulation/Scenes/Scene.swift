import Policy

/// One way in which one rule turns out, to be seen in the made-up authority.
struct Scene: Hashable, Sendable {
    /// The place of the rule in the policy.
    let rule: Int
    let outcome: Outcome
}

/// A scene that somebody’s life is known to show, and the try that showed it.
struct ActedScene: Hashable, Sendable {
    let scene: Scene
    let attempt: Int
}
