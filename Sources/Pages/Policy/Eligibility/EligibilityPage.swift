import HTML
import Policy
import Timeline

/// A test of eligibility: its questions as a form, its answer for the person and the child with the reason, its
/// grounds, and the passage it comes from.
package struct EligibilityPage: Page {
    private let book: PolicyLibrary.Book
    private let form: EligibilityForm
    private let answer: EligibilityAnswer?

    package init(book: PolicyLibrary.Book, form: EligibilityForm) {
        self.book = book
        self.form = form
        answer = form.given.map(form.test.answer)
    }

    private var test: EligibilityTest { form.test }
    private var page: Route { .eligibility(pack: book.name.id, test: test.slug, []) }

    package var title: String {
        if !form.problems.isEmpty { return "Problem: \(test.question)" }
        return answer.map { "\(test.words($0.verdict).capitalizedFirst): \(test.question)" } ?? test.question
    }
    package var place: Place? { .policy }
    package var trail: [TrailStep] {
        [
            Place.policyStep, TrailStep(book.name.heading, .pack(book.name.id, RulesQuery())),
            TrailStep("Meetings, documents, roles and options", .kinds(book.name.id)),
        ]
    }

    package var content: Node {
        .group([
            ErrorSummary(problems: form.problems).body ?? .nothing,
            h1 { test.question },
            p(.class("lead")) {
                "What \(book.name.authority)’s document says, worked out for one person and one child. Decision support, not "
                    + "legal advice."
            },
            answer.map { EligibilityAnswerPart(test: test, answer: $0, given: form.given).body } ?? .nothing,
            EligibilityQuestions(form: form, page: page).body,
            EligibilityGrounds(test: test, answer: answer).body,
            EligibilitySource(test: test).body,
            EligibilityExamples(pack: book.name.id, test: test).body,
        ])
    }
}
