import Timeline

/// Something that people do with Mainstay. Each names the permission that it needs.
///
/// It asks in the transaction in which it acts, before it does anything: if somebody ceased to work with the child while
/// they were typing, or a role was taken from them, that holds.
package protocol UseCase {
    static var permission: Permission { get }
    var doer: Doer { get }
    /// When it is done: by the relation to a child on this day it is decided.
    var moment: Instant { get }
}

extension UseCase {
    /// The day on which it is done.
    var today: Day { moment.inUnitedKingdom.day }

    /// Asks whether it may be done about every one of `subjects`, or at all when it is about none.
    ///
    /// - Throws: ``NotAllowed``.
    func ask(about subjects: [Subject] = [], in reader: any CaseReader) throws {
        try reader.require(Self.permission, of: doer, about: subjects, on: today)
    }
}

extension CaseReader {
    /// Sees to it that `doer` may do what `permission` names about each of `subjects` on `day`, or at all when there are none.
    /// About a home, to record and to correct are one: to keep homes.
    ///
    /// - Throws: ``NotAllowed``.
    func require(_ permission: Permission, of doer: Doer, about subjects: [Subject], on day: Day) throws {
        guard case .person(let signedIn) = doer else { return }
        guard let account = try account(signedIn.id) else { throw NotAllowed(permission, because: .disabled) }
        if subjects.isEmpty, case .refused(let why) = AccessRules.standard.decide(account, permission, nil) {
            throw NotAllowed(permission, because: why)
        }
        for subject in subjects {
            let permission = subject.isHome ? .keepHomes : permission
            let relation = try relation(of: account, to: subject, on: day)
            guard case .refused(let why) = AccessRules.standard.decide(account, permission, relation) else { continue }
            let which = try subjects.count > 1 ? words(for: subject, account, relation) : nil
            throw NotAllowed(permission, because: why, about: subject.child, which: which)
        }
    }

    /// What `account` has to do with `subject`; `nil` for a home, which belongs to no child.
    private func relation(of account: Account, to subject: Subject, on day: Day) throws -> ChildRelation? {
        switch subject {
        case .child(let child): try relation(of: account, to: child, on: day)
        case .home: nil
        // It is about all children, so only a grant to all of them reaches it.
        case .record: ChildRelation.none
        }
    }

    /// A child as one of several, by number if the person may know of them.
    private func words(for subject: Subject, _ account: Account, _ relation: ChildRelation?) throws -> String {
        let mayKnow = AccessRules.standard.decide(account, .readChild, relation).isGranted
        guard mayKnow, let child = subject.child, let number = try number(of: child) else {
            return "one of the children"
        }
        return "the child with the number \(number)"
    }
}

extension Subject {
    fileprivate var isHome: Bool { if case .home = self { true } else { false } }
}
