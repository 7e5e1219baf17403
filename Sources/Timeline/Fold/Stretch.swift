/// A stretch of days on which nothing changed: one period of care, one home, one placement, one legal status.
///
/// The stretches of a child follow one another without overlap. Every condition of a policy on how a child is looked
/// after is decided on them in one pass.
package struct Stretch: Hashable, Sendable {
    package let from: Day
    /// The first day that is no longer part of it; `nil` while it goes on.
    package var until: Day?
    /// Place in ``CaseTimeline/periods``.
    package let period: Int
    /// Place in ``CaseTimeline/homes``.
    package let home: Int
    package let legalStatus: LegalStatus?
    package let placement: PlacementType?
    /// The entry that says so.
    package let entry: EntryID
    /// What conditions ask about: ``legalStatus`` and ``placement`` as places in their code sets; during a temporary move the type
    /// of the home to which the child is expected back.
    package let state: CareState
}

/// A legal status and a placement type as places in the lists of their meanings, so that a condition on them is a
/// look-up. What is not stated, or no code of the return, has the place after the last.
package struct CareState: Hashable, Sendable {
    package let legalStatus: Int
    package let placement: Int

    package init(_ legalStatus: LegalStatus?, _ placement: PlacementType?) {
        self.legalStatus = legalStatus.flatMap { CareState.legalStatuses[$0] } ?? LegalStatus.meanings.count
        self.placement = placement.flatMap { CareState.placements[$0] } ?? PlacementType.meanings.count
    }

    private static let legalStatuses = Dictionary(
        uniqueKeysWithValues: LegalStatus.meanings.enumerated().map { ($1.code, $0) })
    private static let placements = Dictionary(
        uniqueKeysWithValues: PlacementType.meanings.enumerated().map { ($1.code, $0) })
}

/// A continuous period of being looked after.
package struct PeriodOfCare: Hashable, Sendable {
    /// The day the child became looked after; if ``startIsKnown`` is false, the first day on which the record shows it.
    package let from: Day
    /// Whether the record holds the start of the period; it does not when its first episode begins for another reason.
    package let startIsKnown: Bool
    /// The day the child ceased to be looked after; `nil` while looked after.
    package var until: Day?
    package var ceased: CeasingReason?
    package let startedBy: EntryID
    package var endedBy: EntryID?
}

/// A home: one placement with the same carers, through changes of address, type and legal status and through
/// temporary moves from which the child came back (`indicators.md` §1).
package struct Home: Hashable, Sendable {
    package let from: Day
    /// Whether the record holds the day on which the child moved in.
    package let startIsKnown: Bool
    package var until: Day?
    /// Place in ``CaseTimeline/periods``.
    package let period: Int
    package let startedBy: EntryID
}

/// A placement of one type in one home, as the return counts them.
package struct Placement: Hashable, Sendable {
    package let type: PlacementType?
    package let provider: PlacementProvider?
    package let from: Day
    package var until: Day?
    /// Place in ``CaseTimeline/homes``.
    package let home: Int
    package let period: Int
    package let postcode: String?
    package let urn: String?
    /// Why the next placement was made, as recorded on the last episode of this one.
    package var change: PlacementChangeReason?
    package let entry: EntryID
}

/// A legal status and the days it held.
package struct LegalStatusSpan: Hashable, Sendable {
    package let status: LegalStatus?
    package let from: Day
    /// Whether the record holds the day on which the status began.
    package let startIsKnown: Bool
    package var until: Day?
    package let period: Int
    package let entry: EntryID
}

/// Something that was held or done on a day: a review, a visit, a plan.
package struct Held: Hashable, Sendable {
    package let day: Day
    package let entry: EntryID
    /// Place in ``CaseTimeline/periods`` of the period of care in which it fell; `nil` outside all of them.
    package var period: Int?
    /// 1 for the first of its kind in its period of care, and so on; `nil` where the record cannot show which it was.
    package var ordinal: Int?
    package let details: [Happening.Detail]
}

/// Something named that held for a stretch of days: a social worker, an absence.
package struct Lasting: Hashable, Sendable {
    /// The worker's number, or the code of the absence.
    package let name: String
    package let from: Day
    package let until: Day?
    package let entry: EntryID
}

/// A duty excused for a child.
package struct ExcusedDuty: Hashable, Sendable {
    package let rule: String
    package let from: Day
    package let reason: String
    package let approver: String
    package let entry: EntryID
}
