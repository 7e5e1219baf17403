import HTML
import Timeline

/// The form that chooses what of a timeline is shown; every choice stands in the address.
struct TimelineFilter {
    let query: TimelineQuery
    let child: String
    /// The calendar years in which something happened, the latest first.
    let years: [Int]

    var body: Node {
        aside(.class("filter"), .ariaLabel("Filter")) {
            h2 { "Show" }
            HTML.form(.method("get"), .action(Route.timeline(child, TimelineQuery()).address), .role("search")) {
                TextField(
                    name: "search", label: "With these words", hint: "Anywhere in the record, such as “school”",
                    typed: query.search, type: "search"
                ).body
                Choice(
                    name: "kind", label: "Kind of fact", any: "All kinds",
                    options: FactGroup.allCases.map { ($0.rawValue, $0.words) }, chosen: query.group?.rawValue
                ).body
                year("from", "From the year", query.from)
                year("until", "Up to the year", query.until)
                CheckBox(
                    name: "significant", value: "yes", label: "Significant only", isChecked: query.significantOnly
                ).body
                for field in query.standpoint.fields where !field.value.isEmpty {
                    input(.type("hidden"), .name(field.name), .value(field.value))
                }
                button { "Show" }
                if query.isFiltered {
                    " "
                    a(.class("clear"), .to(.timeline(child, TimelineQuery(standpoint: query.standpoint)))) {
                        "Show all"
                    }
                }
            }
        }
    }

    private func year(_ name: String, _ label: String, _ chosen: Int?) -> Node {
        Choice(
            name: name, label: label, any: "Any year", options: years.map { ("\($0)", "\($0)") },
            chosen: chosen.map { "\($0)" }
        ).body
    }
}
