import HTML
import Timeline

/// The homes and carers that are known, to be chosen when a child is placed: for whom each is approved, and who is told when
/// that changes.
package struct HomesPage: Page {
    private let homes: [Line]
    private let search: String
    private let onlyWithRoom: Bool
    private let total: Int

    /// A home and what is known of it.
    package struct Line: Sendable {
        package let id: HomeID
        package let home: HomeDescription

        package init(id: HomeID, home: HomeDescription) {
            self.id = id
            self.home = home
        }
    }

    /// The homes that answer `search`, by name; of these only the ones with room for a child where it is asked so.
    package init(homes: [Line], search: String, onlyWithRoom: Bool = false) {
        let words = search.lowercased().split(whereSeparator: \.isWhitespace)
        self.search = search
        self.onlyWithRoom = onlyWithRoom
        total = homes.count
        self.homes = homes.filter { line in
            let text = [line.home.called, line.home.household, line.home.address, line.home.postcode].compactMap(\.self)
                .joined(separator: " ").lowercased()
            let hasRoom = line.home.until == nil && line.home.capacity.map { $0 > 0 } ?? false
            return words.allSatisfy { text.contains($0) } && (hasRoom || !onlyWithRoom)
        }.sorted { $0.home.called.lowercased() < $1.home.called.lowercased() }
    }

    package var title: String { "Homes and carers" }
    package var trail: [TrailStep] { [TrailStep("My work", .work(WorkQuery()))] }
    package var place: Place? { .work }

    package var content: Node {
        .group([
            h1 { title },
            p { a(.class("action"), .to(.newHome)) { "Add a home" } },
            form(.class("search"), .method("get"), .action(Route.homes.address), .role("search")) {
                TextField(name: "search", label: "Name, household or address", typed: search, type: "search").body
                CheckBox(name: "room", value: "yes", label: "Only those with room for a child", isChecked: onlyWithRoom)
                    .body
                button { "Find" }
            },
            p { homes.count == total ? count(total, "home") : "\(homes.count.grouped) of \(count(total, "home"))" },
            list,
        ])
    }

    @HTMLBuilder private var list: Node {
        if homes.isEmpty {
            div(.class("note")) { p { total == 0 ? "No home is known yet." : "No home answers to this." } }
        } else {
            table(.class("cards")) {
                caption(.class("unseen")) { "Homes, by name" }
                thead {
                    tr {
                        for name in ["Home", "Approved", "Now", "Household", "Address"] { th(.scope("col")) { name } }
                    }
                }
                tbody { for line in homes { row(line) } }
            }
        }
    }

    private func row(_ line: Line) -> Node {
        tr {
            th(.scope("row")) {
                a(.to(.knownHome(line.id))) { line.home.called }
                if let until = line.home.until { small { "until \(until.words)" } }
            }
            td(.label("Approved")) { line.home.approval ?? "" }
            td(.label("Now")) { line.home.capacity.map { $0 == 0 ? "Full" : "Room for \($0)" } ?? "" }
            td(.label("Household"), .class("free")) { line.home.household ?? "" }
            td(.label("Address"), .class("free")) {
                [line.home.address, line.home.postcode].compactMap(\.self).joined(separator: ", ")
            }
        }
    }
}
