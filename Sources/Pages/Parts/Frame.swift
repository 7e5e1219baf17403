import HTML
import Timeline

/// What stands around every page: for whom it is, and where they may go.
package struct Frame: Sendable {
    package let visitor: Visitor?
    /// The places that the visitor may go to, in the order of the masthead.
    package let places: [Place]

    /// Who is signed in.
    package struct Visitor: Sendable {
        package let name: String
        package let roles: String
        /// What every form carries that is sent.
        package let formToken: String
        /// When the session ends if nothing happens, and in how many seconds that is.
        package let ends: Instant
        package let secondsLeft: Int

        package init(name: String, roles: String, formToken: String, ends: Instant, secondsLeft: Int) {
            self.name = name
            self.roles = roles
            self.formToken = formToken
            self.ends = ends
            self.secondsLeft = secondsLeft
        }
    }

    package init(visitor: Visitor?, places: [Place]) {
        self.visitor = visitor
        self.places = places
    }

    /// The frame for somebody who has not signed in.
    package static let signedOut = Frame(visitor: nil, places: [])
}

/// The places that the masthead leads to.
package enum Place: CaseIterable, Sendable {
    case work, children, policy, returns, looks

    var words: String {
        switch self {
        case .work: "My work"
        case .children: "Children"
        case .policy: "Policy"
        case .returns: "Returns"
        case .looks: "Looks"
        }
    }

    var route: Route {
        switch self {
        case .work: .work(WorkQuery())
        case .children: .children(ChildrenQuery())
        case .policy: .policy
        case .returns: .importReturns
        case .looks: .looks(LooksQuery())
        }
    }
}

/// The foot of every page.
struct Colophon {
    let frame: Frame

    var body: Node {
        footer(.class("colophon")) {
            div(.class("within")) {
                if let visitor = frame.visitor {
                    p {
                        "Who looks at a child’s record is recorded. If you do nothing here, you are signed out on "
                            + "\(visitor.ends.words)."
                    }
                } else {
                    p { "Mainstay helps a council keep its promises to children in care." }
                }
            }
        }
    }
}

/// Asks, some minutes before the session ends, whether somebody is still there. Shown by the script; without it, the foot
/// of the page says when the session ends.
struct StayDialog {
    let visitor: Frame.Visitor

    var body: Node {
        dialog(
            .id("stay"), .class("stay"), .ariaLabelledby("stay-title"),
            Attribute("data-seconds", "\(visitor.secondsLeft)")
        ) {
            h2(.id("stay-title")) { "Are you still there?" }
            p(.id("stay-words"), .role("status")) {
                "Nothing has happened here for a while. To protect children’s records you will soon be signed out. What"
                    + " you have typed stays on this page."
            }
            PostForm(.session) { button { "Stay signed in" } }.body
            p(.id("stay-again"), Attribute("hidden", nil)) {
                a(.to(.signIn(to: nil)), Attribute("target", "_blank"), .rel("noopener")) {
                    "Sign in again in a new window"
                }
                ", then come back here and go on."
            }
        }
    }
}
