import Policy
import Timeline

/// Corrects or takes back what somebody recorded. What goes on differently from a day, as by a move, is no correction: that is
/// recorded.
package struct CorrectFacts: StatesFacts {
    package static let permission = Permission.correct
    package let adopted: AdoptedPolicy
    package let doer: Doer
    package let moment: Instant

    /// Corrects for `doer` at `moment`, under the policy by which duties are decided.
    package init(under adopted: AdoptedPolicy, by doer: Doer, at moment: Instant) {
        self.adopted = adopted
        self.doer = doer
        self.moment = moment
    }
}
