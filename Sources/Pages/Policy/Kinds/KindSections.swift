import HTML
import Policy

/// The parts of the page on what a pack declares, each under its heading.
struct KindSections {
    let book: PolicyLibrary.Book
    let themes: [String]

    private var groups: KindGroups { KindGroups(book: book, themes: themes) }

    struct Section {
        let heading: String
        let count: Int
        let content: Node
    }

    /// Those in which there is something, in the order in which a reader looks for them.
    var all: [Section] {
        let kinds = groups.kinds.map { group in
            Section(
                heading: group.heading, count: group.declarations.count,
                content: .group(group.declarations.map { DeclaredKind(declaration: $0, book: book).body }))
        }
        return (kinds.prefix(1) + [options, tests, ladders] + kinds.dropFirst() + [roles, services, topics])
            .filter { $0.count > 0 }
    }

    private var options: Section {
        let options = groups.all(.option)
        return Section(
            heading: "Permanence options", count: options.count,
            content: OptionsGrid(options: options, tests: book.eligibility, pack: book.name.id).body)
    }

    private var tests: Section {
        let links = ul(.class("plain")) {
            for test in book.eligibility {
                li { a(.to(.eligibility(pack: book.name.id, test: test.slug, []))) { test.question } }
            }
        }
        return Section(heading: "Who is eligible", count: book.eligibility.count, content: links)
    }

    private var ladders: Section {
        let content = groups.ladders.map { ladder in
            Node.group([
                h3 { ladder.heading.capitalizedFirst },
                ol(.class("ladder")) { for step in ladder.declarations { self.step(step) } },
            ])
        }
        return Section(heading: "Escalation, step by step", count: groups.all(.step).count, content: .group(content))
    }

    private func step(_ step: Declaration) -> Node {
        let within = step.values("Within").first ?? "not given"
        return li {
            strong { step.name.sentence }
            " \(step.meaning.sentence)"
            p(.class("small")) {
                "Goes to: \(step.values("Goes to").listed). "
                within == "not given" ? "No time is given." : "Within \(within)."
            }
        }
    }

    private var roles: Section {
        let roles = groups.all(.role)
        return Section(
            heading: "Roles", count: roles.count,
            content: list(roles) { role in
                holders(of: role)
                rulesOf(role.name)
            })
    }

    @HTMLBuilder
    private func holders(of role: Declaration) -> Node {
        let holders = role.values(Declaration.Line.heldBy)
        if !holders.isEmpty { p(.class("small quiet")) { "Held by: \(holders.listed)" } }
    }

    @HTMLBuilder
    private func rulesOf(_ role: String) -> Node {
        let rules = Set(book.policy.rules.filter { $0.responsible.contains(role) }.map(\.id)).count
        if rules > 0 {
            p(.class("small")) {
                a(.to(.pack(book.name.id, RulesQuery().changing { $0.role = role }))) {
                    "Must see to \(count(rules, "rule"))"
                }
            }
        }
    }

    private var services: Section {
        let services = groups.all(.service)
        return Section(
            heading: "Services", count: services.count,
            content: list(services) { service in
                service.values("For whom").first.map { whom in
                    p(.class("small quiet")) { "For: \(whom.lowercasedFirst)" }
                } ?? .nothing
            })
    }

    private var topics: Section {
        let content = groups.topics.map { group in
            Node.group([h3 { group.heading.capitalizedFirst }, list(group.declarations) { _ in .nothing }])
        }
        return Section(heading: "What there is to know", count: groups.all(.topic).count, content: .group(content))
    }

    private func list(_ declarations: [Declaration], @HTMLBuilder more: (Declaration) -> Node) -> Node {
        dl(.class("facts")) {
            for declaration in declarations {
                div(.id(declaration.anchor)) {
                    dt { declaration.name.capitalizedFirst }
                    dd {
                        declaration.meaning.sentence
                        more(declaration)
                    }
                }
            }
        }
    }
}
