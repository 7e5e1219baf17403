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
    /// To whom it usually happens, where that does not show in the rules; `nil` for anybody.
    package let usually: Circumstances?

    package init(
        name: KindName, plural: String, meaning: String, form: Form = .event, fields: [Field] = [],
        usually: Circumstances? = nil
    ) {
        self.usually = usually
        self.name = name
        self.plural = plural
        self.meaning = meaning
        self.form = form
        self.fields = fields
    }

    /// To whom something usually happens: at what age, and whether looked after.
    package struct Circumstances: Hashable, Sendable {
        package let ages: Condition.Bounds?
        package let isLookedAfter: Bool?

        package init(ages: Condition.Bounds?, isLookedAfter: Bool?) {
            self.ages = ages
            self.isLookedAfter = isLookedAfter
        }

        /// “to a child who is under 10 and not looked after”.
        package var words: String {
            let care = isLookedAfter.map { $0 ? "looked after" : "not looked after" }
            return "to a child who is " + [ages?.words, care].compactMap(\.self).joined(separator: " and ")
        }

        /// Whether it is usual on `day` in the life that `timeline` shows; true where that is not recorded.
        package func isUsual(on day: Day, in timeline: CaseTimeline) -> Bool {
            let isOfAge = timeline.born.flatMap { born in ages.map { $0.contains(born.age(on: day)) } } ?? true
            return isOfAge && isLookedAfter.map { $0 == (timeline.period(on: day) != nil) } ?? true
        }
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
