import Pages
import Policy
import Timeline

/// What a person tells about the girl of ``SampleChild`` beside what a return holds.
struct ToldGirl {
    private(set) var child = SampleChild.girl()
    /// The place in the journal of the last entry.
    var last: EntryID { child.entries.last?.id ?? EntryID(0) }

    mutating func tell(_ day: Day?, _ fact: Fact) { child.record(day, fact) }

    mutating func happened(
        _ kind: KindName, _ day: Day?, _ details: [Happening.Detail] = [], _ files: [Attachment] = []
    ) {
        tell(day, .happened(Happening(kind: kind, details: details, attachments: files)))
    }

    /// Her record as known, with her homes and what people are called.
    func look(
        on: String = "", homes: [HomeID: HomeDescription] = [:], names: [String: String] = [:]
    ) throws -> ChildLook {
        let plain = child.childRecord
        let record = ChildRecord(
            number: plain.number, timeline: plain.timeline, obligations: plain.obligations,
            explainer: Explainer(ToldGirl.policy, SampleChild.coverage), entries: plain.entries, homes: homes,
            nameOf: { names[$0] })
        return ChildLook(record: record, form: StandpointForm(on: on), today: Day(2020, 12, 1) ?? Day(number: 0))
    }

    /// The sample policy with kinds of every form.
    static let policy = Policy(
        packs: SamplePolicy.policy.packs, rules: SamplePolicy.policy.rules,
        kinds: [
            KindDeclaration(name: "visit", plural: "visits", meaning: "", form: .visit),
            KindDeclaration(name: "pathway plan", plural: "pathway plans", meaning: "", form: .document),
            KindDeclaration(name: "care plan", plural: "care plans", meaning: "", form: .document),
            KindDeclaration(name: "stability meeting", plural: "stability meetings", meaning: "", form: .meeting),
            KindDeclaration(name: "child’s view recorded", plural: "views", meaning: "", form: .view),
            KindDeclaration(name: "child’s view decided", plural: "decisions", meaning: "", form: .view),
        ])

    static let letter = Attachment(
        name: "letter.pdf", type: "application/pdf", size: 34_567, sha256: String(repeating: "ab", count: 32))
}
