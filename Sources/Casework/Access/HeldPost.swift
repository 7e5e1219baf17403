import Timeline

/// What somebody sent when they were no longer signed in: kept for them alone until they are back.
package struct HeldPost: Hashable, Sendable {
    package let account: AccountID
    /// Where it was sent. A later one to the same place takes its place.
    package let path: String
    /// The fields as they were sent, but for the token of the form.
    package let fields: [Field]
    package let at: Instant

    /// A field of a form.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(account: AccountID, path: String, fields: [Field], at: Instant) {
        self.account = account
        self.path = path
        self.fields = fields
        self.at = at
    }

    /// For how many milliseconds it is kept.
    package static let kept: Int64 = 24 * 60 * 60_000
}
