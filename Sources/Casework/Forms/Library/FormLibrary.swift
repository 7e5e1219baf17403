import Policy
import Timeline

/// Every form there is under a policy: one for each kind that its packs declare, and those of the facts to which law and
/// statistics give a form of their own.
package struct FormLibrary: Sendable {
    /// The forms about a child who is known, by theme and title.
    package let forms: [RecordForm]
    /// The form with which a child becomes known.
    package let register: RecordForm
    /// The form about a home.
    package let home: RecordForm
    private let byID: [String: RecordForm]

    package init(_ policy: Policy) {
        let words = PolicyNames(policy)
        let kinds =
            policy.kinds
            + BuiltInKind.all.map(\.kind).filter { kind in !policy.kinds.contains { $0.name == kind.name } }
        let made = kinds.map { kind in
            KindForm(
                kind: kind, theme: words.theme(of: kind.name) ?? "other", roles: words.roles,
                wording: KindWording.byKind[kind.name] ?? KindWording()
            ).form
        }
        forms = (made + FormLibrary.typed(words)).sorted { ($0.theme, $0.title) < ($1.theme, $1.title) }
        register = IdentityForms.register
        home = HomeForm.form
        byID = Dictionary((forms + [register, home]).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func typed(_ words: PolicyNames) -> [RecordForm] {
        [
            IdentityForms.registration, IdentityForms.name, IdentityForms.description, RelationForm.form,
            InvolvementForms.involvement(words), InvolvementForms.worker, CareForms.start(words), CareForms.move(words),
            CareForms.legalStatus, CareForms.end, ReviewForm.form, MissingForms.start(words), MissingForms.end(words),
            OrderForms.liberty, OrderForms.adoptionDecision, OrderForms.unaccompanied, OutcomeForms.health,
            OutcomeForms.leavingCare, PermanenceForms.adoption, PermanenceForms.before, ExcusalForm.form(words),
            MarkForm.form,
        ]
    }

    /// The form with this id; `nil` when there is none.
    package func form(_ id: String) -> RecordForm? { byID[id] }

    /// The forms about a known child, theme by theme in alphabetical order.
    package var themes: [(theme: String, forms: [RecordForm])] {
        Dictionary(grouping: forms, by: \.theme).map { ($0.key, $0.value) }.sorted { $0.theme < $1.theme }
    }

    /// The form with which something of a kind is recorded.
    package func form(recording kind: KindName) -> RecordForm? { byID[FormLibrary.id(recording: kind)] }

    /// The identifier of the form with which something of a kind is recorded.
    package static func id(recording kind: KindName) -> String { ofReturn[kind] ?? KindForm.id(kind) }

    private static let ofReturn = [
        ReturnKind.review: "review", ReturnKind.missing: "missing", ReturnKind.worker: "worker",
        ReturnKind.liberty: "liberty", ReturnKind.adoptionDecision: "adoption-decision",
        ReturnKind.adoptionMatch: "adoption", ReturnKind.episode: "care/move",
    ]

    /// The forms with which an obligation under `rule` is met, each once; those that meet it alone come first.
    package func forms(meeting rule: Rule) -> [RecordForm] {
        let ways = (rule.metBy + rule.routes.flatMap(\.metBy)).sorted { $0.events.count < $1.events.count }
        let found = ways.flatMap(\.events).compactMap { form(recording: $0) }
        return found.reduce(into: []) { list, form in
            if !list.contains(where: { $0.id == form.id }) { list.append(form) }
        }
    }

    private func form(recording event: EventPattern) -> RecordForm? {
        switch event.source {
        case .held(let kind): form(recording: kind)
        case .periodStarts: byID["care/start"]
        case .placementStarts, .moves: byID["care/move"]
        case .birthday, .scopeEnds: nil
        }
    }

    /// The form that corrects a standing entry, filled with what it says when it is opened; `nil` for what no form makes.
    package func form(correcting entry: Entry) -> RecordForm? {
        if case .episode = entry.fact { return CareCorrection(entry: entry)?.form }
        if case .happened(let happening) = entry.fact {
            return form(recording: happening.kind)?.correcting(entry)
                ?? KindForm(kind: KindDeclaration(recorded: happening), theme: "other", roles: []).form.correcting(
                    entry)
        }
        return (forms + [home]).lazy.compactMap { $0.correcting(entry) }.first
    }

    /// The form that takes a standing entry back.
    package func form(retracting entry: Entry) -> RecordForm { Retraction.form(of: entry) }
}

/// What a policy calls things, as forms need it.
struct PolicyNames: Sendable {
    let roles: [String]
    let rules: [FieldContent.Choice]
    let kinds: Set<KindName>
    private let themes: [String: String]

    init(_ policy: Policy) {
        roles = policy.declarations.filter { $0.section == .role }.map(\.name)
        kinds = Set(policy.kinds.map(\.name))
        themes = Dictionary(
            policy.declarations.filter { $0.section == .kind }.compactMap { kind in kind.theme.map { (kind.name, $0) }
            },
            uniquingKeysWith: { _, later in later })
        let titles = Dictionary(policy.rules.map { ($0.id, $0.title) }, uniquingKeysWith: { _, later in later })
        rules = titles.sorted { $0.key < $1.key }.map { FieldContent.Choice($0.key, "\($0.value) (\($0.key))") }
    }

    /// With these roles and nothing else.
    init(roles: [String]) {
        (self.roles, rules, kinds, themes) = (roles, [], [], [:])
    }

    func theme(of kind: KindName) -> String? {
        themes[kind] ?? BuiltInKind.all.first { $0.kind.name == kind }?.theme
    }
}

extension KindDeclaration {
    /// A kind as one entry tells of it, which the packs no longer declare.
    fileprivate init(recorded happening: Happening) {
        self.init(
            name: happening.kind, plural: happening.kind,
            meaning: "The policy no longer declares this kind. What was recorded stands, and can be corrected.",
            fields: happening.details.map { Field($0.name, .text) })
    }
}
