import Timeline

/// Somebody may not do what they asked for. Nothing of it has been done.
package struct NotAllowed: Error, Hashable, Sendable, CustomStringConvertible {
    package let permission: Permission
    package let why: Refusal
    /// The child about whom it is refused, if it is about one.
    package let child: ChildID?
    /// Which of several children it is, in words that tell no more than the person may know.
    private let which: String?

    package init(_ permission: Permission, because why: Refusal, about child: ChildID? = nil, which: String? = nil) {
        self.permission = permission
        self.why = why
        self.child = child
        self.which = which
    }

    package var description: String {
        let sentence = why.sentence(permission)
        return which.map { "Nothing has been done, because of \($0). \(sentence)" } ?? sentence
    }
}
