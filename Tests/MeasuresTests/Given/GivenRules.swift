import Policy
import Timeline
import TimelineTesting

extension Rule {
    /// A rule since 1990: `limit` after what opens it, which is becoming looked after unless something else is named, it
    /// is met by something of the kind `metBy`.
    static func given(
        _ id: String, _ ruleClass: RuleClass = .deadline, from: Day = "1990-01-01", until: Day? = nil,
        by responsible: [String] = ["social worker"], opens: EventPattern.Source = .periodStarts,
        within limit: String? = nil, metBy kind: KindName? = nil, metWhen: Condition? = nil
    ) -> Rule {
        let version = limit.map {
            DatedValue.Version(from: "1990-01-01", until: nil, limit: TimeLimit($0), source: "section 1", note: nil)
        }
        return Rule(
            id: id, title: "Title of \(id)", place: Rule.Place(pack: "sample", file: "sample.yaml"),
            ruleClass: ruleClass, force: .law, responsible: responsible,
            provenance: Provenance(
                document: "An Act", provision: "section 1", passage: "It must be done.", confidence: .found,
                from: from, until: until),
            scope: Scope(unit: .period, condition: .always), opens: [.event(EventPattern(opens))],
            due: [
                DueCase(
                    condition: nil, terms: version == nil ? [] : [.within(LimitReference(0), of: nil)], warning: nil)
            ],
            metBy: kind.map { [MetBy([EventPattern(.held($0))])] } ?? [], metWhen: metWhen,
            values: version.map { [DatedValue(name: "time allowed", versions: [$0])] } ?? [])
    }
}

extension Policy {
    /// The policy of `rules`, with visits and meetings as its kinds.
    static func given(_ rules: Rule...) -> Policy {
        Policy(
            packs: [PackName(id: "sample", title: "Sample")], rules: rules,
            kinds: [
                KindDeclaration(name: "visit", plural: "visits", meaning: "A visit."),
                KindDeclaration(name: "meeting", plural: "meetings", meaning: "A meeting."),
            ])
    }
}

extension Obligation {
    /// An obligation of the rule at place `rule`, in a record that would show it met.
    static func given(
        rule: Int = 0, opened: Day, due: Day? = nil, moved: [Move] = [], met: Day? = nil, closed: Day? = nil,
        covered: Day? = .endOfTime, doubt: Doubt? = nil, excused: Day? = nil
    ) -> Obligation {
        Obligation(
            rule: rule, opened: opened, foreseen: opened, due: due, moved: moved, met: met, closed: closed,
            covered: covered, doubt: doubt,
            excused: excused.map { Excused(from: $0, reason: "the child was abroad", approver: "service manager") },
            grounds: Grounds())
    }
}
