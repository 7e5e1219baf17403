import HTML
import Policy

/// The worked examples of a test, each a link to the form filled in so.
struct EligibilityExamples {
    let pack: String
    let test: EligibilityTest

    var body: Node {
        details(.class("examples")) {
            summary { "\(test.examples.count) worked examples" }
            ul {
                for example in test.examples {
                    li {
                        a(.to(route(example))) { example.name.capitalizedFirst }
                        ": \(example.expected.words)"
                    }
                }
            }
        }
    }

    private func route(_ example: EligibilityExample) -> Route {
        .eligibility(pack: pack, test: test.slug, EligibilityForm.fields(test, example.given))
    }
}
