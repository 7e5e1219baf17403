import HTML
import Policy
import Timeline

/// The effective rules of a pack, by theme or by who must see to them, and the numbers that it leaves open.
package struct RulesPage: Page {
    private let library: PolicyLibrary
    private let book: PolicyLibrary.Book
    private let listing: RuleListing
    private let query: RulesQuery
    private let form: StandpointForm
    private let isAdopted: Bool
    /// The day on which the policy is read.
    private let day: Day

    /// The rules of the pack `id` that `query` asks for; `nil` when there is no such pack. `form` is the day as it was
    /// typed; `adopted` is the pack by which this authority works.
    package init?(
        library: PolicyLibrary, pack id: String, query: RulesQuery, form: StandpointForm = StandpointForm(),
        adopted: String?, today: Day
    ) {
        guard let book = library.book(id) else { return nil }
        self.library = library
        self.book = book
        self.query = query
        self.form = form
        day = query.on ?? today
        isAdopted = adopted == id
        listing = RuleListing(book: book, themes: library.themes, query: query, day: day)
    }

    package var title: String { (form.problems.isEmpty ? "" : "Problem: ") + "\(book.name.heading): the rules" }
    package var trail: [TrailStep] { [Place.policyStep] }
    package var place: Place? { .policy }

    package var content: Node {
        .group([
            ErrorSummary(problems: form.problems).body ?? .nothing,
            StandpointBanner(standpoint: Standpoint(on: query.on), today: page(on: nil)).body ?? .nothing,
            h1 { book.name.heading },
            p(.class("lead")) { lead },
            PackTabs(book: book, current: .rules, on: query.on).body,
            StandpointPicker(
                form: form, page: .pack(book.name.id, RulesQuery()),
                kept: query.changing { $0.on = nil }.fields, asksKnown: false
            ).body,
            openNumbers,
            div(.class("with-filter")) {
                RulesFilter(listing: listing).body
                div {
                    RuleGroups(listing: listing).body
                    OpenValuesList(book: book, day: day, standpoint: Standpoint(on: query.on)).body
                }
            },
        ])
    }

    private func page(on day: Day?) -> Route { .pack(book.name.id, query.changing { $0.on = day }) }

    private var lead: String {
        let own = count(book.ownIDs.count, "rule")
        let adopted = isAdopted ? " This authority works by it." : ""
        let below = book.extends.flatMap(library.book)
        let belowWords = below.map {
            " of its own, beside the \($0.ownIDs.count) of \($0.name.authority) on which it builds"
        }
        return "\(book.name.document), version \(book.name.version): \(own)\(belowWords ?? "").\(adopted)"
    }

    /// Says at once that numbers are missing, with the way to them.
    @HTMLBuilder
    private var openNumbers: Node {
        let open = OpenValues(book: book, day: day).own.count
        if open > 0 {
            div(.class("note")) {
                p {
                    "\(book.name.heading)’s document asks for something without saying by when in "
                    strong { count(open, "place") }
                    ". There Mainstay cannot tell until the authority sets a number. "
                    a(.href("#open-numbers")) { "See the numbers left open" }
                }
            }
        }
    }
}
