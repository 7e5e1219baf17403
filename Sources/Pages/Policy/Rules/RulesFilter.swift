import HTML
import Policy
import Timeline

/// The panel beside the rules: a plain form whose answer is the address of the list.
struct RulesFilter {
    let listing: RuleListing

    private var query: RulesQuery { listing.query }
    private var pack: String { listing.book.name.id }

    var body: Node {
        HTML.form(
            .class("filter"), .method("get"), .action(Route.pack(pack, RulesQuery()).address), .role("search"),
            .ariaLabelledby("filter-title")
        ) {
            h2(.id("filter-title")) { "Find rules" }
            choice("theme", "Theme", listing.themes.filter(themes.contains), query.theme)
            choice("role", "Who must see to it", roles, query.role)
            Choice(
                name: "force", label: "Force", any: "Any",
                options: Force.allCases.filter(forces.contains).map { ($0.rawValue, $0.words) },
                chosen: query.force?.rawValue
            ).body
            Choice(
                name: "mark", label: "To look out for", any: "Anything",
                options: RuleMark.allCases.map { ($0.rawValue, $0.words) }, chosen: query.mark?.rawValue
            ).body
            if listing.book.extends != nil {
                CheckBox(
                    name: "own", value: "yes", label: "Only \(listing.book.name.authority)’s own",
                    isChecked: query.ownOnly
                ).body
            }
            if let day = query.on { input(.type("hidden"), .name("on"), .value(day.description)) }
            if query.grouping != .theme { input(.type("hidden"), .name("by"), .value(query.grouping.rawValue)) }
            button { "Show" }
            if query.isFiltered {
                p(.class("small")) { a(.to(.pack(pack, unfiltered))) { "Clear the filter" } }
            }
        }
    }

    private var unfiltered: RulesQuery {
        RulesQuery(on: query.on).changing { $0.grouping = query.grouping }
    }

    private var themes: Set<String> { Set(listing.all.compactMap(\.place.theme)) }
    private var forces: Set<Force> { Set(listing.all.map(\.force)) }
    private var roles: [String] { Set(listing.all.flatMap(\.responsible)).sorted() }

    private func choice(_ name: String, _ label: String, _ options: [String], _ chosen: String?) -> Node {
        Choice(
            name: name, label: label, any: "Any", options: options.map { ($0, $0.capitalizedFirst) }, chosen: chosen
        ).body
    }
}
