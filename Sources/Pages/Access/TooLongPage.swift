import HTML

/// The page shown when more was sent than is taken.
package struct TooLongPage: Page {
    package init() {}

    package var title: String { "This is too long" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }
    package var content: Node {
        h1 { title }
        p(.class("lead")) { "What you sent is longer than Mainstay takes, and nothing of it has been saved." }
        p { "Go back: what you typed should still be there. Shorten it, or send it in parts." }
    }
}
