import HTML
import Policy
import Timeline

/// All packs: whose they are, what they build on, how much is in them and how much they leave open.
package struct PacksPage: Page {
    private let library: PolicyLibrary
    /// The id of the pack by which this authority works.
    private let adopted: String?
    private let today: Day

    package init(library: PolicyLibrary, adopted: String?, today: Day) {
        self.library = library
        self.adopted = adopted
        self.today = today
    }

    package var title: String { "Policy" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { .policy }

    package var content: Node {
        h1 { "Policy" }
        p(.class("lead")) { lead }
        if library.books.isEmpty {
            div(.class("note")) { p { "Mainstay was started without its policy packs." } }
        } else {
            packs
            more
        }
    }

    private var lead: String {
        guard let book = adopted.flatMap(library.book) else {
            return "What authorities ask of those who care for children."
        }
        return "This authority works by the policy of \(book.name.authority): \(book.name.document)."
    }

    private var packs: Node {
        table(.class("cards")) {
            caption(.class("unseen")) { "Policies" }
            thead {
                tr {
                    for name in ["Whose", "Version", "Builds on", "Rules", "Numbers left open"] {
                        th(.scope("col"), name == "Rules" || name == "Numbers left open" ? .class("number") : nil) {
                            name
                        }
                    }
                }
            }
            tbody { for book in library.books { row(book) } }
        }
    }

    private func row(_ book: PolicyLibrary.Book) -> Node {
        let open = OpenValues(book: book, day: today).own.count
        return tr(book.name.id == adopted ? .class("adopted") : nil) {
            th(.scope("row")) {
                a(.to(.pack(book.name.id, RulesQuery()))) { book.name.heading }
                small { book.name.document }
                if book.name.id == adopted { span(.class("tag adopted")) { "This authority works by it" } }
            }
            td(.label("Version")) { book.name.version }
            td(.label("Builds on")) { builtOn(book) }
            td(.class("number"), .label("Rules")) { "\(book.ownIDs.count)" }
            td(.class("number"), .label("Numbers left open")) { "\(open)" }
        }
    }

    private func builtOn(_ book: PolicyLibrary.Book) -> Node {
        guard let below = book.extends else { return .text("Nothing") }
        return a(.to(.pack(below, RulesQuery()))) { library.book(below)?.name.heading ?? below }
    }

    private var more: Node {
        .group([
            p(.class("small quiet")) {
                "A number is left open where the document asks for something and does not say by when. Mainstay does not make"
                    + " one up: until the authority sets it, the answer is “cannot tell”."
            },
            ul(.class("plain")) {
                li { a(.to(.comparison(ComparisonQuery()))) { "Compare what authorities ask" } }
                li { a(.to(.trial(TrialQuery()))) { "Try a policy on the record before it is adopted" } }
                li {
                    a(.to(.figuresFile)) { "Download how every rule was kept in the last twelve months (CSV)" }
                }
            },
        ])
    }
}

extension PolicyLibrary.Book {
    /// The ids of the pack’s own rules, each once.
    var ownIDs: Set<String> { Set(ownRules.map(\.id)) }
}
