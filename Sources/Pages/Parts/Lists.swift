import HTML

/// A name and what is to be said under it.
struct Term {
    let name: String
    let words: Node

    init(_ name: String, _ words: String) {
        self.init(name) { words }
    }

    init(_ name: String, @HTMLBuilder words: () -> Node) {
        self.name = name
        self.words = words()
    }

    /// The term and its words, for a `dl`.
    fileprivate var body: Node {
        div {
            dt { name }
            dd { words }
        }
    }
}

/// Names and values one under the other (GOV.UK’s summary list).
struct SummaryList {
    let terms: [Term]

    var body: Node {
        dl(.class("facts")) { for term in terms { term.body } }
    }
}

/// What identifies a child, in one bar at the top of their pages (the Ministry of Justice’s identity bar).
struct IdentityBar {
    let terms: [Term]

    var body: Node {
        dl(.class("identity")) { for term in terms { term.body } }
    }
}
