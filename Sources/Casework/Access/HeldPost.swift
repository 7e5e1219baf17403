import Timeline

/// What somebody sent and was not saved, because they were signed out by then or may no longer do it: kept for them alone.
package struct HeldPost: Hashable, Sendable {
    package let account: AccountID
    /// Where it was sent. A later one to the same place takes its place.
    package let path: String
    /// The fields as they were sent, but for the token of the form.
    package let fields: [Field]
    package let at: Instant
    /// Why it was not saved.
    package let why: Refusal

    /// A field of a form.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(account: AccountID, path: String, fields: [Field], at: Instant, because why: Refusal) {
        self.account = account
        self.path = path
        self.fields = fields
        self.at = at
        self.why = why
    }

    /// Until when it is kept.
    package var until: Instant { at + HeldPost.kept }

    /// For how many milliseconds it is kept.
    package static let kept: Int64 = 24 * 60 * 60_000

    /// So many are held for one person: more than anybody has open at a time, and not so many that somebody could fill the
    /// disk with them.
    package static let most = 50
}

extension AccessWriter {
    /// Holds `post`, unless so many others are held for the same person that there is no room. None of those is let go for
    /// it before its time.
    ///
    /// - Returns: whether it is held.
    package func holdIfThereIsRoom(_ post: HeldPost) throws -> Bool {
        try forgetHeldPosts(before: post.at + -HeldPost.kept)
        guard try heldPosts(for: post.account).count(where: { $0.path != post.path }) < HeldPost.most else {
            return false
        }
        try hold(post)
        return true
    }
}
