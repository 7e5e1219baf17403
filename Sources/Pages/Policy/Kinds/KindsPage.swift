import HTML
import Policy

/// What a pack declares beside its rules: meetings, documents and all else that can be held or done, the permanence
/// options, the ladders of escalation, roles, services, and what there is to know.
package struct KindsPage: Page {
    private let library: PolicyLibrary
    private let book: PolicyLibrary.Book

    /// The page of the pack `id`; `nil` when there is no such pack.
    package init?(library: PolicyLibrary, pack id: String) {
        guard let book = library.book(id) else { return nil }
        self.library = library
        self.book = book
    }

    package var title: String { "\(book.name.heading): meetings, documents, roles and options" }
    package var trail: [TrailStep] { [Place.policyStep] }
    package var place: Place? { .policy }

    package var content: Node {
        let sections = KindSections(book: book, themes: library.themes).all
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

    private func body(_ section: KindSections.Section) -> Node {
        .group([
            h2(.id(section.heading.slug)) {
                section.heading
                span(.class("count")) { " (\(section.count))" }
            },
            section.content,
        ])
    }
}
