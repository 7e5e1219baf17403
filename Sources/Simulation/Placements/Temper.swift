import Timeline

/// How settled a child’s life in care is. A few children move many times and most hardly at all, so moves cannot be
/// drawn for all alike.
enum Temper: Sendable {
    case settled, moving, unsettled

    /// Older children come with more moves ahead of them.
    static func shares(startingAt age: Int) -> Shares<Temper> {
        switch age {
        case ..<5: youngest
        case ..<10: children
        default: teenagers
        }
    }

    private static let youngest: Shares<Temper> = [.settled: 60, .moving: 35, .unsettled: 5]
    private static let children: Shares<Temper> = [.settled: 44, .moving: 42, .unsettled: 14]
    private static let teenagers: Shares<Temper> = [.settled: 38, .moving: 45, .unsettled: 17]

    /// How long a stay would last if nothing else ended it, in days.
    var stay: Spread {
        switch self {
        case .settled: Spread(90, 700, 1_800, 3_500, 6_500)
        case .moving: Spread(20, 120, 260, 520, 1_300)
        case .unsettled: Spread(3, 30, 75, 190, 600)
        }
    }

    /// The first home is often a bridge to the next; so many of a hundred stay there only some weeks.
    var bridging: Double {
        switch self {
        case .settled: 18
        case .moving: 32
        case .unsettled: 50
        }
    }
}
