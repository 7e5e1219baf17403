import Policy
import Timeline

/// Reads the files of a pack in which rules stand, each by itself.
struct RuleFileReader: Sendable {
    private let pack: String
    private let files: PackFiles
    private let vocabulary: Vocabulary
    /// What an example has that says nothing of its record.
    private let coverage: RecordCoverage

    /// What stands in a file: the rule with its examples, and what is wrong with them.
    struct Found: Sendable {
        var rule: Rule?
        var examples: [Example] = []
        var problems: [PackProblem] = []
    }

    init(pack: String, files: PackFiles, vocabulary: Vocabulary) {
        self.pack = pack
        self.files = files
        self.vocabulary = vocabulary
        coverage = vocabulary.fullCoverage()
    }

    /// What stands in the file called `name` in the pack's folder of rules.
    func read(_ name: String) -> Found {
        var found = Found()
        let reading = Reading(file: "\(pack)/rules/\(name)")
        if let node = files.compose(reading),
            let rule = RuleReader(pack: pack, vocabulary: vocabulary, reading: reading).read(node)
        {
            let reader = ExampleReader(rule: rule, vocabulary: vocabulary, always: coverage, reading: reading)
            found.rule = rule
            found.examples = reader.read(node)
        }
        found.problems = reading.problems
        return found
    }
}
