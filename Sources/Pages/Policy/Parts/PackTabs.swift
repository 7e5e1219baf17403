import HTML
import Policy
import Timeline

/// The pages of one pack, side by side (the Ministry of Justice’s sub-navigation).
struct PackTabs {
    let book: PolicyLibrary.Book
    let current: Tab
    /// The day on which the policy is read; `nil` for today.
    var on: Day?

    enum Tab {
        case rules, kinds
    }

    var body: Node {
        nav(.class("tabs"), .ariaLabel("About this policy")) {
            ul {
                li { link("Rules", .pack(book.name.id, RulesQuery(on: on)), .rules) }
                li { link("Meetings, documents, roles and options", .kinds(book.name.id), .kinds) }
                li { a(.to(.comparison(ComparisonQuery(on: on)))) { "Compare authorities" } }
                li { a(.to(.trial(TrialQuery(pack: book.name.id)))) { "Try it on the record" } }
            }
        }
    }

    private func link(_ words: String, _ route: Route, _ tab: Tab) -> Node {
        a(.to(route), tab == current ? .ariaCurrent("page") : nil) { words }
    }
}

extension Policy.PackName {
    /// The authority at the head of a page: `Leeds`, `The Local Government Association`.
    var heading: String { authority.capitalizedFirst }

    /// The title without the name of the authority before the dash, where it has one.
    var document: String {
        title.split(separator: " — ", maxSplits: 1).last.map { String($0).capitalizedFirst } ?? title
    }
}

extension Place {
    /// The first step of the way back from every page about policy.
    static let policyStep = TrailStep("Policy", .policy)
}
