import StatutoryReturn
import Timeline

/// The form that corrects an episode. It asks only for what began with the episode: what went on from before is corrected
/// where it began.
struct CareCorrection {
    private let entry: Entry
    private let episode: Episode
    private let day: Day

    /// `nil` for an entry that states no episode.
    init?(entry: Entry) {
        guard case .episode(let episode) = entry.fact, let day = entry.day else { return nil }
        (self.entry, self.episode, self.day) = (entry, episode, day)
    }

    private var row: CareRow { CareRow(entry: entry.id, from: day, episode: episode) }
    private var isEnded: Bool { episode.until != nil && episode.ceased != nil && episode.ceased != "X1" }
    private var isFollowed: Bool { episode.until != nil && episode.ceased == "X1" }

    var form: RecordForm {
        let recorded = recorded
        return RecordForm(
            id: "care/correct", title: "Correct: \(row.whatBegan.lowercasedFirst) on \(day.words)",
            hint: "What follows from it is corrected with it. What is recorded now stays in the history.",
            theme: "corrections",
            fields: fields.map { field in
                var field = field
                field.content = field.content.including(recorded[field.name])
                return field
            }, opening: { _ in recorded }, filled: { $0.id == entry.id ? recorded : nil }, drafts: drafts)
    }

    private var fields: [FormField] {
        [FormField.day("On which day did it begin?")]
            + (row.changesStatus
                ? [FormField("legal-status", "Legal status", CareForms.legalStatuses, isRequired: true)] : [])
            + (row.isStart ? [FormField("need", "What was the main need?", .codes(.need))] : [])
            + (row.changesPlacement ? PlacementFields.fields(PolicyNames(roles: [])) : [])
            + (row.isStart
                ? [FormField("home-postcode", "The postcode of the home that the child left", .postcode)] : [])
            + endFields + [RecordForm.because]
    }

    private var endFields: [FormField] {
        let words = FormField("ending", "How it ended, in words", .longText)
        if isFollowed { return [FormField("change", "Why did the placement end?", .codes(.placementChange)), words] }
        guard isEnded else { return [] }
        return [
            FormField(
                "ended", "When did the child cease to be looked after?", .day(.past),
                hint: "Leave this and the reason empty if the child did not"),
            FormField("why-ended", "Why?", CareForms.ceasings), words,
        ]
    }

    private var recorded: Answers {
        var answers = Answers([FormField.Name.day: day.words])
        answers.set("legal-status", episode.legalStatus?.description)
        answers.set("need", episode.need?.description)
        PlacementFields.fill(&answers, from: episode)
        answers.set("home-postcode", episode.homePostcode)
        answers.set("change", episode.placementChange?.description)
        answers.set("ended", episode.until?.words)
        answers.set("why-ended", episode.ceased?.description)
        answers.set("ending", episode.ending)
        return answers
    }

    @Sendable
    private func drafts(_ reader: inout FormReader) -> [Draft] {
        let ceased = isEnded ? CareForms.ceased(&reader) : nil
        guard let newDay = reader.day(FormField.Name.day), let reason = reader.text(FormField.Name.because) else {
            return []
        }
        var changes: [EpisodeChange] = []
        if newDay != day { changes.append(.happenedOn(newDay, entry.id, because: reason)) }
        let otherwise = otherwise(reader, ceased)
        if otherwise != EpisodeChange.Otherwise() {
            changes.append(.wasOtherwise(entry.id, otherwise, because: reason))
        }
        guard !changes.isEmpty else {
            reader.problem(FormField.Name.day, "Nothing is different from what is recorded. Change what is wrong.")
            return []
        }
        let fields: [ImpossibleChange.About: String] = [
            .legalStatus: "legal-status", .placement: "placement", .end: isEnded ? "ended" : "change",
        ]
        return reader.care(changes, fields.filter { reader.form.field($0.value) != nil })
    }

    /// What differs from what is recorded.
    private func otherwise(_ reader: FormReader, _ ceased: EpisodeChange.Ceased?) -> EpisodeChange.Otherwise {
        var otherwise = EpisodeChange.Otherwise()
        if let status: LegalStatus = reader.code("legal-status"), status != episode.legalStatus {
            otherwise.legalStatus = status
        }
        if let need: NeedCategory = reader.code("need"), need != episode.need { otherwise.need = need }
        if let postcode = reader.text("home-postcode"), postcode != episode.homePostcode {
            otherwise.homePostcode = postcode
        }
        if row.changesPlacement, let details = PlacementFields.details(reader), details != recordedPlacement {
            otherwise.placement = details
        }
        otherwise.end = end(reader, ceased)
        return otherwise
    }

    private var recordedPlacement: PlacementDetails? {
        episode.placement.map {
            PlacementDetails(
                type: $0, provider: episode.provider, postcode: episode.placementPostcode, urn: episode.urn,
                home: episode.home, wasPlanned: episode.wasPlanned, agreedBy: episode.agreedBy)
        }
    }

    private func end(_ reader: FormReader, _ ceased: EpisodeChange.Ceased?) -> EpisodeChange.End? {
        let words = reader.text("ending")
        if isFollowed {
            let change: PlacementChangeReason? = reader.code("change")
            let isSame = change == episode.placementChange && words == episode.ending
            return isSame ? nil : .placementEnded(change, words: words)
        }
        guard isEnded else { return nil }
        guard let ceased else { return .notYet }
        let isSame = ceased.on == episode.until && ceased.how.reason == episode.ceased && words == episode.ending
        return isSame ? nil : .ceased(ceased)
    }
}
