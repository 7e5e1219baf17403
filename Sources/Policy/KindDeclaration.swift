import Timeline

/// A kind of happening that a pack declares: a meeting, a document, an assessment, a notice.
package struct KindDeclaration: Hashable, Sendable {
    /// What sort of thing it is, which says how it is recorded.
    package enum Form: String, CaseIterable, Sendable {
        case meeting
        case panel
        case document
        case assessment
        case referral
        case decision
        case visit
        case notice
        case information
        case event
        case view
        case support

        /// Whether people come together, so that somebody chairs and some attend.
        package var isMeeting: Bool { self == .meeting || self == .panel }
    }

    package let name: KindName
    package let plural: String
    /// What it is, in a sentence.
    package let meaning: String
    package let form: Form
    package let fields: [Field]

    package init(name: KindName, plural: String, meaning: String, form: Form = .event, fields: [Field] = []) {
        self.name = name
        self.plural = plural
        self.meaning = meaning
        self.form = form
        self.fields = fields
    }

    /// Something recorded about it.
    package struct Field: Hashable, Sendable {
        /// What a field holds.
        package enum Content: Hashable, Sendable {
            case text
            case day
            case number
            case role
            case roles
            case person
            case yesOrNo
            case choice([String])
        }

        package let name: String
        package let content: Content

        package init(_ name: String, _ content: Content) {
            self.name = name
            self.content = content
        }
    }
}
