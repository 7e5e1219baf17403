import Casework
import HTML
import Timeline

/// Something that somebody typed and that is refused: why, what they typed, that it is kept, and what they can do.
package struct NotSavedPage: Page {
    private let typed: TypedWords
    private let why: String
    private let advice: String
    /// `nil` when there was no room to keep it.
    private let keptUntil: Instant?

    package init(_ typed: TypedWords, why: String, advice: String, keptUntil: Instant?) {
        self.typed = typed
        self.why = why
        self.advice = advice
        self.keptUntil = keptUntil
    }

    package var title: String {
        keptUntil == nil ? "This was not saved" : "This was not saved, and what you typed is kept"
    }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }

    package var content: Node {
        h1 { title }
        p(.class("lead")) { why }
        p {
            "Nothing has been recorded. \(keptWords) "
            a(.to(.unsaved)) { "See everything that is kept for you" }
        }
        h2 { "What you can do" }
        ul {
            li { advice }
            li { "Copy what you typed, for somebody who may record it." }
            if keptUntil != nil {
                li { "If you may record it after all, send it again from the page of everything that is kept for you." }
            }
        }
        section(.class("unsaved")) {
            h2 { "What you typed: \(typed.title)" }
            typed.body
        }
        p(.class("quiet")) { "That you asked has been recorded, as every look at a record is." }
    }

    private var keptWords: String {
        keptUntil.map { "What you typed is kept for you alone until \($0.words)." }
            ?? "There is no room to keep what you typed: \(HeldPost.most) forms of yours wait already. It is on this page, so copy"
            + " it before you leave; or throw away what you no longer need, come back to the form and send it again."
    }

    /// The same for the page on which somebody is still typing.
    package var inShort: String {
        "\(why) What you type is not recorded, "
            + (keptUntil.map { "but kept for you alone until \($0.words). Your account page leads to it." }
                ?? "and there is no room to keep it: copy it before you leave this page.")
    }
}
