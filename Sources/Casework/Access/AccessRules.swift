/// Who may do what: a table of grants. What no grant allows is refused. One’s own account alone needs no grant.
package struct AccessRules: Sendable {
    /// A role may do something about some children.
    package struct Grant: Hashable, Sendable {
        package let role: Role
        package let permission: Permission
        package let reach: Reach

        package init(_ role: Role, _ permission: Permission, _ reach: Reach) {
            self.role = role
            self.permission = permission
            self.reach = reach
        }
    }

    private let grants: [Permission: [Grant]]

    package init(_ grants: [Grant]) {
        self.grants = Dictionary(grouping: grants, by: \.permission)
    }

    /// Decides whether the person with `account` may do what `permission` names.
    ///
    /// - Parameter relation: what the person has to do with the child it is about; `nil` when it is about none, or
    ///   about several of whom each is then decided by itself.
    package func decide(_ account: Account, _ permission: Permission, _ relation: ChildRelation?) -> Decision {
        if account.isDisabled { return .refused(.disabled) }
        // Whoever has lost every role still signs out, and reads what they typed.
        if permission == .ownAccount { return .granted([.everywhere]) }
        let held = grants(of: account, permission)
        guard !held.isEmpty else { return .refused(.noRole) }
        guard let relation else { return .granted(Set(held.map(\.reach))) }
        let fitting = held.filter { relation.fits($0) }
        return fitting.isEmpty ? .refused(.notYourChild) : .granted(Set(fitting.map(\.reach)))
    }

    /// The grants that the person has by one of their roles.
    func grants(of account: Account, _ permission: Permission) -> [Grant] {
        (grants[permission] ?? []).filter { account.roles.contains($0.role) }
    }

    /// The roles whose people see a child only when the record names them with the child.
    package var rolesByInvolvement: [Role] {
        Role.allCases.filter { role in grants[.readChild]?.contains { $0.role == role && $0.reach == .own } ?? false }
    }

    /// How far the person may do it, over all children.
    package func reaches(of account: Account, _ permission: Permission) -> Set<Reach> {
        if case .granted(let reaches) = decide(account, permission, nil) { reaches } else { [] }
    }
}

/// Whether something may be done, and why not.
package enum Decision: Hashable, Sendable {
    /// By grants of these reaches.
    case granted(Set<Reach>)
    case refused(Refusal)

    package var isGranted: Bool { if case .granted = self { true } else { false } }
}

/// Why something may not be done. The raw value is what a ``Look`` keeps.
package enum Refusal: String, Hashable, Sendable {
    case notSignedIn = "not signed in"
    case disabled = "account disabled"
    case noRole = "no role allows it"
    case notYourChild = "not their child"
    case otherSite = "sent from another site"
    case notYourForm = "form of somebody else"
    case formToken = "form of another session"
    case wrongPassword = "wrong name or password"
    case tooManyAttempts = "too many attempts"

    /// The reason as the person reads it.
    package func sentence(_ permission: Permission) -> String {
        switch self {
        case .notSignedIn: "Sign in to \(permission.words)."
        case .disabled: "Your account has been disabled."
        case .noRole: "None of your roles lets you \(permission.words)."
        case .notYourChild:
            "You may \(permission.words) only when the record says that you or your team work with them."
        case .notYourForm: "This form was begun by somebody else, and only they may go on with it."
        case .otherSite: "This was sent from another site and has not been acted on."
        case .formToken: "This form belongs to an earlier time that you were signed in."
        case .wrongPassword: "The user name or the password is not right."
        case .tooManyAttempts: "There were too many attempts."
        }
    }

    /// Whom to ask.
    package var advice: String {
        switch self {
        case .noRole, .disabled: "If your work needs it, ask the people who run Mainstay for the role."
        case .notYourChild:
            "If you work with this child, ask the child’s social worker or their team manager to record that you do."
                + " Mainstay then lets you in at once."
        default: "Go back, look at the page again, and try once more."
        }
    }
}
