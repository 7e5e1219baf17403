import Timeline

/// The effective rules of an authority, ready to be asked: names resolved, exceptions worked in.
package struct Policy: Sendable {
    /// The packs it is made of, from the ground up.
    package let packs: [PackName]
    package let rules: [Rule]
    /// The kinds of happening that the packs declare.
    package let kinds: [KindDeclaration]
    /// Everything that the packs declare beside their rules, the kinds included, as a reader sees it.
    package let declarations: [Declaration]
    /// The rules, made ready to be asked.
    let compiled: CompiledPolicy

    /// A pack and its version.
    package struct PackName: Hashable, Sendable {
        package let id: String
        package let title: String
        /// Whose policy it is, as in “Coventry’s policy gives no number for …”.
        package let authority: String
        /// The name of this version.
        package let version: String

        package init(id: String, title: String, authority: String = "The authority", version: String = "") {
            self.id = id
            self.title = title
            self.authority = authority
            self.version = version
        }
    }

    /// The policy of `rules`, in which a rule that is marked the exception takes the place of those it names wherever
    /// it applies.
    package init(
        packs: [PackName], rules: [Rule], kinds: [KindDeclaration], declarations: [Declaration] = []
    ) {
        self.packs = packs
        self.kinds = kinds
        self.declarations = declarations
        let rules = rules.map { rule in
            let exceptions = rules.filter { $0.exceptionTo.contains(rule.id) }.map { Condition.not($0.scope.condition) }
            guard !exceptions.isEmpty else { return rule }
            let narrowed = Condition.all([rule.scope.condition] + exceptions)
            return rule.with(scope: Scope(unit: rule.scope.unit, condition: narrowed))
        }
        self.rules = rules
        compiled = CompiledPolicy(rules, kinds: ReturnKind.plurals.keys.sorted() + kinds.map(\.name))
    }

    /// The latest version of the rule with this id, and its place.
    package func rule(_ id: String) -> (index: Int, rule: Rule)? {
        places(of: id).last.map { ($0, rules[$0]) }
    }

    /// The places of the versions of a rule, in the order in which they came into force.
    package func places(of id: String) -> [Int] {
        rules.indices.filter { rules[$0].id == id }
            .sorted { rules[$0].provenance.from < rules[$1].provenance.from }
    }

    /// The pack from which a rule comes.
    package func pack(of rule: Rule) -> PackName? { packs.first { $0.id == rule.place.pack } }

    /// Every obligation of the child's recorded life; see ``Obligation/outcome(on:)``.
    package func obligations(for timeline: CaseTimeline, _ calendar: WorkingCalendar = .englandAndWales) -> [Obligation]
    {
        var evaluator = Evaluator(self, calendar)
        var result: [Obligation] = []
        evaluator.evaluate(timeline, into: &result)
        return result
    }

    /// The roles, as the packs name them, that are held by those who sign in as `role`: theirs is what is asked of them.
    package func posts(heldBy role: String) -> Set<String> {
        let held = declarations.filter { declaration in
            declaration.section == .role
                && declaration.lines.contains { $0.name == Declaration.Line.heldBy && $0.values.contains(role) }
        }
        return Set(held.map(\.name))
    }

    /// The plural of a kind's name, for sentences such as “because visits are not recorded here”.
    package func plural(_ kind: KindName) -> String {
        kinds.first { $0.name == kind }?.plural ?? ReturnKind.plurals[kind] ?? kind
    }
}

extension ReturnKind {
    /// What the kinds that the return itself carries are called in the plural.
    package static let plurals: [KindName: String] = [
        episode: episode, review: "reviews", missing: "missing episodes", worker: "social workers",
        liberty: "deprivation of liberty orders", adoptionDecision: "adoption decisions",
        adoptionMatch: "adoption matches",
    ]
}
