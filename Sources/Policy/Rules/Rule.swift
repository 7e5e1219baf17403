import Timeline

/// One duty of a policy, as data: whom it applies to, what opens an obligation, when it is due, what meets it, who is
/// responsible, with what force, and the passage it comes from.
///
/// A rule has no name of a law in code and no number outside a pack: the packs hold the law, this holds the mechanism.
package struct Rule: Sendable {
    /// The id in the register, such as `STAT-120`.
    package let id: String
    /// What must happen, in the field's words.
    package let title: String
    /// Where it stands among the duties of its kind, and in which file.
    package let place: Place
    package let ruleClass: RuleClass
    package let force: Force
    /// Who must see to it, in the field's words.
    package let responsible: [String]
    package let provenance: Provenance
    /// How an ambiguous passage is read.
    package let reading: Reading?
    /// The ids of the requirements that the rule covers.
    package let covers: [String]
    package let scope: Scope
    package let opens: [Opening]
    /// What excepts an obligation from the rule when it opens, first match first.
    package let unless: [Exemption]
    /// When it is due: the first case whose condition holds when it opens.
    package let due: [DueCase]
    /// What meets it: any of these.
    package let metBy: [MetBy]
    /// What meets it at once if it holds when it opens.
    package let metWhen: Condition?
    /// Which panel, approver or document it is for: the first that holds when it opens.
    package let routes: [AnswerRoute]
    /// What ends an obligation, whether it was done or not; the end of what the rule lives in does without being named.
    package let ends: [Ending]
    /// Whether what is done meets one obligation only, the oldest that is open, and not the next as well.
    package let countsOnce: Bool
    /// How long before the opening something may have been done and still meet the obligation.
    package let lookingBack: LookingBack?
    /// Where the record may not hold what opens the rule: how one can tell that it must have opened.
    package let presumed: Condition?
    /// The numbers that the rule uses, by name.
    package let values: [DatedValue]
    /// Rules to which this one is the exception: where this applies, they do not.
    package let exceptionTo: [String]
    /// Rules that look alike and stand beside this one.
    package let alongside: [String]
    /// What its file says, its values apart, as one text that is the same as long as it says the same; `nil` for a rule of no file.
    package let wording: DeferredText?

    package init(
        id: String, title: String, place: Place, ruleClass: RuleClass, force: Force, responsible: [String],
        provenance: Provenance, reading: Reading? = nil, covers: [String] = [], scope: Scope, opens: [Opening],
        unless: [Exemption] = [], due: [DueCase], metBy: [MetBy], metWhen: Condition? = nil,
        routes: [AnswerRoute] = [], ends: [Ending] = [], countsOnce: Bool = false, lookingBack: LookingBack? = nil,
        presumed: Condition? = nil,
        values: [DatedValue] = [], exceptionTo: [String] = [], alongside: [String] = [],
        wording: DeferredText? = nil
    ) {
        self.id = id
        self.title = title
        self.place = place
        self.ruleClass = ruleClass
        self.force = force
        self.responsible = responsible
        self.provenance = provenance
        self.reading = reading
        self.covers = covers
        self.scope = scope
        self.opens = opens
        self.unless = unless
        self.due = due
        self.metBy = metBy
        self.metWhen = metWhen
        self.routes = routes
        self.ends = ends
        self.countsOnce = countsOnce
        self.lookingBack = lookingBack
        self.presumed = presumed
        self.values = values
        self.exceptionTo = exceptionTo
        self.alongside = alongside
        self.wording = wording
    }

    /// Where a rule stands: its pack, its theme, the question that other authorities answer too, its file.
    package struct Place: Hashable, Sendable {
        /// The id of the pack.
        package let pack: String
        package let theme: String?
        package let question: String?
        package let file: String

        package init(pack: String, theme: String? = nil, question: String? = nil, file: String) {
            self.pack = pack
            self.theme = theme
            self.question = question
            self.file = file
        }
    }

    /// How an ambiguous passage is read here, and how else it could be.
    package struct Reading: Hashable, Sendable {
        package let question: String
        package let chosen: String
        package let other: String

        package init(question: String, chosen: String, other: String) {
            self.question = question
            self.chosen = chosen
            self.other = other
        }
    }

    /// Who must see to it, as one noun phrase.
    package var responsibleWords: String { responsible.joined(separator: " and ") }

    /// The same rule with some of its parts changed.
    package func with(scope: Scope? = nil, provenance: Provenance? = nil, values: [DatedValue]? = nil) -> Rule {
        Rule(
            id: id, title: title, place: place, ruleClass: ruleClass, force: force, responsible: responsible,
            provenance: provenance ?? self.provenance, reading: reading, covers: covers, scope: scope ?? self.scope,
            opens: opens, unless: unless, due: due, metBy: metBy, metWhen: metWhen, routes: routes,
            ends: ends, countsOnce: countsOnce, lookingBack: lookingBack, presumed: presumed,
            values: values ?? self.values, exceptionTo: exceptionTo, alongside: alongside, wording: wording)
    }

    /// What this version of the rule says of what opens on `day`, with the numbers that hold then from wherever they are set, as one
    /// text by which a later change is found. A number that is to hold from another day on changes nothing of it.
    package func text(on day: Day) -> String {
        let numbers = values.sorted { $0.name < $1.name }.compactMap { value in
            value.version(on: day).map { "\n\(value.name): \($0.text)" }
        }
        return (wording?.text ?? "") + numbers.joined()
    }
}

/// The seven classes of the register (`policy-rules.md` §0).
package enum RuleClass: String, CaseIterable, Sendable {
    /// Due by a day computed from an event.
    case deadline
    /// One thing before another.
    case sequence
    /// Again and again.
    case frequency
    /// From a count or an age on.
    case threshold
    /// Must hold while something else is so.
    case state
    /// Which panel, approver or document it is for.
    case routing
    /// A prompt to judge; never a breach.
    case flag
}

/// How strong a duty is: a breach of law and a breach of guidance are different findings.
package enum Force: String, CaseIterable, Sendable {
    case law
    case statutoryGuidance = "statutory guidance"
    case courtRules = "court rules"
    case minimumStandard = "national minimum standard"
    case goodPractice = "good practice"
    case localMust = "local must"
    case localShould = "local should"
    case localMay = "local may"

    /// Whether an authority is bound to it by law, court or statutory guidance, and did not choose it.
    package var isBinding: Bool {
        switch self {
        case .law, .statutoryGuidance, .courtRules, .minimumStandard: true
        case .goodPractice, .localMust, .localShould, .localMay: false
        }
    }
}
