import HTML

/// The page shown when something went wrong: never the error itself, only a number under which it can be found.
package struct ErrorPage: Page {
    package let reference: String

    package init(reference: String) {
        self.reference = reference
    }

    package var title: String { "Sorry, something went wrong" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }
    package var content: Node {
        h1 { title }
        p(.class("lead")) { "Mainstay could not show this page. Nothing in the record was changed." }
        p { "Try again in a moment. If it happens again, tell the people who run Mainstay this number:" }
        p { strong { reference } }
        p { a(.to(.home)) { "Go to the start" } }
    }
}
