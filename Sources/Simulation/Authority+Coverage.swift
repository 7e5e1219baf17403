import Policy
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

    /// What the record says about itself: it holds the kinds that every authority records from its first day on, and
    /// those that the policy declares from their own.
    package var coverage: [Recorded] { Authority.coverage(of: days, study) }

    static func coverage(of days: ClosedRange<Day>, _ study: PolicyStudy?) -> [Recorded] {
        let start = days.lowerBound
        let matches = study == nil ? [] : [ReturnKind.adoptionMatch]
        let ordinary = (returnKinds + matches + kinds).flatMap { kind in
            study == nil || kind == ReturnKind.episode ? [covers(kind, from: start)] : covers(kind, in: days)
        }
        let declared = (study?.policy.kinds ?? []).compactMap { kind in
            study?.coverage.begins[kind.name].flatMap { days.contains($0) ? covers(kind.name, from: $0) : nil }
        }
        return ordinary + declared.sorted { $0.recorded < $1.recorded }
    }

    /// Under a policy, which asks about much, the record says truly that some weeks of each kind were lost when the
    /// authority went over to its present system.
    private static func covers(_ kind: KindName, in days: ClosedRange<Day>) -> [Recorded] {
        let length = Double(days.upperBound - days.lowerBound)
        let lost = days.lowerBound + Int(length * (0.1 + 0.12 * Turn.share(3, in: kind)))
        let first = Coverage(kind: kind, until: lost - 1)
        let known = Recorded(
            day: days.lowerBound, fact: .covers(first), recorded: Instant(startOf: days.lowerBound), replaces: nil)
        return [known, covers(kind, from: lost + 35)]
    }

    private static func covers(_ kind: KindName, from day: Day) -> Recorded {
        Recorded(
            day: day, fact: .covers(Coverage(kind: kind, until: nil)), recorded: Instant(startOf: day), replaces: nil)
    }

    /// What the organisation itself held and did, as its policy asks; nothing without a policy.
    package var service: [Recorded] {
        guard let study else { return [] }
        return servicePlayer(study).having(casting).inOrder()
    }
}
