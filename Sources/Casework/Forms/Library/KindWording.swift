import Policy
import Timeline

/// What is said about a kind and its fields beyond its declaration, where the plain names would not do justice to them.
struct KindWording: Sendable {
    var day: String?
    /// What fields are called, by their name.
    var labels: [String: String] = [:]
    var hints: [String: String] = [:]
    /// Fields that come first, in order; the others follow as declared.
    var first: [String] = []
    var required: Set<String> = []
    /// What is asked of the answers together.
    var check: @Sendable (inout FormReader) -> Void = { _ in }

    /// Where a field stands among those of the kind.
    func place(_ field: KindDeclaration.Field) -> Int { first.firstIndex(of: field.name) ?? first.count }

    /// The kinds that are worded with more care.
    static let byKind: [KindName: KindWording] = [
        "child’s view recorded": said, "child’s view decided": followed, "visit": visit,
    ]

    /// The child’s own words stand first, and without them nothing was heard.
    private static let said = KindWording(
        day: "When did the child say it?",
        labels: [
            "words": "What did the child say or show?", "about": "What was it about?", "heard by": "Who heard it?",
        ],
        hints: [
            "words":
                "In the child’s own words and language, not in ours. If the child showed it without words, say how."
        ],
        first: ["words"], required: ["words"])

    private static let followed = KindWording(
        day: "When was it decided?",
        labels: [
            "followed": "Was what the child wished followed?", "reason": "Why was it decided so?",
            "told the child": "When was the child told, and why?",
        ],
        hints: ["reason": "In words that could be read to the child"], first: ["followed"], required: ["followed"]
    ) { reader in
        if reader.yesOrNo("says followed") == false, reader.text("says reason") == nil {
            reader.problem("says reason", "Say why the child’s wish was not followed; the child is owed the reason.")
        }
    }

    private static let visit = KindWording(
        labels: ["seen alone": "Was the child seen alone?", "why not alone": "If not, why?"]
    ) { reader in
        if reader.yesOrNo("says seen alone") == false, reader.form.field("says why not alone") != nil,
            reader.choice("says why not alone") == nil
        {
            reader.caution("says why not alone", "It is not said why the child was not seen alone.")
        }
    }
}
