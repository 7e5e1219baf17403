import Policy
import PolicyFiles

/// A small test of eligibility in which nothing is wrong.
enum GivenEligibility {
    static let text = """
        - test: visiting
          question: May this person visit without asking?
          day: On which day is it asked?
          options: [family or friends]
          theme: visits
          covers: [T-1, T-2]
          source:
            document: An Act
            provision: section 1
            passage: Some may visit.
            confidence: found
            in-force: 2011-04-01
          facts:
            relationship:
              ask: What is the person to the child?
              answer: [aunt, uncle, other]
            lived together:
              ask: When have they lived together?
              answer: stretches
              not-known: it is not known when they lived together
            born: {ask: When was the person born?, answer: day}
            order: {ask: Is there an order?, answer: yes or no}
            consent: {ask: Has everyone consented?, answer: yes or no, only-if: {order: yes}}
          groups:
            relative: [aunt, uncle]
          limbs:
            - limb: long together
              because: the aunt has looked after the child for long
              covers: [T-1]
              needs: {relationship: relative, lived together: {at-least: 1 year, immediately-before: yes}, born: {age: {at-least: 18}}}
            - limb: consent
              because: everyone has consented
              covers: [T-2]
              needs: {consent: yes}
          otherwise:
            answer: no right
            because: no ground holds
            covers: [T-1]
          examples-begin-with: {relationship: other, lived together: [], born: 1980-01-01, order: no}
          examples:
            - name: an aunt
              given: {relationship: aunt, lived together: ["since 2025-01-05"]}
              on: 2026-01-05
              expect: eligible under T-1
            - name: a friend
              given: {order: yes, consent: yes}
              on: 2026-01-05
              expect: eligible under T-2

        """

    static let options = "- {option: family or friends, meaning: Relatives bring the child up.}\n"

    private static func folder(_ text: String) throws -> PackFolder {
        try PackFolder([
            ("pack.yaml", Packs.header), ("options.yaml", options), ("eligibility.yaml", text),
            ("rules/R1.yaml", GivenMistake.rule),
        ])
    }

    /// The first test that a pack with this `eligibility.yaml` holds.
    static func read(_ text: String) throws -> EligibilityTest {
        let folder = try folder(text)
        guard let test = try PackReader(folder: folder.folder).read("test").eligibility.first else {
            throw PackProblems([])
        }
        return test
    }

    /// The problems that are told of a pack with the small test in which `part` is replaced.
    static func problems(changing part: String = "", to other: String = "") throws -> [PackProblem] {
        let folder = try folder(part.isEmpty ? text : text.replacing(part, with: other))
        do {
            _ = try PackReader(folder: folder.folder).read("test")
            return []
        } catch let error as PackProblems {
            return error.problems
        }
    }
}
