import Timeline

/// A change in how a child is looked after, as a person means it. Whether it is the last one or lies in the middle of what
/// is recorded makes no difference to the person.
package enum EpisodeChange: Hashable, Sendable {
    /// The child became looked after.
    case began(on: Day, Beginning)
    /// The child moved to another placement.
    case moved(on: Day, Move)
    /// Another legal status began; the placement goes on.
    case legalStatus(on: Day, LegalStatus)
    /// The child ceased to be looked after.
    case ceased(on: Day, Ceasing)
    /// What an entry says began on another day.
    case happenedOn(Day, EntryID, because: String)
    /// What an entry says was otherwise from its day on.
    case wasOtherwise(EntryID, Otherwise, because: String)
    /// What an entry says did not happen; what was before it went on.
    case didNotHappen(EntryID, because: String)

    /// How a period of care begins.
    package struct Beginning: Hashable, Sendable {
        package var legalStatus: LegalStatus
        package var need: NeedCategory?
        package var placement: PlacementDetails
        /// Where the child lived before.
        package var homePostcode: String?
        /// The end of the period, when it is over already.
        package var ceased: Ceased?

        package init(
            legalStatus: LegalStatus, need: NeedCategory? = nil, placement: PlacementDetails,
            homePostcode: String? = nil, ceased: Ceased? = nil
        ) {
            self.legalStatus = legalStatus
            self.need = need
            self.placement = placement
            self.homePostcode = homePostcode
            self.ceased = ceased
        }
    }

    /// That and when a period of care ended.
    package struct Ceased: Hashable, Sendable {
        package var on: Day
        package var how: Ceasing

        package init(on: Day, how: Ceasing) {
            self.on = on
            self.how = how
        }
    }

    /// Why a period of care ended.
    package struct Ceasing: Hashable, Sendable {
        package var reason: CeasingReason
        package var words: String?

        package init(reason: CeasingReason, words: String? = nil) {
            self.reason = reason
            self.words = words
        }
    }

    /// A move.
    package struct Move: Hashable, Sendable {
        package var placement: PlacementDetails
        /// Why the placement before it ended.
        package var reason: PlacementChangeReason?
        package var words: String?
        /// Whether the carers stayed the same, as when a family moves house.
        package var isSameCarer: Bool
        /// The legal status that began on the same day; `nil` when it goes on.
        package var legalStatus: LegalStatus?

        package init(
            placement: PlacementDetails, reason: PlacementChangeReason? = nil, words: String? = nil,
            isSameCarer: Bool = false, legalStatus: LegalStatus? = nil
        ) {
            self.placement = placement
            self.reason = reason
            self.words = words
            self.isSameCarer = isSameCarer
            self.legalStatus = legalStatus
        }
    }

    /// What was otherwise than recorded.
    package struct Otherwise: Hashable, Sendable {
        package var legalStatus: LegalStatus?
        package var need: NeedCategory?
        package var placement: PlacementDetails?
        package var homePostcode: String?
        package var end: End?

        package init(
            legalStatus: LegalStatus? = nil, need: NeedCategory? = nil, placement: PlacementDetails? = nil,
            homePostcode: String? = nil, end: End? = nil
        ) {
            self.legalStatus = legalStatus
            self.need = need
            self.placement = placement
            self.homePostcode = homePostcode
            self.end = end
        }
    }

    /// How something recorded ended, otherwise than recorded.
    package enum End: Hashable, Sendable {
        /// It did not end; the child is looked after as before.
        case notYet
        /// The child ceased to be looked after then.
        case ceased(Ceased)
        /// The placement ended for this reason.
        case placementEnded(PlacementChangeReason?, words: String?)
    }
}

/// Why a change cannot be: a sentence, and what of the change it is about.
package struct ImpossibleChange: Error, Hashable, Sendable {
    /// What to look at again.
    package enum About: Hashable, Sendable {
        case day, legalStatus, placement, end
    }

    package let about: About
    package let sentence: String

    init(_ about: About, _ sentence: String) {
        self.about = about
        self.sentence = sentence
    }
}
