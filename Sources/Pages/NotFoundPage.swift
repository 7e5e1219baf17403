import HTML

/// The page shown when there is nothing at an address.
package struct NotFoundPage: Page {
    private let sentence: String
    private let instead: (words: String, route: Route)

    /// Says in a sentence what was looked for, and where to go instead.
    package init(
        _ sentence: String = "There is no page at this address. It may have been mistyped.",
        instead: (words: String, route: Route) = ("Go to the start", .home)
    ) {
        self.sentence = sentence
        self.instead = instead
    }

    package var title: String { "Page not found" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }
    package var content: Node {
        h1 { title }
        p(.class("lead")) { sentence }
        p { a(.to(instead.route)) { instead.words } }
    }
}

/// The page shown when a request calls the server by a name that it does not have.
package struct RefusedHostPage: Page {
    package init() {}

    package var title: String { "Not by this name" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }
    package var content: Node {
        h1 { title }
        p(.class("lead")) { "Mainstay answers only by the names that it has been given." }
        p {
            "On the machine it runs on, open it as http://127.0.0.1 or http://localhost, with the port it was started"
                + " on. Anywhere else, ask the people who run it for its address."
        }
    }
}
