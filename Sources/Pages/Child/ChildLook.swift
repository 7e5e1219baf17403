import Timeline

/// A child’s record as one of their pages looks at it: on a day, with what was known then.
package struct ChildLook: Sendable {
    let record: ChildRecord
    let form: StandpointForm
    let standpoint: Standpoint
    /// The day from which the page looks.
    let day: Day
    let portrait: Portrait
    /// The entries that stand, up to the day, in the order in which they were recorded.
    let standing: [Entry]

    /// The record as it stands on `today`, or from the standpoint that `form` asks for; with problems in the form it is
    /// today’s.
    package init(record: ChildRecord, form: StandpointForm, today: Day) {
        self.record = record
        self.form = form
        standpoint = form.standpoint ?? .now
        let day = standpoint.on ?? today
        self.day = day
        standing = record.entries.values.sorted { $0.id < $1.id }.standing()
            .filter { $0.day.map { $0 <= day } ?? true }
        portrait = Portrait(standing)
    }

    var timeline: CaseTimeline { record.timeline }
    var words: ChildWords { ChildWords(timeline: timeline, day: day, called: description?.preferredName) }
    var description: Description? { portrait.description?.value }

    /// The numbers of the relatives who are children known here too.
    package var relatedNumbers: [String] { portrait.relations.compactMap(\.value.number) }

    /// What somebody is called whom the record knows by `identifier`.
    func name(of identifier: String) -> String { record.nameOf(identifier) ?? identifier }

    /// What was held or done of `kind` up to the day, the latest first.
    func held(_ kind: KindName) -> [Held] { timeline.held(kind).filter { $0.day <= day }.reversed() }

    /// What was held or done of the kinds that `belongs` takes, the latest first.
    func held(where belongs: (KindName) -> Bool) -> [(kind: KindName, held: Held)] {
        timeline.held.filter { belongs($0.key) }.sorted { $0.key < $1.key }
            .flatMap { kind, list in list.map { (kind: kind, held: $0) } }
            .filter { $0.held.day <= day }.sorted { ($0.held.day, $0.held.entry) > ($1.held.day, $1.held.entry) }
    }
}
