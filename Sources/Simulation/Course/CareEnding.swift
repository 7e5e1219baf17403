import Timeline

/// How a period of care ends for a young person who becomes 18 in it.
enum CareEnding {
    /// The reason that fits where the young person lived last: only who lived with foster carers can stay with them.
    static func atEighteen(route: Route, lastPlace: PlacementType, _ dice: inout Dice) -> CeasingReason {
        if route == .unaccompanied { return dice.pick(lastPlace.isFostering ? unaccompaniedFostered : unaccompanied) }
        return dice.pick(lastPlace.isFostering ? fostered : elsewhere)
    }

    private static let fostered: Shares<CeasingReason> = ["E17": 58, "E5": 20, "E6": 7, "E7": 5, "E4A": 2, "E8": 8]
    private static let elsewhere: Shares<CeasingReason> = ["E5": 56, "E6": 15, "E7": 8, "E4A": 5, "E8": 16]
    private static let unaccompaniedFostered: Shares<CeasingReason> = ["E17": 38, "E5": 48, "E6": 6, "E8": 8]
    private static let unaccompanied: Shares<CeasingReason> = ["E5": 76, "E6": 12, "E8": 12]
}
