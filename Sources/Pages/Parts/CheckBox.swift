import HTML

/// A box to tick, with its label beside it.
struct CheckBox {
    let name: String
    let value: String
    let label: String
    let isChecked: Bool

    var body: Node {
        div(.class("box")) {
            input(
                .type("checkbox"), .id("\(name)-\(value)"), .name(name), .value(value), isChecked ? .checked : nil)
            HTML.label(.for("\(name)-\(value)")) { label }
        }
    }
}
