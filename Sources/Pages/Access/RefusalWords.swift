import Casework

extension Refusal {
    /// Why something that was sent was not saved, and what to do with it.
    var ofPost: String {
        switch self {
        case .notSignedIn: "You were signed out before this was saved. Look at it, and send it again."
        case .notYourChild:
            "When you sent this, the record did not say that you or your team work with this child, so nothing was recorded."
                + " Copy it for somebody who may record it, or send it again if you may now."
        default:
            "When you sent this, you might not record it, so nothing was recorded. Copy it for somebody who may, or send it"
                + " again if you may now."
        }
    }

    /// Why somebody cannot go on with a draft, and what to do with it.
    var ofDraft: String {
        let why =
            switch self {
            case .notYourChild: "The record does not say that you or your team work with this child now"
            default: "You may not record now"
            }
        return
            "\(why), so you cannot go on with this. Copy it for somebody who may record it; if you may again, it opens"
            + " from your drafts."
    }
}
