import HTML
import Policy

/// The permanence options side by side: what each is, what speaks for it and against it, and what it means in law.
struct OptionsGrid {
    let options: [Declaration]
    /// Who is eligible for what, each to be linked from the options that it belongs to.
    let tests: [EligibilityTest]
    let pack: String

    var body: Node {
        div(.class("scrolls grid"), .role("region"), .tabindex(0), .ariaLabel("Permanence options, scrolls sideways")) {
            table {
                caption(.class("unseen")) { "Permanence options side by side" }
                thead {
                    tr {
                        td { span(.class("unseen")) { "What is compared" } }
                        for option in options {
                            th(.scope("col"), .id(option.anchor)) { option.name.capitalizedFirst }
                        }
                    }
                }
                tbody {
                    row("What it is") { [$0.meaning] }
                    for name in names { row(name) { $0.values(name) } }
                    eligibility
                }
            }
        }
    }

    /// The headings that any option has, in their order.
    private var names: [String] {
        var seen: Set<String> = []
        let longest = options.map { $0.lines.map(\.name) }.sorted { $0.count > $1.count }
        return longest.joined().filter { seen.insert($0).inserted }
    }

    private func row(_ name: String, _ values: (Declaration) -> [String]) -> Node {
        tr {
            th(.scope("row")) { name }
            for option in options { td { cell(values(option)) } }
        }
    }

    /// The way to work out for a person and a child who is eligible.
    @HTMLBuilder
    private var eligibility: Node {
        if tests.contains(where: { !$0.options.isEmpty }) {
            tr {
                th(.scope("row")) { "Work it out for a person and a child" }
                for option in options { td { links(option) } }
            }
        }
    }

    @HTMLBuilder
    private func links(_ option: Declaration) -> Node {
        let own = tests.filter { $0.options.contains(option.name) }
        if own.isEmpty { span(.class("quiet")) { "No test" } }
        for test in own { p { a(.to(.eligibility(pack: pack, test: test.slug, []))) { test.question } } }
    }

    @HTMLBuilder
    private func cell(_ values: [String]) -> Node {
        if values.isEmpty {
            span(.class("quiet")) { "Not said" }
        } else if values.count == 1 {
            values[0].sentence
        } else {
            ul { for value in values { li { value.capitalizedFirst } } }
        }
    }
}
