import Policy

/// How each requirement of the register stands: which rules, declarations, pages or indicators cover it.
package struct RegisterCoverage {
    /// What covers a requirement, or that nothing does yet.
    package enum Standing: String, CaseIterable, Sendable {
        case rule
        /// A meeting, a document, a role, an option, a step, a service or a test that a pack declares.
        case declared
        case indicator
        case page
        case workflow
        case knowledge
        case notYet = "not yet"
    }

    /// One requirement and what covers it.
    package struct Line: Sendable {
        package let section: Register.Section
        package let requirement: Register.Requirement
        package let standing: Standing
        /// That, and everything else that it could stand as.
        package let standings: Set<Standing>
        /// The rules, declarations or parts of the product, in words.
        package let by: [String]
    }

    package let lines: [Line]
    /// Ids that something claims to cover and that are in no register, with who claims it.
    package let unknown: [(id: String, by: String)]

    /// How `register` stands with these packs and parts of the product.
    package init(_ register: Register, _ packs: [Pack], _ product: [ProductPart]) {
        let claims = RegisterCoverage.claims(packs, product)
        let known = Set(register.ids)
        lines = register.sections.flatMap { section in
            section.requirements.map { requirement in
                let found = claims[requirement.id] ?? []
                let first = Standing.allCases.first { standing in found.contains { $0.standing == standing } }
                return Line(
                    section: section, requirement: requirement, standing: first ?? .notYet,
                    standings: Set(found.map(\.standing)), by: found.map(\.words))
            }
        }
        unknown = claims.filter { !known.contains($0.key) && !$0.key.hasPrefix("STAT-") }
            .sorted { $0.key < $1.key }.flatMap { id, claims in claims.map { (id, $0.words) } }
    }

    private typealias Claim = (standing: Standing, words: String)

    private static func claims(_ packs: [Pack], _ product: [ProductPart]) -> [String: [Claim]] {
        var claims: [String: [Claim]] = [:]
        for pack in packs {
            for rule in pack.rules { for id in rule.covers { claims[id, default: []].append((.rule, rule.id)) } }
            for declared in pack.declarations {
                let standing: Standing = declared.section == .topic ? .knowledge : .declared
                for id in declared.covers {
                    claims[id, default: []].append((standing, "\(declared.section.rawValue) “\(declared.name)”"))
                }
            }
        }
        for test in packs.flatMap(\.eligibility) {
            for id in test.allCovers { claims[id, default: []].append((.declared, "test “\(test.name)”")) }
        }
        for part in product {
            for id in part.covers { claims[id, default: []].append((part.form.standing, part.name)) }
        }
        return claims
    }

    /// How many requirements of an authority, or of all, stand so.
    package func count(_ standing: Standing, of authority: String? = nil) -> Int {
        lines.count { $0.standing == standing && (authority == nil || $0.section.authority == authority) }
    }
}

extension ProductPart.Form {
    fileprivate var standing: RegisterCoverage.Standing {
        switch self {
        case .page: .page
        case .workflow: .workflow
        case .indicator: .indicator
        }
    }
}
