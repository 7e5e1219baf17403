import Policy
import Timeline

/// Something that happens of itself and opens rules: a notice, a hearing, a return from missing.
struct Occasion: Sendable {
    let kind: KindName
    let opened: [KindUses.Opened]
    /// How many of a hundred children it happens to, of those in whose lives a rule that it opens has a place.
    let percent: Double
    /// Whether a rule asks for it, so that it is people's work and happens of itself only now and then.
    let isWork: Bool
    /// Whether it meets a rule that it opens, so that one follows the other.
    let goesOn: Bool
    /// Whether only young people can have to do with it, because all its rules reach up to the 25th birthday.
    let isOfLeavingCare: Bool
    /// Whether it is a matter of the service and not of a child.
    let isOfService: Bool

    init(
        _ kind: KindName, _ opened: [KindUses.Opened], _ policy: Policy, _ uses: KindUses, isRare: [Bool]
    ) {
        self.kind = kind
        self.opened = opened
        // What only goes on with itself, such as a yearly review meeting, must begin of itself.
        let own = Set(opened.map(\.rule))
        let worked = uses.worked[kind] ?? []
        isWork = !worked.isSubset(of: own)
        goesOn = !worked.isDisjoint(with: own)
        let units = opened.map { policy.rules[$0.rule].scope.unit }
        isOfService = units.contains(.service)
        isOfLeavingCare = units.allSatisfy { $0 == .untilTwentyFive }
        let many = Double(opened.count)
        percent =
            if PolicyStudy.isOrdinary(kind) { 0 } else if opened.contains(where: { isRare[$0.rule] }) {
                70
            } else if isOfLeavingCare {
                35
            } else { min(45, (isWork ? 2.5 : 8) + 3 * many) }
    }
}
