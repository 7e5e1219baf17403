/// A step of a form that somebody has begun.
package enum DraftStep: String, Sendable {
    /// The form itself.
    case form
    /// Keeping what is being typed.
    case keep
    case check, record, discard
}
