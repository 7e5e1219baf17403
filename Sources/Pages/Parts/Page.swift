import HTML

/// A page: data, and what is shown of it. It is rendered without a server, so that a test can read it.
package protocol Page: Sendable {
    /// What the page is, for the window and the history.
    var title: String { get }
    /// The way back up, from the top.
    var trail: [TrailStep] { get }
    /// The place it belongs to, for the mark in the masthead; `nil` for a page that belongs to none.
    var place: Place? { get }
    /// What stands between the frame's top and foot.
    @HTMLBuilder var content: Node { get }
}

/// A step of the way back up.
package struct TrailStep: Sendable {
    package let words: String
    package let route: Route

    package init(_ words: String, _ route: Route) {
        self.words = words
        self.route = route
    }
}

extension Page {
    package var place: Place? { .children }

    /// The whole document in its frame, in UTF-8.
    package func document(in frame: Frame) -> [UInt8] {
        FormToken.$current.withValue(frame.visitor?.formToken) { whole(in: frame).document }
    }

    private func whole(in frame: Frame) -> Node {
        html(.lang("en-GB")) {
            head {
                meta(Attribute("charset", "utf-8"))
                HTML.title { "\(title) – Mainstay" }
                meta(.name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
                meta(.name("color-scheme"), Attribute("content", "light"))
                link(.rel("stylesheet"), .to(.styleSheet))
                link(.rel("icon"), .to(.icon), .type("image/svg+xml"))
                script(Attribute("src", Route.script.address), Attribute("defer", nil))
            }
            body {
                a(.class("skip"), .href("#content")) { "Skip to the content" }
                Masthead(place: place, frame: frame).body
                div(.class("within")) { Trail(steps: trail).body }
                main(.id("content"), .tabindex(-1)) {
                    div(.class("within")) { content }
                }
                Colophon(frame: frame).body
                frame.visitor.map { StayDialog(visitor: $0).body }
            }
        }
    }
}

extension Attribute {
    /// The address of a link.
    static func to(_ route: Route) -> Attribute { .href(route.address) }
}
