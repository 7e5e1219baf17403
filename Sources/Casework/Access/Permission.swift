/// Something that a person may do or not. Every page and every form names the one it needs.
package enum Permission: String, CaseIterable, Hashable, Sendable {
    /// See one's own account, change the password, sign out.
    case ownAccount
    /// See the list of children, as far as each child may be seen.
    case listChildren
    case readChild
    /// Record what happened.
    case record
    /// Correct or take back what somebody recorded.
    case correct
    /// See homes and carers, and say and correct what is known of them.
    case keepHomes
    /// Take everything about a child away in one file.
    case exportChild
    /// See one's own work.
    case ownWork
    /// See the work of a team and its workers.
    case teamWork
    case readPolicy
    /// Try another policy on the record of all children.
    case tryPolicy
    /// See figures over all children.
    case readFigures
    case importReturns
    /// Say from when on everything is recorded here. No role has it: it is for whoever keeps the record.
    case stateCoverage
    /// See who looked at what.
    case readLooks
    case manageAccounts

    /// What it lets somebody do, after “may not” or “to”.
    package var words: String {
        switch self {
        case .ownAccount: "see your account"
        case .listChildren: "see lists of children"
        case .readChild: "see the record of this child"
        case .record: "record something about this child"
        case .correct: "correct the record of this child"
        case .keepHomes: "see and keep homes and carers"
        case .exportChild: "take away the record of this child"
        case .ownWork: "see work about children"
        case .teamWork: "see the work of a team"
        case .readPolicy: "read policy"
        case .tryPolicy: "try a policy on the record"
        case .readFigures: "see figures about all children"
        case .importReturns: "import returns"
        case .stateCoverage: "say from when on things are recorded here"
        case .readLooks: "see who looked at records"
        case .manageAccounts: "manage accounts"
        }
    }
}

/// About which children a role may do something.
package enum Reach: Hashable, Sendable {
    /// About all of them.
    case everywhere
    /// About those whose case is held by the person's team, or whose social worker belongs to it.
    case team
    /// About those with whom the record says that the person has to do in this role.
    case own
}
