import HTML

/// Something that was sent and not saved, because whoever sent it was signed out by then; one button sends it again.
package struct UnsavedPage: Page {
    private let posts: [Post]
    private let reason: Reason

    /// What was sent, and where.
    package struct Post: Sendable {
        package let path: String
        package let fields: [Field]

        package init(path: String, fields: [Field]) {
            self.path = path
            self.fields = fields
        }
    }

    /// Why it was not saved.
    package enum Reason: Sendable {
        /// The session had ended; the person has signed in again.
        case signedOut
        /// It came from a page of an earlier session.
        case earlierSession
    }

    package init(_ posts: [Post], because reason: Reason) {
        self.posts = posts
        self.reason = reason
    }

    package var title: String {
        switch reason {
        case .signedOut: "You were signed out before this was saved"
        case .earlierSession: "This has not been saved yet"
        }
    }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }

    package var content: Node {
        h1 { title }
        if posts.isEmpty {
            p(.class("lead")) { "Nothing is waiting to be sent again." }
            p { a(.to(.home)) { "Go to the start" } }
        } else {
            p(.class("lead")) { "Nothing you typed is lost. Look at it, and send it again." }
            p { "If you had chosen a file, choose it again afterwards: files are not kept." }
            if case .earlierSession = reason {
                p { "The page you sent it from was opened when somebody was signed in before. Make sure it is yours." }
            }
            for post in posts { section(.class("unsaved")) { about(post) } }
        }
    }

    @HTMLBuilder
    private func about(_ post: Post) -> Node {
        SummaryList(terms: post.fields.filter { !$0.value.isBlank }.map { Term($0.name, $0.value) }).body
        div(.class("buttons")) {
            PostForm(path: post.path) {
                for field in post.fields { input(.type("hidden"), .name(field.name), .value(field.value)) }
                button { "Send it again" }
            }.body
            if case .signedOut = reason {
                PostForm(.throwAway) {
                    input(.type("hidden"), .name("path"), .value(post.path))
                    button(.class("plain")) { "Throw it away" }
                }.body
            }
        }
    }
}
