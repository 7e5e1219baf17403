import HTML
import Timeline

/// Whom or what a form is about, for the head of its pages and the way back.
package struct RecordingSubject: Sendable {
    /// The child’s name, or the home’s; `nil` for one who is new.
    let words: String?
    /// The way back from the pages of the form.
    let trail: [TrailStep]
    let place: Place

    /// The child known by this number.
    package static func child(_ number: String, called name: String) -> RecordingSubject {
        RecordingSubject(
            words: name, trail: newChild.trail + [TrailStep(name, .child(number, .now))], place: .children)
    }

    package static func home(_ id: HomeID, called name: String) -> RecordingSubject {
        RecordingSubject(words: name, trail: newHome.trail + [TrailStep(name, .knownHome(id))], place: .work)
    }

    package static let newChild = RecordingSubject(
        words: nil, trail: [TrailStep("Children", .children(ChildrenQuery()))], place: .children)

    package static let newHome = RecordingSubject(
        words: nil, trail: [TrailStep("Homes and carers", .homes)], place: .work)
}

/// The head of the pages of a form: what it is, and about whom.
struct RecordingHead {
    let title: String
    let subject: RecordingSubject
    var hint: String?

    var body: Node {
        .group([
            h1 {
                if let words = subject.words { span(.class("caption")) { words } }
                title
            },
            hint.map { hint in p(.class("lead")) { hint } } ?? .nothing,
        ])
    }
}
