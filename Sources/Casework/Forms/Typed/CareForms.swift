import StatutoryReturn
import Timeline

/// How the child is looked after: becoming, moving, on what legal footing, and ceasing.
enum CareForms {
    /// The child became looked after.
    static func start(_ words: PolicyNames) -> RecordForm {
        RecordForm(
            id: "care/start", title: "Became looked after", hint: "The first day, the legal status and the placement.",
            theme: "entry to care",
            fields: [
                .day("On which day?"),
                FormField("legal-status", "Under which legal status?", legalStatuses, isRequired: true),
                FormField("need", "What was the main need?", .codes(.need), isRequired: true),
            ] + PlacementFields.fields(words) + [
                FormField("home-postcode", "The postcode of the home that the child left", .postcode),
                FormField(
                    "ended", "If it is over already, when did it end?", .day(.past),
                    hint: "Only for an earlier time in care that becomes known now"),
                FormField("why-ended", "Why did it end?", ceasings),
            ]
        ) { reader in
            let ceased = ceased(&reader)
            guard let day = reader.day(FormField.Name.day), let status: LegalStatus = reader.code("legal-status"),
                let placement = PlacementFields.details(reader)
            else { return [] }
            let beginning = EpisodeChange.Beginning(
                legalStatus: status, need: reader.code("need"), placement: placement,
                homePostcode: reader.text("home-postcode"), ceased: ceased)
            return reader.care([.began(on: day, beginning)], [.end: "ended"])
        }
    }

    /// The child moved.
    static func move(_ words: PolicyNames) -> RecordForm {
        RecordForm(
            id: "care/move", title: "Moved to another placement",
            hint:
                "The placement before it ends on the same day. A move that became known late is put where it belongs.",
            theme: "moves and endings",
            fields: [.day("On which day did the child move?")] + PlacementFields.fields(words) + [
                FormField(
                    "same-carer", "Did the carers stay the same?", .yesOrNo,
                    hint: "Yes when a family moved house or only the type of placement changed"),
                FormField("change", "Why did the placement before it end?", .codes(.placementChange), isRequired: true),
                FormField("ending", "What happened, in words?", .longText),
                FormField(
                    "legal-status", "Did another legal status begin on that day?", legalStatuses,
                    hint: "Leave open when it went on"),
            ]
        ) { reader in
            guard let day = reader.day(FormField.Name.day), let placement = PlacementFields.details(reader) else {
                return []
            }
            let move = EpisodeChange.Move(
                placement: placement, reason: reader.code("change"), words: reader.text("ending"),
                isSameCarer: reader.yesOrNo("same-carer") ?? false, legalStatus: reader.code("legal-status"))
            return reader.care([.moved(on: day, move)], [.placement: "home", .legalStatus: "legal-status"])
        }
    }

    /// Another legal status began.
    static let legalStatus = RecordForm(
        id: "care/status", title: "Legal status changed", hint: "The child stays where they are.",
        theme: "court and orders",
        fields: [
            .day("From which day?"), FormField("legal-status", "Which one began?", legalStatuses, isRequired: true),
        ]
    ) { reader in
        guard let day = reader.day(FormField.Name.day), let status: LegalStatus = reader.code("legal-status") else {
            return []
        }
        return reader.care([.legalStatus(on: day, status)], [.legalStatus: "legal-status"])
    }

    /// The child ceased to be looked after.
    static let end = RecordForm(
        id: "care/end", title: "Ceased to be looked after",
        hint: "What was due and not done stays on the record.", theme: "moves and endings",
        fields: [
            .day("On which day?"), FormField("why-ended", "Why?", ceasings, isRequired: true),
            FormField("ending", "What happened, in words?", .longText),
        ]
    ) { reader in
        guard let day = reader.day(FormField.Name.day), let reason: CeasingReason = reader.code("why-ended") else {
            return []
        }
        let ceasing = EpisodeChange.Ceasing(reason: reason, words: reader.text("ending"))
        return reader.care([.ceased(on: day, ceasing)], [.end: "why-ended"])
    }

    static let legalStatuses = FieldContent.codes(.legalStatus, without: ["D1"])
    static let ceasings = FieldContent.codes(.ceasing, without: ["X1"])

    /// The end of a time in care, when both its day and its reason are given or neither.
    static func ceased(_ reader: inout FormReader) -> EpisodeChange.Ceased? {
        let (on, reason): (Day?, CeasingReason?) = (reader.day("ended"), reader.code("why-ended"))
        switch (on, reason) {
        case (let on?, let reason?):
            return EpisodeChange.Ceased(
                on: on, how: EpisodeChange.Ceasing(reason: reason, words: reader.text("ending")))
        case (nil, _?): reader.problem("ended", "Enter the day on which it ended.")
        case (_?, nil): reader.problem("why-ended", "Choose why it ended.")
        case (nil, nil): break
        }
        return nil
    }
}

extension FormReader {
    /// What is to be recorded of changes in care. One that cannot be is a problem at the field that `fields` names for
    /// what it is about, else at the day.
    mutating func care(
        _ changes: [EpisodeChange], _ fields: [ImpossibleChange.About: String], else field: String = FormField.Name.day
    ) -> [Draft] {
        guard problems.isEmpty else { return [] }
        do throws(ImpossibleChange) {
            return try EpisodeChanges(context.entries).drafts(all: changes)
        } catch {
            problem(fields[error.about] ?? field, error.sentence)
            return []
        }
    }
}
