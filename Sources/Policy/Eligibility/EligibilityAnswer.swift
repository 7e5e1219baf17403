import Timeline

/// What a test answers for one person and one child on a day, and why.
package struct EligibilityAnswer: Sendable {
    package enum Verdict: CaseIterable, Hashable, Sendable {
        /// At least one limb holds.
        case eligible
        /// No limb holds, and at least one may hold once more is known.
        case cannotTell
        /// No limb holds.
        case otherwise
    }

    package let verdict: Verdict
    /// Every limb of the test, in order.
    package let limbs: [LimbFinding]
    /// Why, as a clause that can follow “because”.
    package let reason: String
    /// The names of the facts that would decide, each once; only where it cannot be told.
    package let missing: [String]

    /// The limbs that hold.
    package var holding: [LimbFinding] { limbs.filter { $0.holds == true } }
    /// The limbs that lack one thing only and have another.
    package var nearest: [LimbFinding] {
        limbs.filter { $0.needs.count > 1 && $0.needs.count { $0.holds != true } == 1 && $0.holds == false }
    }
}

/// Whether one limb holds, and what of it is so.
package struct LimbFinding: Sendable {
    package let limb: EligibilityLimb
    package let needs: [NeedFinding]

    /// Whether the limb holds: not if one need is not so, and otherwise unknown if one is unknown.
    package var holds: Bool? {
        if needs.contains(where: { $0.holds == false }) { return false }
        return needs.contains { $0.holds == nil } ? nil : true
    }
}

extension EligibilityTest {
    /// The answer for a person and a child.
    package func answer(_ given: EligibilityCase) -> EligibilityAnswer {
        guard provenance.isInForce(on: given.on) else { return outOfForce }
        let findings = limbs.map { limb in
            LimbFinding(limb: limb, needs: limb.needs.map { finding($0, given) })
        }
        let holding = findings.filter { $0.holds == true }
        if !holding.isEmpty {
            return EligibilityAnswer(
                verdict: .eligible, limbs: findings,
                reason: holding.map(\.limb.because).joined(separator: "; and because "), missing: [])
        }
        let missing = missing(findings)
        return EligibilityAnswer(
            verdict: missing.isEmpty ? .otherwise : .cannotTell, limbs: findings,
            reason: missing.isEmpty
                ? otherwise.because : missing.compactMap { fact($0)?.unknown }.joined(separator: ", and "),
            missing: missing)
    }

    /// The facts that the undecided limbs wait for, in the order in which they are asked.
    private func missing(_ findings: [LimbFinding]) -> [String] {
        let missing = findings.filter { $0.holds == nil }.flatMap(\.needs).compactMap(\.missing)
        return facts.map(\.name).filter(missing.contains)
    }

    /// The answer for a day on which the passage was not in force.
    private var outOfForce: EligibilityAnswer {
        let until = provenance.until.map { " until \($0.words)" } ?? ""
        return EligibilityAnswer(
            verdict: .cannotTell, limbs: [],
            reason: "the passage that says who is eligible was in force from \(provenance.from.words)\(until)",
            missing: [])
    }

    /// The answer in a word or two: “eligible”, “cannot tell”, “leave needed”.
    package func words(_ verdict: EligibilityAnswer.Verdict) -> String {
        switch verdict {
        case .eligible: "eligible"
        case .cannotTell: "cannot tell"
        case .otherwise: otherwise.answer
        }
    }
}
