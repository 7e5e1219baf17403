import HTML

/// The page shown to somebody who may not do what they asked for. It says why and whom to ask, and names no child.
package struct RefusedPage: Page {
    private let why: String
    private let advice: String
    private let isSomethingKept: Bool

    /// `isSomethingKept` says whether something waits that the person typed and could not save.
    package init(why: String, advice: String, isSomethingKept: Bool = false) {
        self.why = why
        self.advice = advice
        self.isSomethingKept = isSomethingKept
    }

    package var title: String { "You may not do this" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }
    package var content: Node {
        h1 { title }
        p(.class("lead")) { why }
        p { advice }
        if isSomethingKept {
            p {
                "What you typed and could not save is kept for you. "
                a(.to(.unsaved)) { "See everything that is kept for you" }
            }
        }
        p(.class("quiet")) { "That you asked has been recorded, as every look at a record is." }
        p { a(.to(.home)) { "Go to the start" } }
    }
}
