import HTML
import Policy
import Timeline

/// The choice of authorities: boxes, and against which the others are measured.
struct ComparisonForm {
    let authorities: ComparedAuthorities
    /// The day on which their policies are read; `nil` for today.
    let on: Day?

    var body: Node {
        HTML.form(
            .class("filter compare-form"), .method("get"), .action(Route.comparison(ComparisonQuery()).address)
        ) {
            fieldset {
                legend { "Which authorities" }
                div(.class("boxes")) {
                    for book in authorities.library.comparable {
                        CheckBox(
                            name: "packs", value: book.name.id, label: book.name.heading,
                            isChecked: authorities.includes(book)
                        ).body
                    }
                }
            }
            div(.class("field")) {
                label(.for("with")) { "Measured against" }
                select(.id("with"), .name("with")) {
                    for book in authorities.library.comparable {
                        option(.value(book.name.id), book.name.id == authorities.base.name.id ? .selected : nil) {
                            book.name.heading
                        }
                    }
                }
            }
            if let on { input(.type("hidden"), .name("on"), .value(on.description)) }
            button { "Compare" }
        }
    }
}
