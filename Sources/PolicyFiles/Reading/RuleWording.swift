import Policy
import Yams

/// What a rule’s file says, as one text that is the same as long as it says the same, whatever the order of its fields and however its
/// lines are laid out.
struct RuleWording {
    /// The names that stand for groups of codes.
    private let vocabulary: Vocabulary
    private let reading = Reading(file: "")

    /// The wording of the file that says `text`, and in which `vocabulary` may be used; it is worked out when it is asked for.
    static func deferred(_ text: String, _ vocabulary: Vocabulary) -> DeferredText {
        DeferredText {
            let node = try? Yams.compose(yaml: text, .basic, .default, .utf8)
            return node.map { RuleWording(vocabulary: vocabulary).text(of: $0) } ?? text
        }
    }

    private init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// The text of the rule in `node`: without its examples, which only show what it says; without its values, which may be set in
    /// other files; and without its last day, since a rule that is superseded still says the same.
    private func text(of node: Node) -> String {
        var text = ""
        write(node, leavingOut: ["examples", "values"], to: &text)
        return text
    }

    private func write(_ node: Node, leavingOut names: Set<String> = [], to text: inout String) {
        switch node {
        case .mapping(let mapping): write(mapping, leavingOut: names, to: &text)
        case .sequence(let sequence) where sequence.count == 1: write(sequence[0], to: &text)
        case .sequence(let sequence):
            text += "["
            for element in sequence { write(element, to: &text) }
            text += "]"
        default: write(reading.plainText(node) ?? "", to: &text)
        }
    }

    private func write(_ mapping: Node.Mapping, leavingOut names: Set<String>, to text: inout String) {
        let fields = mapping.map { (name: $0.key.string ?? "", value: $0.value) }.sorted { $0.name < $1.name }
        text += "{"
        for (name, value) in fields where !names.contains(name) {
            text += "\(name):"
            write(value, leavingOut: name == "source" ? ["until"] : [], to: &text)
        }
        text += "}"
    }

    /// A word or a sentence, with its length before it so that it cannot run into the next; the name of a group with the codes that
    /// it stands for.
    private func write(_ words: String, to text: inout String) {
        text += "\(words.utf8.count)=\(words);"
        for code in vocabulary.legalStatusGroups[words] ?? [] { text += "\(code)," }
        for code in vocabulary.placementGroups[words] ?? [] { text += "\(code)," }
    }
}
