import HTML
import Policy
import Timeline

/// A rule: what it asks, by which numbers, why, how it is kept, and what it says of examples.
package struct RulePage: Page {
    private let library: PolicyLibrary
    private let book: PolicyLibrary.Book
    private let rule: Rule
    private let versions: [Rule]
    private let record: RuleRecord?
    private let showsRecord: Bool
    private let adopted: String?
    private let today: Day

    /// The page of the rule `id` in the policy that the pack makes; `nil` when there is no such pack or rule. `record`
    /// is what the authority’s own record says of it, if its policy has the rule; `showsRecord` whether that is shown.
    package init?(
        library: PolicyLibrary, pack: String, rule id: String, record: RuleRecord?, showsRecord: Bool = true,
        adopted: String?, today: Day
    ) {
        guard let book = library.book(pack), let rule = book.policy.version(of: id, on: today) else { return nil }
        self.library = library
        self.book = book
        self.rule = rule
        self.record = record
        self.showsRecord = showsRecord
        self.adopted = adopted
        self.today = today
        versions = book.policy.places(of: id).map { book.policy.rules[$0] }
            .filter { $0.provenance != rule.provenance }
    }

    package var title: String { "\(rule.title) – \(book.name.heading)" }
    package var trail: [TrailStep] {
        [Place.policyStep, TrailStep(book.name.heading, .pack(book.name.id, RulesQuery()))]
    }
    package var place: Place? { .policy }

    package var content: Node {
        .group([
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
            RuleNotices(rule: rule, book: book, withdrawal: withdrawal, today: today).body,
            h2 { "What it asks" },
            p(.class("quiet")) { rule.ruleClass.meaning },
            RuleLines(rule: rule, policy: book.policy, day: today).body,
            RuleNumbers(rule: rule, authority: authority, today: today).body,
            RuleWhy(rule: rule).body,
            kept,
            RuleExamples(examples: examples, policy: ownBook.policy).body,
            RuleVersions(versions: versions, policy: book.policy).body,
            RuleLinks(rule: rule, book: book, library: library).body,
        ])
    }

    /// What a tired reader looks for: by when, who, and where it says so.
    private var atOnce: [Term] {
        let words = RuleWords(rule: rule, policy: book.policy, today: today)
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
            a(.to(.rule(pack: rule.place.pack, rule.id))) { authority }
        }
    }

    private var examples: [Example] { ownBook.examples.filter { $0.rule == rule.id } }

    private var withdrawal: PolicyLibrary.Book.Withdrawal? {
        book.policy.packs.compactMap { library.book($0.id) }.flatMap(\.withdrawals).first { $0.rule == rule.id }
    }

    private var kept: Node {
        if !showsRecord { return .nothing }
        if let record { return RuleKept(pack: book.name.id, rule: rule.id, record: record).body }
        let authority = adopted.flatMap(library.book)?.name.authority ?? "another document"
        return .group([
            h2(.id("kept")) { "How it is kept here" },
            p {
                "This authority works by the policy of \(authority), which does not have this rule; nothing is counted under it."
            },
        ])
    }
}
