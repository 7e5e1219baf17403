import Timeline

/// Which placement types children come into when a home is looked for, by age, of a hundred.
enum PlaceShares {
    /// For children other than the unaccompanied.
    static func ordinary(age: Int) -> Shares<PlacementType> {
        switch age {
        case ..<1: babies
        case ..<4: toddlers
        case ..<10: children
        case ..<16: teenagers
        default: oldest
        }
    }

    static func unaccompanied(age: Int) -> Shares<PlacementType> {
        age < 16 ? unaccompaniedTeenagers : unaccompaniedOldest
    }

    private static let babies: Shares<PlacementType> = ["U6": 68, "U3": 21, "R3": 8, "U5": 3]
    private static let toddlers: Shares<PlacementType> = ["U6": 78, "U3": 20, "R3": 1, "R1": 1]
    private static let children: Shares<PlacementType> = ["U6": 75, "U3": 20, "K2": 3, "S1": 1, "R1": 1]
    private static let teenagers: Shares<PlacementType> = [
        "U6": 40, "U3": 9, "K2": 47, "S1": 1, "R1": 1, "K1": 1, "Z12": 1,
    ]
    private static let oldest: Shares<PlacementType> = [
        "U6": 16, "U3": 6, "K2": 20, "K3": 52, "R1": 2, "Z12": 2, "P3": 1, "R2": 1,
    ]
    private static let unaccompaniedTeenagers: Shares<PlacementType> = ["U6": 86, "K2": 14]
    private static let unaccompaniedOldest: Shares<PlacementType> = ["K3": 66, "U6": 30, "K2": 4]
}
