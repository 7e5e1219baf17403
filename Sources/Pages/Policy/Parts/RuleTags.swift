import HTML
import Policy
import Timeline

extension Force {
    /// The force as a tag, whose edge shows how strongly it binds.
    var tag: Node { span(.class("tag \(strength.words)")) { words } }
}

extension RuleMark {
    /// What to look out for as a tag.
    var tag: Node { span(.class("tag mark-\(rawValue)")) { words } }
}

/// The tags under a rule in a list: what to look out for, and when it holds if not now.
struct RuleTags {
    let words: RuleWords

    var body: Node? {
        // The class says that it is a prompt, and the dates when it holds.
        let marks = words.marks.filter { $0 != .notInForce && $0 != .prompt }
        guard !marks.isEmpty || words.standingWords != nil else { return nil }
        return p(.class("tags")) {
            for mark in marks {
                mark.tag
                " "
            }
            if let standing = words.standingWords { span(.class("tag mark-not-in-force")) { standing } }
        }
    }
}
