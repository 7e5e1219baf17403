import HTML
import Policy

/// What a pack declares beside its rules: meetings, documents and all else that can be held or done, the permanence
/// options, the ladders of escalation, roles, services, and what there is to know.
package struct KindsPage: Page {
    private let library: PolicyLibrary
    private let book: PolicyLibrary.Book
    private let groups: KindGroups

    /// The page of the pack `id`; `nil` when there is no such pack.
    package init?(library: PolicyLibrary, pack id: String) {
        guard let book = library.book(id) else { return nil }
        self.library = library
        self.book = book
        groups = KindGroups(book: book, themes: library.themes)
    }

    package var title: String { "\(book.name.heading): meetings, documents, roles and options" }
    package var trail: [TrailStep] { [Place.policyStep] }
    package var place: Place? { .policy }

    package var content: Node {
        let sections = self.sections
        return .group([
            h1 { book.name.heading },
            p(.class("lead")) { "What its document speaks of: meetings, documents, roles and options." },
            PackTabs(book: book, current: .kinds).body,
            below,
            nav(.ariaLabel("On this page")) {
                ul(.class("contents")) {
                    for section in sections {
                        li {
                            a(.href("#\(section.heading.slug)")) { section.heading }
                            span(.class("count")) { " \(section.count)" }
                        }
                    }
                }
            },
            .group(sections.map(body)),
        ])
    }

    /// What other packs declare stands on their pages, so that two things of one name stay apart.
    @HTMLBuilder
    private var below: Node {
        if let below = book.extends.flatMap(library.book) {
            p {
                "Only what \(book.name.authority) itself declares stands here. It also uses what "
                a(.to(.kinds(below.name.id))) { below.name.authority }
                " declares."
            }
        }
    }

    private struct Section {
        let heading: String
        let count: Int
        let content: Node
    }

    private var sections: [Section] {
        let kinds = groups.kinds.map { group in
            Section(
                heading: group.heading, count: group.declarations.count,
                content: .group(group.declarations.map { DeclaredKind(declaration: $0, book: book).body }))
        }
        return (kinds.prefix(1) + [options, tests, ladders] + kinds.dropFirst() + [roles, services, topics])
            .filter { $0.count > 0 }
    }

    private func body(_ section: Section) -> Node {
        .group([
            h2(.id(section.heading.slug)) {
                section.heading
                span(.class("count")) { " (\(section.count))" }
            },
            section.content,
        ])
    }

    private var options: Section {
        let options = groups.all(.option)
        return Section(
            heading: "Permanence options", count: options.count, content: OptionsGrid(options: options, tests: book.eligibility, pack: book.name.id).body)
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
                h3 { ladder.heading.capitalizedFirst }, ol(.class("ladder")) { for step in ladder.declarations { self.step(step) } },
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
            heading: "Roles", count: roles.count, content: list(roles) { role in rulesOf(role.name) })
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
                service.values("For whom").first.map { whom in p(.class("small quiet")) { "For: \(whom.lowercasedFirst)" } } ?? .nothing
            })
    }

    private var topics: Section {
        let content = groups.topics.map { group in
            Node.group([h3 { group.heading.capitalizedFirst }, list(group.declarations) { _ in .nothing }])
        }
        return Section(heading: "What there is to know", count: groups.all(.topic).count, content: .group(content))
    }

    private func list(_ declarations: [Declaration], more: (Declaration) -> Node) -> Node {
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
