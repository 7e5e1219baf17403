import Foundation
import PolicyFiles

/// A pack with one rule in which nothing is wrong, and what is said when something is.
enum GivenMistake {
    static let rule = """
        rule: R1
        title: A plan
        class: deadline
        force: law
        responsible: social worker
        source:
          document: An Act
          provision: section 1
          passage: A plan is made.
          confidence: found
          in-force: 2011-04-01
        during: period of care
        while: {legal-status: care order}
        opens: becomes looked after
        unless:
          - when: {age: {under: 3}}
            because: the child is young
        due: {within: time for the plan}
        values:
          time for the plan: [{from: 2011-04-01, is: 10 days, source: section 1}]
        met-by: plan
        looking-back: 1 month
        examples:
          - name: none made
            given: ["2026-01-05 becomes looked after, C2, U6"]
            on: 2026-01-16
            expect: overdue, due 2026-01-15

        """

    /// The problems that are told of a pack whose only rule is `rule` with `part` replaced.
    static func problems(changing part: String = "", to other: String = "") throws -> [PackProblem] {
        try problems([
            ("pack.yaml", Packs.header), ("rules/R1.yaml", part.isEmpty ? rule : rule.replacing(part, with: other)),
        ])
    }

    /// The problems that are told of a pack with these files.
    static func problems(_ files: [(name: String, text: String)]) throws -> [PackProblem] {
        let folder = try PackFolder(files)
        do {
            _ = try folder.policy()
            return []
        } catch let error as PackProblems {
            return error.problems
        }
    }
}
