import HTML
import Timeline

/// A form that somebody has begun, as a line of a list.
package struct DraftLine: Sendable {
    package let id: String
    /// What it records: “Visit”.
    package let words: String
    /// The number of the child it is about; `nil` for a child who is not registered yet, and for a home.
    package let child: String?
    /// What the home is called that it is about.
    package let home: String?
    package let changed: Instant
    /// Whether its writer may not go on with it now.
    package let isClosed: Bool

    package init(
        id: String, words: String, child: String?, home: String?, changed: Instant, isClosed: Bool = false
    ) {
        self.id = id
        self.words = words
        self.child = child
        self.home = home
        self.changed = changed
        self.isClosed = isClosed
    }
}

/// The forms that somebody has begun.
struct DraftList {
    let drafts: [DraftLine]

    var body: Node {
        if drafts.isEmpty {
            div(.class("note")) { p { "You have begun nothing that is not recorded." } }
        } else {
            ul(.class("plain drafts")) {
                for draft in drafts {
                    li {
                        a(.to(draft.isClosed ? .unsaved : .draft(draft.id, child: draft.child, .form))) {
                            [draft.words, draft.child ?? draft.home].compactMap(\.self).joined(separator: ", ")
                        }
                        span(.class("quiet")) {
                            " last changed \(draft.changed.words)"
                            if draft.isClosed { "; you may not record it now, and can read what you typed" }
                        }
                    }
                }
            }
        }
    }
}
