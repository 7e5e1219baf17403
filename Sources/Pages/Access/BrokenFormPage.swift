import HTML

/// The page shown when the form and files that a browser sent cannot be read.
package struct BrokenFormPage: Page {
    private let why: String

    /// Says in a sentence what is wrong.
    package init(why: String) {
        self.why = why
    }

    package var title: String { "This could not be read" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }
    package var content: Node {
        h1 { title }
        p(.class("lead")) { "\(why) Nothing of it has been saved." }
        p { "Go back: what you typed should still be there. Choose the files again, and send them once more." }
    }
}
