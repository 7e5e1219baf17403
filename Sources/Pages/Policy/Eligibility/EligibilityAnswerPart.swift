import HTML
import Policy
import Timeline

/// What a test answers, and why.
struct EligibilityAnswerPart {
    let test: EligibilityTest
    let answer: EligibilityAnswer
    let given: EligibilityCase?

    var body: Node {
        section(.class("verdict \(answer.verdict.mark)"), .id("answer"), .ariaLabelledby("answer-title")) {
            h2(.id("answer-title")) { heading }
            p { "Because \(answer.reason)." }
            switch answer.verdict {
            case .eligible: for finding in answer.holding { ground(finding) }
            case .cannotTell: missing
            case .otherwise: nearest
            }
        }
    }

    private var heading: String {
        let words = test.words(answer.verdict).capitalizedFirst
        return given.map { "\(words) on \($0.on.words)" } ?? words
    }

    @HTMLBuilder
    private func ground(_ finding: LimbFinding) -> Node {
        h3 { "\(finding.limb.name.capitalizedFirst) (\(finding.limb.covers.joined(separator: ", ")))" }
        if let reach = test.reach(of: finding.limb) { p { "Holds for: \(reach)." } }
        ul(.class("sums")) { for need in finding.needs { li { need.words } } }
    }

    @HTMLBuilder
    private var missing: Node {
        if !answer.missing.isEmpty {
            p { answer.missing.count == 1 ? "This answer would decide:" : "These answers would decide:" }
            ul {
                for fact in answer.missing.compactMap(test.fact) {
                    li { a(.href("#\(FactFields(fact).anchor)")) { fact.question } }
                }
            }
        }
    }

    /// The grounds that lack one thing only: where a person would look next.
    @HTMLBuilder
    private var nearest: Node {
        if !answer.nearest.isEmpty {
            h3 { "Grounds that lack one thing" }
            ul(.class("sums")) {
                for finding in answer.nearest {
                    li { "\(finding.limb.name.capitalizedFirst): \(finding.lacking)" }
                }
            }
        }
    }
}

extension LimbFinding {
    /// What is said of the needs that are not so.
    var lacking: String { needs.filter { $0.holds == false }.map(\.words).joined(separator: " ") }
}

extension EligibilityTest {
    /// What somebody can apply for by `limb`; `nil` in a test that does not ask.
    func reach(of limb: EligibilityLimb) -> String? {
        for need in limb.needs {
            if case .only(let choices) = need.test { return choices.listed + " only" }
        }
        let restricted = limbs.flatMap(\.needs).first { need in
            if case .only = need.test { true } else { false }
        }
        return restricted.flatMap { fact($0.fact) }?.content.choices.listed
    }
}

extension EligibilityAnswer.Verdict {
    /// The name of the style in which it is shown.
    var mark: String {
        switch self {
        case .eligible: "met"
        case .cannotTell: "cannot-tell"
        case .otherwise: "otherwise"
        }
    }
}
