import HTML

/// Links to the pages of a long list (pagination): the first, the last, and those around the one shown.
struct PageLinks {
    let current: Int
    let count: Int
    let route: (Int) -> Route

    var body: Node? {
        guard count > 1 else { return nil }
        return nav(.class("pages"), .ariaLabel("Pages of the list")) {
            ul {
                if current > 1 { li { a(.to(route(current - 1)), .rel("prev")) { "‹ Previous" } } }
                for number in shown { li { number.map(link) ?? span { "…" } } }
                if current < count { li { a(.to(route(current + 1)), .rel("next")) { "Next ›" } } }
            }
        }
    }

    private func link(_ number: Int) -> Node {
        a(
            .to(route(number)), .ariaLabel("Page \(number)"), number == current ? .ariaCurrent("page") : nil
        ) { "\(number)" }
    }

    /// The numbers to show, with `nil` where some are left out.
    var shown: [Int?] {
        let near = (max(1, current - 2)...min(count, current + 2)).map(Int?.some)
        let before: [Int?] = current > 3 ? [1] + (current > 4 ? [nil] : []) : []
        let after: [Int?] = current < count - 2 ? (current < count - 3 ? [nil] : []) + [count] : []
        return before + near + after
    }
}

/// The head of a column by which the list can be sorted: a link, and the mark of the column that sorts it now.
struct SortHeading {
    let words: String
    let order: ChildrenQuery.Order
    let query: ChildrenQuery
    var direction = "ascending"

    var body: Node {
        let isCurrent = query.order == order
        return th(.scope("col"), isCurrent ? .ariaSort(direction) : nil) {
            a(.to(.children(query.changing { $0.order = order }))) {
                words
                if isCurrent { span(.ariaHidden) { direction == "ascending" ? " ▲" : " ▼" } }
            }
        }
    }
}
