import HTML
import Policy
import Timeline

/// A rule: what it asks, by which numbers, why, how it is kept, and what it says of examples.
package struct RulePage: Page {
    private let library: PolicyLibrary
    private let book: PolicyLibrary.Book
    private let rule: Rule
    /// All of its versions, in the order in which they came into force.
    private let versions: [Rule]
    private let record: RuleRecord?
    private let showsRecord: Bool
    private let adopted: String?
    private let form: StandpointForm
    private let standpoint: Standpoint
    /// The day on which the rule is read.
    private let day: Day

    /// The page of the rule `id` in the policy that the pack makes; `nil` when there is no such pack or rule. `record`
    /// is what the authority’s own record says of it, if its policy has the rule; `showsRecord` whether that is shown; `form` the day as it was
    /// typed.
    package init?(
        library: PolicyLibrary, pack: String, rule id: String, record: RuleRecord?, showsRecord: Bool = true,
        adopted: String?, form: StandpointForm = StandpointForm(), today: Day
    ) {
        let standpoint = form.standpoint ?? .now
        let day = standpoint.on ?? today
        guard let book = library.book(pack), let rule = book.policy.version(of: id, on: day) else { return nil }
        self.library = library
        self.book = book
        self.rule = rule
        self.record = record
        self.showsRecord = showsRecord
        self.adopted = adopted
        self.form = form
        self.standpoint = standpoint
        self.day = day
        versions = book.policy.places(of: id).map { book.policy.rules[$0] }
    }

    package var title: String {
        (form.problems.isEmpty ? "" : "Problem: ") + "\(rule.title) – \(book.name.heading)"
    }
    package var trail: [TrailStep] {
        [Place.policyStep, TrailStep(book.name.heading, .pack(book.name.id, RulesQuery(on: standpoint.on)))]
    }
    package var place: Place? { .policy }

    package var content: Node {
        .group([
            ErrorSummary(problems: form.problems).body ?? .nothing,
            StandpointBanner(standpoint: standpoint, today: page(.now)).body ?? .nothing,
            h1 { rule.title },
            p(.class("tags")) {
                rule.force.tag
                if rule.provenance.confidence == .toBeConfirmed { RuleMark.toBeConfirmed.tag }
                span {
                    "\(rule.ruleClass.words) · \(rule.id)"
                    origin
                }
            },
            IdentityBar(terms: atOnce).body,
            StandpointPicker(form: form, page: page(.now), asksKnown: showsRecord).body,
            RuleNotices(rule: rule, book: book, withdrawal: withdrawal, day: day).body,
            h2 { "What it asks" },
            p(.class("quiet")) { rule.ruleClass.meaning },
            RuleLines(rule: rule, policy: book.policy, day: day).body,
            RuleNumbers(rule: rule, authority: authority, day: day).body,
            RuleWhy(rule: rule).body,
            kept,
            RuleExamples(examples: examples, policy: ownBook.policy).body,
            RuleVersions(versions: versions, shown: rule, book: book, day: day).body,
            RuleLinks(rule: rule, book: book, library: library, standpoint: standpoint).body,
        ])
    }

    /// What a tired reader looks for: by when, who, and where it says so.
    private var atOnce: [Term] {
        let words = RuleWords(rule: rule, policy: book.policy, day: day)
        return [
            Term("By when") {
                words.byWhen
                span { words.opensWith.lowercasedFirst }
            },
            Term("Who must see to it", rule.responsibleWords.capitalizedFirst),
            Term("Where it says so") {
                rule.provenance.provision.capitalizedFirst
                span { rule.provenance.document }
            },
            Term("In force") {
                words.standingWords ?? "Yes"
                span { rule.provenance.inForceWords }
            },
        ]
    }

    /// The pack whose own rule it is.
    private var ownBook: PolicyLibrary.Book { library.book(rule.place.pack) ?? book }
    private var authority: String { book.policy.pack(of: rule)?.authority ?? book.name.authority }

    @HTMLBuilder
    private var origin: Node {
        if rule.place.pack != book.name.id {
            " · from "
            a(.to(.rule(pack: rule.place.pack, rule.id, standpoint))) { authority }
        }
    }

    private func page(_ standpoint: Standpoint) -> Route { .rule(pack: book.name.id, rule.id, standpoint) }

    private var examples: [Example] { ownBook.examples.filter { $0.rule == rule.id } }

    private var withdrawal: PolicyLibrary.Book.Withdrawal? {
        book.policy.packs.compactMap { library.book($0.id) }.flatMap(\.withdrawals).first { $0.rule == rule.id }
    }

    private var kept: Node {
        if !showsRecord { return .nothing }
        if let record {
            return RuleKept(pack: book.name.id, rule: rule.id, record: record, standpoint: standpoint).body
        }
        let authority = adopted.flatMap(library.book)?.name.authority ?? "another document"
        return .group([
            h2(.id("kept")) { "How it is kept here" },
            p {
                "This authority works by the policy of \(authority), which does not have this rule; nothing is counted under it."
            },
        ])
    }
}
