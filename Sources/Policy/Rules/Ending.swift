import Timeline

/// What ends an obligation before what it lives in ends, whether it was done or not.
package enum Ending: Hashable, Sendable {
    /// Something comes by which there is nothing left to do: the proposed move is withdrawn.
    case event(EventPattern)
    /// The rule opens again after it fell due: what is done then is done for the next.
    case opensAgain

    /// The event, if it is one.
    package var event: EventPattern? {
        if case .event(let pattern) = self { pattern } else { nil }
    }
}
