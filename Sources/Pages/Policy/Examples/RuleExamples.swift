import Charts
import HTML
import Policy
import Timeline

/// The examples beside a rule, each drawn and told.
struct RuleExamples {
    let examples: [Example]
    let policy: Policy

    /// More than these are folded up.
    private static let shown = 6

    @HTMLBuilder var body: Node {
        if !examples.isEmpty {
            h2 {
                "Examples"
                span(.class("count")) { " (\(examples.count))" }
            }
            p {
                "Each says what was recorded, on which day the rule is asked, and what it answers. Mainstay works all of them out"
                    + " again whenever its policy packs are checked."
            }
            key
            for example in examples.prefix(RuleExamples.shown) { self.example(example) }
            if examples.count > RuleExamples.shown {
                details {
                    summary { count(examples.count - RuleExamples.shown, "more example") }
                    for example in examples.dropFirst(RuleExamples.shown) { self.example(example) }
                }
            }
        }
    }

    private var key: Node {
        p(.class("key examples-key")) {
            for (name, words) in [
                ("mark", "what is recorded"), ("care", "in care"), ("duty", "the duty is open"), ("due-day", "due day"),
                ("asked", "the day of asking"),
            ] {
                span(.class("key-\(name)"), .ariaHidden)
                " \(words)  "
            }
        }
    }

    private func example(_ example: Example) -> Node {
        let words = ExampleWords(example: example)
        return section(.class("example")) {
            h3 { example.name.capitalizedFirst }
            div(.class("beside")) {
                figure { ExampleDrawing(example: example, policy: policy).timeline.drawing }
                div {
                    if !words.background.isEmpty {
                        p(.class("small")) { words.background.map(\.words).joined(separator: ". ") + "." }
                    }
                    ol {
                        for sentence in words.happened {
                            li {
                                strong { sentence.day?.words ?? "" }
                                " \(sentence.words)"
                            }
                        }
                    }
                    expected(example)
                }
            }
        }
    }

    private func expected(_ example: Example) -> Node {
        let expectations =
            switch example.expected {
            case .latest(let expectation): [expectation]
            case .all(let expectations): expectations
            }
        return p(.class("expected")) {
            "Asked on \(example.on.words): "
            if expectations.isEmpty { strong { "nothing is asked for." } }
            for (place, expectation) in expectations.enumerated() {
                if place > 0 { " and " }
                expectation.outcome.tag()
                expectation.details.isEmpty ? "" : " \(expectation.details)"
            }
        }
    }
}
