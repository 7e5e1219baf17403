import Policy
import Timeline
import Yams

/// Reads `eligibility.yaml`: who is entitled to what, each test with its facts, its limbs and its examples.
struct EligibilityReader {
    let pack: String
    let vocabulary: Vocabulary
    /// The options for permanence that the pack declares.
    let options: [String]
    let reading: Reading

    private static let names = [
        "test", "question", "day", "theme", "options", "covers", "source", "reading", "facts", "groups", "limbs",
        "otherwise", "examples-begin-with", "examples",
    ]

    /// The tests in `node`. What is wrong is noted.
    func read(_ node: Node) -> [EligibilityTest] {
        let tests = reading.list(node).compactMap(read(test:))
        for (place, test) in tests.enumerated() where tests[..<place].contains(where: { $0.slug == test.slug }) {
            reading.note("Two tests are called “\(test.name)”. Give one another name.", at: node)
        }
        return tests
    }

    private func read(test node: Node) -> EligibilityTest? {
        let fields = reading.fields(node, "A test", known: EligibilityReader.names)
        let source = SourceReader(reading: reading)
        let provenance = source.provenance(fields["source"], in: node)
        let facts = EligibilityFactReader(reading: reading).read(fields["facts"], in: node)
        let limbs = EligibilityLimbReader(facts: facts, groups: groups(fields["groups"], facts), reading: reading)
            .read(fields["limbs"], in: node)
        noteUnused(facts, limbs, fields["facts"])
        guard let provenance else { return nil }
        var test = EligibilityTest(
            name: reading.text(fields, "test", in: node), question: reading.text(fields, "question", in: node),
            day: reading.text(fields, "day", in: node), place: place(fields), options: options(fields["options"]),
            covers: reading.texts(fields["covers"]), provenance: provenance,
            reading: source.reading(fields["reading"]), facts: facts, limbs: limbs,
            otherwise: otherwise(fields["otherwise"], in: node))
        test.examples = EligibilityExampleReader(test: test, reading: reading).read(fields, in: node)
        return test
    }

    private func place(_ fields: [String: Node]) -> Rule.Place {
        let theme = DeclarationReader(pack: pack, reading: reading).theme(fields["theme"], vocabulary)
        return Rule.Place(pack: pack, theme: theme, file: reading.file)
    }

    private func options(_ node: Node?) -> [String] {
        for element in reading.list(node) { reading.name(element, "option that the pack declares", among: options) }
        return reading.texts(node)
    }

    /// Names for several choices of one fact.
    private func groups(_ node: Node?, _ facts: [EligibilityFact]) -> [String: [String]] {
        guard let node else { return [:] }
        guard case .mapping(let mapping) = node else {
            reading.note("“groups” names each group and lists its choices.", at: node)
            return [:]
        }
        let choices = facts.flatMap(\.content.choices)
        var groups: [String: [String]] = [:]
        for (key, value) in mapping {
            for element in reading.list(value) { reading.name(element, "choice of a fact", among: choices) }
            groups[reading.plainText(key) ?? ""] = reading.texts(value)
        }
        return groups
    }

    private func otherwise(_ node: Node?, in test: Node) -> EligibilityTest.Otherwise {
        guard let node else {
            reading.note("“otherwise” is missing: what holds when no limb does.", at: test)
            return EligibilityTest.Otherwise(answer: "", because: "", covers: [])
        }
        let fields = reading.fields(node, "“otherwise”", known: ["answer", "because", "covers"])
        return EligibilityTest.Otherwise(
            answer: reading.text(fields, "answer", in: node), because: reading.text(fields, "because", in: node),
            covers: reading.texts(fields["covers"]))
    }

    private func noteUnused(_ facts: [EligibilityFact], _ limbs: [EligibilityLimb], _ node: Node?) {
        guard case .mapping(let mapping)? = node else { return }
        let used = Set(limbs.flatMap(\.needs).map(\.fact) + facts.compactMap(\.premise?.fact))
        for (key, _) in mapping {
            guard let name = reading.plainText(key), !used.contains(name) else { continue }
            reading.note("No limb needs “\(name)”, so that its answer would change nothing.", at: key)
        }
    }
}
