import HTML

/// The top of every page: the name of the service, its places, and who is signed in.
struct Masthead {
    /// The place to which the page belongs.
    let place: Place?
    let frame: Frame

    var body: Node {
        header(.class("masthead")) {
            div(.class("within")) {
                a(.class("wordmark"), .to(.home)) {
                    mark
                    "Mainstay"
                }
                if !frame.places.isEmpty {
                    nav(.ariaLabel("Places")) {
                        for place in frame.places {
                            a(.to(place.route), self.place == place ? .ariaCurrent("true") : nil) { place.words }
                        }
                    }
                }
                frame.visitor.map(who)
            }
        }
    }

    private func who(_ visitor: Frame.Visitor) -> Node {
        div(.class("who")) {
            a(.to(.account)) {
                span(.class("unseen")) { "Your account: " }
                visitor.name
                small { visitor.roles }
            }
            PostForm(.signOut) { button(.class("plain")) { "Sign out" } }.body
        }
    }

    /// A mast and its two stays; of a size that holds without the style sheet too.
    private var mark: Node {
        SVG.svg(
            .class("mark"), Attribute("viewBox", "4 4 24 24"), Attribute("width", "20"), Attribute("height", "20"),
            .ariaHidden
        ) {
            SVG.path(Attribute("d", "M16 5v22M16 7L6 25M16 7l10 18M5 27h22"))
        }
    }
}

/// The way back up (breadcrumbs); nothing when the page stands at the top.
struct Trail {
    let steps: [TrailStep]

    var body: Node? {
        guard !steps.isEmpty else { return nil }
        return nav(.class("trail"), .ariaLabel("Way back")) {
            ol {
                for step in steps {
                    li { a(.to(step.route)) { step.words } }
                }
            }
        }
    }
}
