import Timeline

extension Authority {
    /// The kinds of happening that the record carries beside those of a return, by the names that packs declare.
    package static let kinds: [KindName] = [
        "visit", "health assessment", "personal education plan", "placement plan", "care plan", "permanence plan",
        "pathway plan", "needs assessment", "care proceedings issued", "care proceedings concluded",
        "temporary approval of connected person", "extension of temporary approval", "approval of connected person",
        "assessment of parents", "immediate placement with parents",
    ]

    /// The kinds of fact that a return carries.
    package static let returnKinds: [KindName] = [
        ReturnKind.episode, ReturnKind.review, ReturnKind.missing, ReturnKind.worker, ReturnKind.liberty,
        ReturnKind.adoptionDecision,
    ]

    /// What the record says about itself: it holds every kind from its first day on.
    package var coverage: [Recorded] {
        let start = Instant(startOf: days.lowerBound)
        return (Authority.returnKinds + Authority.kinds).map { kind in
            Recorded(
                day: days.lowerBound, fact: .covers(Coverage(kind: kind, until: nil)), recorded: start, replaces: nil)
        }
    }
}
