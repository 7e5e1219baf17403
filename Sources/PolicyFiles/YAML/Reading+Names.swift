import Yams

extension Reading {
    /// The text of a node that must be one of `names`; notes one that is none of them.
    @discardableResult
    func name(_ node: Node, _ what: String, among names: [String]) -> String? {
        guard let text = plainText(node) else {
            note("Write the name of a \(what).", at: node)
            return nil
        }
        guard names.contains(text) else {
            note("“\(text)” is no \(what).\(suggestion(for: text, among: names))", at: node)
            return nil
        }
        return text
    }

    /// `yes` or `no`; `nil` for anything else.
    func yesOrNo(_ node: Node) -> Bool? {
        switch plainText(node) {
        case "yes": true
        case "no": false
        default: nil
        }
    }
}
