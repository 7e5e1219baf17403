import HTML
import StatutoryReturn
import Timeline

/// Where returns and what people recorded differ, child by child and side by side, to be settled.
package struct DifferencesPage: Page {
    /// The differences about one child.
    package struct Child: Sendable {
        package let id: ChildID
        package let number: String
        package let name: ChildName?
        package let differences: [OpenDifference]

        package init(id: ChildID, number: String, name: ChildName?, differences: [OpenDifference]) {
            self.id = id
            self.number = number
            self.name = name
            self.differences = differences
        }
    }

    private let children: [Child]
    private let all: Int
    private let number: Int
    private let pages: Int
    private let settled: String?

    /// How many children a page shows.
    package static let perPage = 20

    /// - Parameters:
    ///   - children: those that the page shows.
    ///   - all: how many differences there are about all children.
    ///   - page: which page, of how many.
    ///   - settled: what has just been settled, in words.
    package init(children: [Child], all: Int, page: Int, of pages: Int, settled: String?) {
        self.children = children
        self.all = all
        number = page
        self.pages = pages
        self.settled = settled
    }

    package var title: String { "Differences to settle" }
    package var trail: [TrailStep] { [TrailStep("Import a return", .importReturns)] }
    package var place: Place? { .returns }

    package var content: Node {
        if let settled { div(.class("banner"), .role("status")) { p { settled } } }
        h1 { title }
        if children.isEmpty {
            p(.class("lead")) { "There is none: returns and what people recorded agree, or it has been settled." }
        } else {
            p(.class("lead")) {
                "\(count(all, "difference")) between returns and what people recorded. What was recorded stands until"
                    + " somebody decides."
            }
            PostForm(.differences(page: number), class: "settle") {
                for child in children { DifferencesOfChild(child: child).body }
                button { "Settle what I have chosen" }
                p(.class("small quiet")) { "What you leave open is asked again." }
            }.body
            PageLinks(current: number, count: pages) { .differences(page: $0) }.body
            TakeAdditions().body
        }
    }
}

/// The differences about one child, each with the choice.
private struct DifferencesOfChild {
    let child: DifferencesPage.Child

    var body: Node {
        section(.class("of-child")) {
            h2 {
                a(.to(.child(child.number, Standpoint()))) { heading }
            }
            for difference in child.differences { DifferenceChoice(child: child.id, difference: difference).body }
        }
    }

    private var heading: String {
        child.name.map { "\($0.given) \($0.family), \(child.number)" } ?? "Child \(child.number)"
    }
}

/// Takes at once what returns only add.
private struct TakeAdditions {
    var body: Node {
        details {
            summary { "Take all that the returns only add" }
            p {
                "Where a return says something of which nothing was recorded, and contradicts nothing that was, all of"
                    + " it can be taken at once. It is recorded under your name."
            }
            PostForm(.takeAdditions) { button(.class("secondary")) { "Take all additions" } }.body
        }
    }
}
