import HTML
import Measures
import Policy
import Timeline

/// A policy tried on the record before anybody adopts it: what it would have asked, beside the policy in use.
package struct TrialPage: Page {
    private let library: PolicyLibrary
    private let form: TrialForm
    private let adopted: String?
    private let result: TrialResult?

    /// The page with the form and, if there is one, the result of the trial that it asks for.
    package init(library: PolicyLibrary, form: TrialForm, adopted: String?, result: TrialResult?) {
        self.library = library
        self.form = form
        self.adopted = adopted
        self.result = result
    }

    package var title: String { form.problems.isEmpty ? "Try a policy" : "Problem: Try a policy" }
    package var trail: [TrailStep] { [Place.policyStep] }
    package var place: Place? { .policy }

    package var content: Node {
        ErrorSummary(problems: form.problems).body
        h1 { "Try a policy" }
        p(.class("lead")) {
            "See on your own record what another policy would have asked, of whom and by when, before anybody adopts it."
        }
        TrialFields(library: library, form: form, adopted: adopted).body
        if let result, let new = library.book(form.query.pack), let old = library.book(form.query.against) {
            TrialFindings(result: result, new: new, old: old, query: form.query).body
        }
    }
}
