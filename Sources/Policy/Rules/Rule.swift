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
    package let ruleClass: RuleClass
    package let force: Force
    /// Who must see to it, in the field's words.
    package let responsible: String
    package let provenance: Provenance
    /// The ids of the requirements that the rule covers.
    package let covers: [String]
    package let scope: Scope
    package let opens: [Opening]
    /// What excepts an obligation from the rule when it opens, first match first.
    package let unless: [Exemption]
    /// When it is due: the first case whose condition holds when it opens.
    package let due: [DueCase]
    package let metBy: [EventPattern]
    /// How long before the opening something may have been done and still meet the obligation.
    package let lookingBack: TimeLimit?
    /// Where the record may not hold what opens the rule: how one can tell that it must have opened.
    package let presumed: Condition?
    /// The numbers that the rule uses, by name.
    package let values: [DatedValue]
    /// Rules to which this one is the exception: where this applies, they do not.
    package let exceptionTo: [String]
    /// Where the rule stands.
    package let file: String

    package init(
        id: String, title: String, ruleClass: RuleClass, force: Force, responsible: String, provenance: Provenance,
        covers: [String], scope: Scope, opens: [Opening], unless: [Exemption], due: [DueCase], metBy: [EventPattern],
        lookingBack: TimeLimit?, presumed: Condition?, values: [DatedValue], exceptionTo: [String], file: String
    ) {
        self.id = id
        self.title = title
        self.ruleClass = ruleClass
        self.force = force
        self.responsible = responsible
        self.provenance = provenance
        self.covers = covers
        self.scope = scope
        self.opens = opens
        self.unless = unless
        self.due = due
        self.metBy = metBy
        self.lookingBack = lookingBack
        self.presumed = presumed
        self.values = values
        self.exceptionTo = exceptionTo
        self.file = file
    }

    /// The same rule within a narrower scope.
    package func narrowed(to scope: Scope) -> Rule {
        Rule(
            id: id, title: title, ruleClass: ruleClass, force: force, responsible: responsible, provenance: provenance,
            covers: covers, scope: scope, opens: opens, unless: unless, due: due, metBy: metBy,
            lookingBack: lookingBack, presumed: presumed, values: values, exceptionTo: exceptionTo, file: file)
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
}

/// Where a rule comes from, and how sure we are of it.
package struct Provenance: Hashable, Sendable {
    /// How well the source was seen.
    package enum Confidence: String, CaseIterable, Sendable {
        case found
        case secondHand = "found second-hand"
        case toBeConfirmed = "to be confirmed"
    }

    package let document: String
    package let provision: String
    /// What the passage says, in our own words.
    package let passage: String
    package let confidence: Confidence
    /// The first day on which the rule was in force.
    package let from: Day
    /// The last day on which it was; `nil` while it is.
    package let until: Day?

    package init(
        document: String, provision: String, passage: String, confidence: Confidence, from: Day, until: Day?
    ) {
        self.document = document
        self.provision = provision
        self.passage = passage
        self.confidence = confidence
        self.from = from
        self.until = until
    }

    /// Whether the rule was in force on `day`.
    package func isInForce(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}

/// The stretches of a child's life within which a rule lives: what it opens there closes when they end.
package struct Scope: Sendable {
    /// What counts as one stretch.
    package enum Unit: String, CaseIterable, Sendable {
        /// From birth to the 18th birthday, looked after or not.
        case childhood
        case period = "period of care"
        case home = "placement"
        case legalStatus = "legal status"
    }

    package let unit: Unit
    /// How the child must be looked after all the while.
    package let condition: Condition

    package init(unit: Unit, condition: Condition) {
        self.unit = unit
        self.condition = condition
    }
}

/// A reason for which an obligation that would open does not apply.
package struct Exemption: Sendable {
    package let condition: Condition
    /// Why not, as a sentence that a worker reads.
    package let reason: String

    package init(condition: Condition, reason: String) {
        self.condition = condition
        self.reason = reason
    }
}

/// A number of a policy with the days on which it held, each with its source.
package struct DatedValue: Sendable {
    package let name: String
    /// In order of their first day.
    package let versions: [Version]

    /// One number and when it held.
    package struct Version: Sendable {
        package let from: Day
        /// The last day; `nil` while it holds.
        package let until: Day?
        /// `nil` where the document names the duty and gives no number.
        package let limit: TimeLimit?
        package let source: String
        /// What to bear in mind, such as a relaxation in force at the time.
        package let note: String?

        package init(from: Day, until: Day?, limit: TimeLimit?, source: String, note: String?) {
            self.from = from
            self.until = until
            self.limit = limit
            self.source = source
            self.note = note
        }
    }

    package init(name: String, versions: [Version]) {
        self.name = name
        self.versions = versions.sorted { $0.from < $1.from }
    }

    /// The length of time that held on `day`; `nil` where none did, or the document gives none.
    package func limit(on day: Day) -> TimeLimit? { version(on: day)?.limit }

    /// The version that held on `day`: the latest to begin among those that had begun and not ended.
    package func version(on day: Day) -> Version? {
        versions.last { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
    }
}
