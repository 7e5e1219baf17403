import HTML
import Timeline

/// How somebody has what is due in their own calendar, and takes that back.
package struct CalendarPage: Page {
    /// When the address was made that works now; `nil` when there is none.
    private let made: Instant?
    /// The address, on the one page that shows it.
    private let address: String?

    package init(made: Instant?, address: String?) {
        self.made = made
        self.address = address
    }

    package var title: String { "What is due, in your calendar" }
    package var trail: [TrailStep] { [TrailStep("My work", .work(WorkQuery()))] }
    package var place: Place? { .work }

    package var content: Node {
        .group([
            h1 { title },
            p(.class("lead")) {
                "Your calendar programme can fetch what is due for your children from a secret address. It tells numbers and "
                    + "never names. Whoever has the address can read it, so give it to nobody."
            },
            secret,
            state,
            PostForm(.newFeed) { button { made == nil ? "Make the address" : "Make another address" } }.body,
            made.map { _ in
                PostForm(.revokeFeed) { button(.class("secondary")) { "Take the address back" } }.body
            } ?? .nothing,
        ])
    }

    @HTMLBuilder private var secret: Node {
        if let address {
            div(.class("banner"), .role("region"), .ariaLabel("Your secret address")) {
                p {
                    "Copy this address into your calendar programme (“subscribe” or “add from address”). It is shown only now."
                }
                p(.class("secret")) { strong { address } }
            }
        }
    }

    private var state: Node {
        p {
            made.map { "There is an address, made on \($0.words). Another one takes its place at once." }
                ?? "There is no address now: no calendar programme can read what is due for you."
        }
    }
}
