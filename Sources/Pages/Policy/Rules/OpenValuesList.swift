import HTML
import Policy
import Timeline

/// The numbers that a policy leaves open: what each is for, where the document is silent, which rules wait for it.
struct OpenValuesList {
    let book: PolicyLibrary.Book
    let day: Day
    let standpoint: Standpoint

    @HTMLBuilder var body: Node {
        let open = OpenValues(book: book, day: day).all
        if !open.isEmpty {
            h2(.id("open-numbers")) {
                "Numbers left open"
                span(.class("count")) { " (\(open.count))" }
            }
            p {
                "The document asks for these and gives no number. What is done still counts as done; what is not done yet has"
                    + " no due day, and the answer is “cannot tell” until the authority sets the number."
            }
            dl(.class("facts")) { for value in open { term(value) } }
        }
    }

    private func term(_ value: OpenValues.Open) -> Node {
        div {
            dt {
                value.name.capitalizedFirst
                if value.pack != book.name.id, let pack = book.policy.pack(of: value.rules[0]) {
                    small { "left open by \(pack.authority)" }
                }
            }
            dd {
                p { value.source.sentence }
                p(.class("small")) {
                    "Cannot tell until the authority sets it: "
                    for (place, rule) in value.rules.enumerated() {
                        if place > 0 { "; " }
                        a(.to(.rule(pack: book.name.id, rule.id, standpoint))) { rule.title }
                    }
                }
            }
        }
    }
}
