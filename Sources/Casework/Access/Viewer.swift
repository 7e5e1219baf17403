import Timeline

/// Somebody who is signed in, with the session in which they are.
package struct Viewer: Sendable {
    package let account: Account
    package let session: Session
    /// What every form of this session carries, so that no other site can send one.
    package let formToken: String
    /// When the session ends if nothing more happens.
    package let ends: Instant

    package init(account: Account, session: Session, formToken: String, ends: Instant) {
        self.account = account
        self.session = session
        self.formToken = formToken
        self.ends = ends
    }

    /// The person as who does something.
    package var doer: Doer { .person(account) }

    /// Whether the person may do it: about a child to whom they have this relation, or at all.
    package func may(_ permission: Permission, _ relation: ChildRelation? = nil) -> Bool {
        AccessRules.standard.decide(account, permission, relation).isGranted
    }
}
