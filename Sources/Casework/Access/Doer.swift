import Timeline

/// Who does something: by it is decided whether it may be done, and what is recorded is signed.
package enum Doer: Hashable, Sendable {
    /// Somebody with an account, as it was when they signed in.
    case person(Account)
    /// Whoever runs the `mainstay` command on the machine on which the record lies. The operating system let them in, so
    /// they may do everything.
    case keeper

    /// As whom the journal names them.
    package var author: Author {
        switch self {
        case .person(let account): account.author
        case .keeper: .keeper
        }
    }

    /// What they are called.
    package var name: String {
        switch self {
        case .person(let account): account.name
        case .keeper: "whoever keeps the record"
        }
    }
}

extension Author {
    /// Whoever runs the `mainstay` command.
    package static let keeper = Author("mainstay")
}
