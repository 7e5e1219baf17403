import Casework
import HTML
import Timeline

/// What somebody typed and could not save: what they sent, which one button sends again, and drafts with which they may not go
/// on.
package struct UnsavedPage: Page {
    private let posts: [Post]
    private let drafts: [Draft]

    /// What was sent, and where.
    package struct Post: Sendable {
        let typed: TypedWords
        let path: String
        let fields: [Field]
        let why: Refusal
        let until: Instant
        /// The draft of the same form, with which the person may not go on either.
        let draft: String?

        package init(
            typed: TypedWords, path: String, fields: [Field], why: Refusal, until: Instant, draft: String? = nil
        ) {
            self.typed = typed
            self.path = path
            self.fields = fields
            self.why = why
            self.until = until
            self.draft = draft
        }
    }

    /// A form that was begun.
    package struct Draft: Sendable {
        let typed: TypedWords
        let id: String
        let why: Refusal
        let changed: Instant

        package init(typed: TypedWords, id: String, why: Refusal, changed: Instant) {
            self.typed = typed
            self.id = id
            self.why = why
            self.changed = changed
        }
    }

    package init(posts: [Post], drafts: [Draft] = []) {
        self.posts = posts
        self.drafts = drafts
    }

    /// The names of the fields that say what is to be thrown away.
    package static let path = "path"
    package static let draft = "draft"

    package var title: String { "What you typed that was not saved" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }

    package var content: Node {
        h1 { title }
        if posts.isEmpty, drafts.isEmpty {
            p(.class("lead")) { "Nothing is waiting to be sent again." }
            p { a(.to(.home)) { "Go to the start" } }
        } else {
            p(.class("lead")) { "Nothing you typed is lost. It is kept here for you, and nobody else sees it." }
            for post in posts { section(.class("unsaved")) { about(post) } }
            for draft in drafts { section(.class("unsaved")) { about(draft) } }
        }
    }

    @HTMLBuilder
    private func about(_ post: Post) -> Node {
        h2 { post.typed.title }
        p { "\(post.why.ofPost) It is kept until \(post.until.words)." }
        post.typed.body
        p(.class("quiet")) { "If you had chosen a file, choose it again afterwards: files are not kept." }
        div(.class("buttons")) {
            SendAgainForm(path: post.path, fields: post.fields).body
            throwAway([Field(UnsavedPage.path, post.path), Field(UnsavedPage.draft, post.draft ?? "")])
        }
    }

    @HTMLBuilder
    private func about(_ draft: Draft) -> Node {
        h2 { "Draft: \(draft.typed.title)" }
        p { "\(draft.why.ofDraft) You last changed it on \(draft.changed.words). It is kept until you throw it away." }
        draft.typed.body
        div(.class("buttons")) { throwAway([Field(UnsavedPage.draft, draft.id)]) }
    }

    private func throwAway(_ fields: [Field]) -> Node {
        PostForm(.throwAway) {
            for field in fields where !field.value.isEmpty {
                input(.type("hidden"), .name(field.name), .value(field.value))
            }
            button(.class("plain")) { "Throw it away" }
        }.body
    }
}
