/// Why a rule cannot turn out in some way, in the made-up authority or at all.
package enum Obstacle: String, CaseIterable, Sendable {
    // MARK: In the words of the rule

    /// Nothing that opens it can be foreseen: only a birthday is.
    case nothingForeseen
    /// It opens on a count within a time for which the policy gives no number.
    case countedWithoutNumber
    /// It is judged once and for all when it opens, so that no duty stays open.
    case judgedAtOnce
    /// Nothing meets it, or only the end of the stretch, after the day on which it is due.
    case neverMetInTime
    /// It is a prompt to judge, which is never late.
    case prompt
    /// There is no day by which it is due.
    case noDueDay
    /// The policy gives no number from which the day could be computed by which it is due, so that one cannot tell.
    case dueWithoutNumber
    /// Of the days by which it is due one has no number, so that one cannot tell until another of them is over.
    case oneDayWithoutNumber
    /// It is due before it opens, so that it is late from the start.
    case lateFromTheStart
    /// The event by which it is due also ends it, so that no day is left on which it is late.
    case endsWhenDue
    /// It is due on the last day of childhood, or of the support after care.
    case dueAtTheVeryEnd
    /// The birthday by which it is due meets it.
    case metByItsDay
    /// The end of the stretch meets it.
    case metByItsEnd
    /// It is due as soon as it opens, so that no end comes before.
    case dueAtOnce
    /// It is due before its end, so that it is missed and does not lapse.
    case missedAtItsEnd
    /// It falls due long before the age at which it can end.
    case dueLongBeforeTheEnd
    /// It is the organisation’s own, and does not end.
    case neverEnds
    /// What it checks holds for everybody whom its scope takes.
    case holdsForAll
    /// Nothing that it asks can be missing from a record, and every number is given.
    case nothingUnknown

    // MARK: In the record

    /// It was hardly in force in the days of the record.
    case notInForce
    /// It opens only on the day on which it came into force, and that lies before the days of the record.
    case openedBeforeTheRecord
    /// Whether it was ever done could be told only of those who are born in the record’s days, and it is about grown-up young
    /// people.
    case longerThanTheRecord
    /// Whether it was ever done could be told only of those who are born in the record’s days, and their childhood does not
    /// end in them.
    case childhoodOutlastsTheRecord
    /// The record holds all that it asks on every day on which it is in force.
    case recordIsWhole
    /// Between what opens it, or what must have happened for it to apply, and its end lie more years than the record has.
    case endsAfterTheRecord
    /// It can be exempt only where it opens on the day on which it came into force, and that lies before the days of the record.
    case exemptBeforeTheRecord

    /// Whether a longer record, or one of other years, could show it.
    package var isOfRecord: Bool {
        switch self {
        case .notInForce, .openedBeforeTheRecord, .longerThanTheRecord, .childhoodOutlastsTheRecord, .recordIsWhole,
            .endsAfterTheRecord, .exemptBeforeTheRecord:
            true
        default: false
        }
    }
}
