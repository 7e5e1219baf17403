import HTML
import Policy

/// The grounds of a test, of which one is enough; with an answer, how each stands and why.
struct EligibilityGrounds {
    let test: EligibilityTest
    let answer: EligibilityAnswer?

    var body: Node {
        .group([
            h2(.id("grounds")) { "The grounds" },
            p { "One of these is enough. If none holds: \(test.otherwise.answer), because \(test.otherwise.because)." },
            ul(.class("duties grounds")) {
                for (place, limb) in test.limbs.enumerated() { ground(limb, finding(place)) }
            },
        ])
    }

    private func finding(_ place: Int) -> LimbFinding? {
        answer.flatMap { $0.limbs.indices.contains(place) ? $0.limbs[place] : nil }
    }

    private func ground(_ limb: EligibilityLimb, _ finding: LimbFinding?) -> Node {
        li {
            div {
                if let finding { finding.tag }
                span(.class("by")) { limb.covers.joined(separator: ", ") }
            }
            div {
                div(.class("what")) { limb.name.capitalizedFirst }
                p { "\(limb.because.capitalizedFirst)." }
                if let reach = test.reach(of: limb) { p { "Holds for: \(reach)." } }
                if let reading = limb.reading { ReadingWords(reading: reading).body }
                if let finding { reasons(finding) }
            }
        }
    }

    private func reasons(_ finding: LimbFinding) -> Node {
        details {
            summary { "Why" + (finding.holds == true ? "" : finding.holds == nil ? " this cannot be told" : " not") }
            ul(.class("sums")) { for need in finding.needs { li { need.words } } }
        }
    }
}

extension LimbFinding {
    /// Whether the ground holds, as a tag.
    fileprivate var tag: Node {
        switch holds {
        case true: span(.class("tag met")) { "Holds" }
        case nil: span(.class("tag cannot-tell")) { "Cannot tell" }
        default: span(.class("tag does-not-apply")) { "Does not hold" }
        }
    }
}

/// How an ambiguous passage is read, and how else it could be.
struct ReadingWords {
    let reading: Rule.Reading

    var body: Node {
        p {
            strong { reading.question }
            " Read so: \(reading.chosen) It could also be read so: \(reading.other)"
        }
    }
}
