import HTML

/// The top of every page: the name of the service and its places.
struct Masthead {
    /// The place to which the page belongs.
    let place: Place?

    var body: Node {
        header(.class("masthead")) {
            div(.class("within")) {
                a(.class("wordmark"), .to(.home)) {
                    mark
                    "Mainstay"
                }
                nav(.ariaLabel("Places")) {
                    link("My work", .work, .work(WorkQuery()))
                    link("Children", .children, .children(ChildrenQuery()))
                    link("Policy", .policy, .policy)
                }
            }
        }
    }

    private func link(_ words: String, _ place: Place, _ route: Route) -> Node {
        a(.to(route), self.place == place ? .ariaCurrent("true") : nil) { words }
    }

    /// A mast and its two stays.
    private var mark: Node {
        SVG.svg(.class("mark"), Attribute("viewBox", "4 4 24 24"), .ariaHidden) {
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
