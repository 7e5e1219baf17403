import Policy
import Timeline

extension PackReader {
    /// The policy that the pack `id` makes with those that it builds on: their rules and its own, without what it
    /// withdraws, and with the numbers that it sets.
    ///
    /// - Throws: ``PackProblems`` with every mistake in the packs or between them.
    package func policy(_ id: String) throws -> Policy {
        let packs = try chain(id)
        let problems = Composition(packs).problems()
        guard problems.isEmpty else { throw PackProblems(problems) }
        return Policy(
            packs: packs.map(\.name), rules: Composition(packs).rules(), kinds: packs.flatMap(\.kinds),
            declarations: packs.flatMap(\.declarations))
    }
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
        var problems = unknownWithdrawals(top, names)
        for rule in rules where rule.place.pack == top.name.id {
            for (key, other) in rule.exceptionTo.map({ ("exception-to", $0) })
                + rule.alongside.map({ ("alongside", $0) })
            where !ids.contains(other) {
                problems.append(
                    rule.problem("“\(key)” names “\(other)”, which is no rule.\(suggestion(for: other, among: names))"))
            }
            if !rule.scope.condition.canHold { problems.append(rule.problem(Composition.unreachable)) }
        }
        return problems + Conflicts(rules, added: top.name.id).problems()
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

extension Rule {
    /// A mistake in the rule's file.
    func problem(_ message: String) -> PackProblem { PackProblem(file: place.file, line: 1, message: message) }
}
