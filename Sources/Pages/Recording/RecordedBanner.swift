import HTML
import Timeline

/// What was recorded, the duties that it met, and what now follows; at the top of the page after it.
package struct RecordedBanner: Sendable {
    private let recorded: String
    private let met: [Duty]
    private let following: [Duty]

    /// A duty that was met, or that now follows.
    package struct Duty: Sendable {
        package let title: String
        /// When it was or is due.
        package let due: Day?
        package let route: Route

        package init(title: String, due: Day?, route: Route) {
            self.title = title
            self.due = due
            self.route = route
        }
    }

    /// `recorded` says what was recorded: “Visit, 4 June 2026”.
    package init(recorded: String, met: [Duty], following: [Duty]) {
        self.recorded = recorded
        self.met = met
        self.following = following
    }

    package var body: Node {
        div(.class("banner recorded"), .role("status"), .ariaLabelledby("recorded-title")) {
            h2(.id("recorded-title")) { "Recorded: \(recorded)" }
            if met.isEmpty && following.isEmpty { p { "It met no duty, and none follows from it." } }
            list("It met", met) { "due \($0.words)" }
            list("What follows", following) { "by \($0.words)" }
        }
    }

    @HTMLBuilder
    private func list(_ heading: String, _ duties: [Duty], _ due: (Day) -> String) -> Node {
        if !duties.isEmpty {
            h3 { heading }
            ul {
                for duty in duties {
                    li {
                        a(.to(duty.route)) { duty.title }
                        if let day = duty.due { ", \(due(day))" }
                    }
                }
            }
        }
    }
}
