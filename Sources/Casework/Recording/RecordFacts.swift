import Policy
import Timeline

/// Records what somebody states: about a child or a home that is known, or a new one.
package struct RecordFacts: StatesFacts {
    package static let permission = Permission.record
    package let adopted: AdoptedPolicy
    package let doer: Doer
    package let moment: Instant

    /// Records for `doer` at `moment`, under the policy by which duties are decided.
    package init(under adopted: AdoptedPolicy, by doer: Doer, at moment: Instant) {
        self.adopted = adopted
        self.doer = doer
        self.moment = moment
    }

    /// What is stated about one child, or one home.
    package struct Statement: Sendable {
        package let subject: Subject
        package let drafts: [Draft]
        /// The last entry about the subject when the person decided; `nil` when there was none.
        package let basedOn: EntryID?
        /// The duty that it is stated to meet, where somebody set out from one.
        package let toMeet: DutyName?

        package init(
            about subject: Subject, _ drafts: [Draft], basedOn: EntryID?, toMeet duty: DutyName? = nil
        ) {
            self.subject = subject
            self.drafts = drafts
            self.basedOn = basedOn
            toMeet = duty
        }
    }

    /// Registers a child about whom nothing is recorded yet.
    ///
    /// - Throws: ``NumberTaken`` when a child is known by the number that `drafts` register.
    package func register(
        _ drafts: [Draft], madeWith form: FormDraftID? = nil, in store: some CaseStore
    ) throws -> ChildID {
        try store.write { writer in
            try begin(writer)
            for case .registered(let registration) in drafts.map(\.fact) {
                let known = try writer.child(numbered: registration.number)
                guard known == nil else { throw NumberTaken(number: registration.number) }
            }
            let child = try writer.newChild()
            try finish(form, [try append(Statement(about: .child(child), drafts, basedOn: nil), writer)], writer)
            return child
        }
    }

    /// Records a home about which nothing is recorded yet.
    package func found(
        home drafts: [Draft], madeWith form: FormDraftID? = nil, in store: some CaseStore
    ) throws -> HomeID {
        try store.write { writer in
            let home = try writer.newHome()
            try begin(about: [.home(home)], writer)
            try finish(form, [try append(Statement(about: .home(home), drafts, basedOn: nil), writer)], writer)
            return home
        }
    }
}

/// A child is known by this number already.
package struct NumberTaken: Error, Hashable, Sendable, CustomStringConvertible {
    package let number: String

    package init(number: String) {
        self.number = number
    }

    package var description: String {
        "A child is known by the number \(number) already. Open that child’s page, or choose another number."
    }
}
