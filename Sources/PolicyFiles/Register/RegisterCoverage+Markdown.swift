extension RegisterCoverage {
    /// The coverage as a page of documentation: a table of counts, and one of requirements for each section.
    package func markdown() -> String {
        let authorities = lines.map(\.section.authority).reduce(into: [String]()) { names, name in
            if names.last != name { names.append(name) }
        }
        return ([RegisterCoverage.heading] + counts(authorities) + authorities.flatMap(sections)).joined(
            separator: "\n") + "\n"
    }

    private static let heading = """
        # How each requirement stands

        Made by `mainstay policy coverage --format markdown` and checked by the tests: it is not written by hand. The ids are
        those of the register of requirements of the five seed policies (`PolicyPacks/register.yaml`).

        - **rule**: a rule of a pack says when it is due and whether it was done.
        - **declared**: a pack declares the meeting, document, role, option, step, service or test of eligibility.
        - **indicator**, **page**, **workflow**: the product itself does it, at an address that the tests look up.
        - **knowledge**: a pack holds it as knowledge that pages show; of a row about figures that is what the document says, its
          figures and sources, and not the authority’s own figure.
        - **not yet**: nothing does it yet.

        """

    private func counts(_ authorities: [String]) -> [String] {
        let head = ["", "all"] + authorities
        let rows = Standing.allCases.map { standing in
            [standing.rawValue, "\(count(standing))"] + authorities.map { "\(count(standing, of: $0))" }
        }
        let rule = head.enumerated().map { $0.offset == 0 ? "---" : "---:" }
        return ([head, rule] + rows).map(RegisterCoverage.row) + ["", beside, ""]
    }

    /// What the table does not show, because it counts each requirement once.
    private var beside: String {
        func number(_ standing: Standing) -> Int { lines.count { $0.standings.contains(standing) } }
        return "A requirement stands as the first of these that covers it. Whatever they stand as, an indicator answers"
            + " \(number(.indicator)) of them, a page \(number(.page)) and a workflow \(number(.workflow))."
    }

    private func sections(of authority: String) -> [String] {
        let own = lines.filter { $0.section.authority == authority }
        let titles = own.map(\.section.title).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        return ["## \(authority)", ""]
            + titles.flatMap { title in
                ["### \(title)", "", "| id | kind | force | stands as | by |", "|---|---|---|---|---|"]
                    + own.filter { $0.section.title == title }.map(RegisterCoverage.row) + [""]
            }
    }

    private static func row(_ line: Line) -> String {
        let requirement = line.requirement
        return row([
            requirement.id, requirement.kind, requirement.force, line.standing.rawValue,
            line.by.joined(separator: "; ").replacing("|", with: "/"),
        ])
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
