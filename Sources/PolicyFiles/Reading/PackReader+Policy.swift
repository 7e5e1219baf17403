import Policy
import Timeline

extension PackReader {
    /// The policy that the pack `id` makes with those that it builds on: their rules and its own, without what it
    /// withdraws, and with the numbers that it sets.
    ///
    /// - Throws: ``PackProblems`` with every mistake in the packs or between them.
    package func policy(_ id: String) throws -> Policy {
        if let policy = policies[id] { return policy }
        let packs = try chain(id)
        let problems = Composition(packs).problems()
        guard problems.isEmpty else { throw PackProblems(problems) }
        let policy = Policy(
            packs: packs.map(\.name), rules: Composition(packs).rules(), kinds: packs.flatMap(\.kinds),
            declarations: packs.flatMap(\.declarations))
        policies[id] = policy
        return policy
    }
}

extension PackReader {
    /// What is no mistake but should be seen: where a local rule of the pack `id` takes the place of law or statutory guidance.
    package func notices(_ id: String) throws -> [String] { Composition(try chain(id)).notices() }
}

/// Packs that build on one another, from the ground up, joined to one policy.
struct Composition {
    private let packs: [Pack]

    init(_ packs: [Pack]) {
        self.packs = packs
    }

    /// All rules, with what later packs withdraw and set worked in.
    func rules() -> [Rule] {
        packs.indices.flatMap { place in
            let above = packs[(place + 1)...].map(\.header)
            return packs[place].rules.map { rule in
                rule.with(
                    provenance: withdrawn(rule, by: above.flatMap(\.withdraws)),
                    values: set(rule.values, by: above.flatMap(\.sets)))
            }
        }
    }

    private func withdrawn(_ rule: Rule, by withdrawals: [PackHeader.Withdrawal]) -> Provenance {
        let last = withdrawals.filter { $0.rule == rule.id }.map { $0.from - 1 }.min()
        guard let last else { return rule.provenance }
        return rule.provenance.ending(on: min(last, rule.provenance.until ?? last))
    }

    /// The values, with the versions that packs above set put beside their own: the latest to begin counts.
    private func set(_ values: [DatedValue], by sets: [DatedValue]) -> [DatedValue] {
        values.map { value in
            let added = sets.filter { $0.name == value.name }.flatMap(\.versions)
            return added.isEmpty ? value : DatedValue(name: value.name, versions: value.versions + added)
        }
    }

    /// What is wrong between the packs, and between the rules of the last one and all others.
    func problems() -> [PackProblem] {
        guard let top = packs.last else { return [] }
        let rules = rules()
        let ids = Set(rules.map(\.id))
        let names = ids.sorted()
        var problems = unknownWithdrawals(top, Set(packs.dropLast().flatMap(\.rules).map(\.id)).sorted())
        for rule in rules where rule.place.pack == top.name.id {
            for (key, other) in rule.exceptionTo.map({ ("exception-to", $0) })
                + rule.alongside.map({ ("alongside", $0) })
            where !ids.contains(other) {
                problems.append(
                    rule.problem("“\(key)” names “\(other)”, which is no rule.\(suggestion(for: other, among: names))"))
            }
            problems += takeOverProblems(rule, rules) + exceptionProblems(rule, rules)
            if !rule.scope.condition.canHold { problems.append(rule.problem(Composition.unreachable)) }
        }
        return problems + Conflicts(rules, added: top.name.id).problems()
    }

    /// A version that takes over needs one before it, and a due day that can be counted from what opened that one.
    private func takeOverProblems(_ rule: Rule, _ rules: [Rule]) -> [PackProblem] {
        guard rule.provenance.takesOver else { return [] }
        var problems: [PackProblem] = []
        if !rules.contains(where: { $0.id == rule.id && $0.provenance.from < rule.provenance.from }) {
            problems.append(
                rule.problem("“takes-over”: there is no earlier version of “\(rule.id)” to take over from."))
        }
        if rule.ruleClass == .flag || !rule.due.allSatisfy(\.hasDayOfItsOwn) {
            problems.append(
                rule.problem(
                    "“takes-over” needs a “due” that gives a day as soon as the duty arises; a prompt, or a duty that only "
                        + "waits for an event, has none to put in place of the old one."))
        }
        if rule.opens.contains(.comesIntoForce) {
            problems.append(
                rule.problem(
                    "“takes-over” and “rule comes into force” would ask twice of the same child: what was open is taken over."
                ))
        }
        return problems
    }

    /// Where a rule applies is decided by legal status and placement, and so is where it gives way to another.
    private func exceptionProblems(_ rule: Rule, _ rules: [Rule]) -> [PackProblem] {
        rules.filter { rule.exceptionTo.contains($0.id) && !$0.scope.unit.isInCare }.map { other in
            rule.problem(
                "“exception-to”: “\(other.id)” lives “during: \(other.scope.unit.rawValue)”, whatever the legal status and "
                    + "placement, so that it cannot give way to another rule. Say “unless” there, or withdraw it.")
        }
    }

    /// Where the last pack sets aside what binds it.
    func notices() -> [String] {
        guard let top = packs.last else { return [] }
        let binding = packs.dropLast().flatMap(\.rules).filter(\.force.isBinding)
        let exceptions = top.rules.filter { !$0.force.isBinding }.flatMap { rule in
            binding.filter { rule.exceptionTo.contains($0.id) }.map {
                "\(rule.place.file): “\(rule.id)” (\(rule.force.rawValue)) takes the place of “\($0.id)” (\($0.force.rawValue))."
            }
        }
        let withdrawals = top.header.withdraws.flatMap { withdrawal in
            binding.filter { $0.id == withdrawal.rule }.map {
                "\(top.name.id)/pack.yaml:\(withdrawal.line): “\($0.id)” (\($0.force.rawValue)) is withdrawn from \(withdrawal.from) on."
            }
        }
        return exceptions + withdrawals + gaps(top)
    }

    /// Where days lie between one version of a rule and the next, on which none holds: meant perhaps, and easily a slip.
    private func gaps(_ top: Pack) -> [String] {
        top.rules.compactMap { rule in
            let from = rule.provenance.from
            let before = top.rules.filter { $0.id == rule.id && $0.provenance.from < from }
                .max { $0.provenance.from < $1.provenance.from }
            guard let last = before?.provenance.until, last + 1 < from else { return nil }
            return "\(rule.place.file): from \(last + 1) to \(from - 1) no version of “\(rule.id)” is in force."
        }
    }

    private static let unreachable =
        "No child can ever come under this rule: “while” asks for a legal status and a placement that contradict each other."

    private func unknownWithdrawals(_ top: Pack, _ names: [String]) -> [PackProblem] {
        top.header.withdraws.filter { !names.contains($0.rule) }.map { withdrawal in
            PackProblem(
                file: "\(top.name.id)/pack.yaml", line: withdrawal.line,
                message: "“withdraws” names “\(withdrawal.rule)”, which is no rule of a pack below."
                    + suggestion(for: withdrawal.rule, among: names))
        }
    }
}

extension DueCase {
    /// Whether it gives a due day without waiting for an event.
    fileprivate var hasDayOfItsOwn: Bool {
        terms.contains { term in
            switch term {
            case .within(_, nil), .beginningWith, .onOpening, .beforeOpening, .stated, .birthday: true
            case .within(_, .some), .by, .before: false
            }
        }
    }
}

extension Rule {
    /// A mistake in the rule's file.
    func problem(_ message: String) -> PackProblem { PackProblem(file: place.file, line: 1, message: message) }
}
