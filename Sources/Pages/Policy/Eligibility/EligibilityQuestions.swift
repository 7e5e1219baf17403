import HTML
import Policy

/// The questions of a test as a form, which sends its answers in the address of the page.
struct EligibilityQuestions {
    let form: EligibilityForm
    let page: Route

    var body: Node {
        HTML.form(.class("questions"), .method("get"), .action(page.address), .ariaLabelledby("questions-title")) {
            h2(.id("questions-title")) { "The person and the child" }
            p {
                "What you leave open counts as not known. Nothing that you enter is recorded: it stands only in the address of "
                    + "the page."
            }
            // Return in a field presses the first button of a form, which must not be one that only makes room.
            button(.class("unseen"), .tabindex(-1), .ariaHidden) { "Show the answer" }
            TextField(
                name: EligibilityForm.day, label: form.test.day, hint: EligibilityQuestion.dayHint,
                typed: form.typed[EligibilityForm.day] ?? "", problem: form.problem(of: EligibilityForm.day)
            ).body
            for fact in form.test.facts where fact.premise == nil { question(fact) }
            button { "Show the answer" }
            " "
            a(.class("clear"), .to(page)) { "Start again" }
        }
    }

    /// A question, and under it those that arise only with a certain answer.
    private func question(_ fact: EligibilityFact) -> Node {
        let dependent = form.test.facts.filter { $0.premise?.fact == fact.name }
        return div(.class("question")) {
            EligibilityQuestion(fact: fact, form: form, page: page).body
            for fact in dependent {
                div(.class(fact.premise?.isSo == true ? "dependent if-yes" : "dependent if-no")) {
                    p(.class("hint")) { "Only if the answer above is \(fact.premise?.isSo == true ? "yes" : "no")" }
                    question(fact)
                }
            }
        }
    }
}
