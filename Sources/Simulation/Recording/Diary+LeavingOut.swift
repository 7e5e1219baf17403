import Timeline

/// What was never written down after all.
extension Diary {
    /// Leaves out whatever of these kinds was held or done on these days, with what was corrected about it.
    mutating func leaveOut(_ kinds: Set<KindName>, on days: ClosedRange<Day>) {
        keepNotes { note in
            guard let day = note.day, days.contains(day), let kind = note.fact.heldKind else { return true }
            return !kinds.contains(kind)
        }
    }
}

extension Fact {
    /// The kind of what was held or done, if the fact is of that.
    var heldKind: KindName? {
        switch self {
        case .happened(let happening): happening.kind
        case .reviewed: ReturnKind.review
        case .adoptionDecided: ReturnKind.adoptionDecision
        default: nil
        }
    }

    /// Whether a rule can ask about it.
    var bearsOnDuties: Bool {
        switch self {
        case .related, .described, .yearOutcomes, .leavingCare: false
        default: true
        }
    }
}
