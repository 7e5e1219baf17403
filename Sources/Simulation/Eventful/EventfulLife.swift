import Timeline

/// The life of a child in whom rare things come together: the scopes of rules that few children come under, short
/// stays, many moves, coming back into care, leaving it.
///
/// A policy speaks of many a child of whom an authority has one in a thousand. So that its rules can be seen at work,
/// a few lives go from one such scope to the next, each in its turn.
struct EventfulLife {
    /// What the life is chiefly about.
    enum Sort: Sendable {
        case young, older, shortBreaks, careLeaver
        /// A short stay, after which all is left open for scenes to be acted out.
        case open
    }

    let sort: Sort
    let turn: Int
    let window: ClosedRange<Day>
    let scopes: [RareScope]
    var dice: Dice
    /// Whether nobody knows when a young person was born who has left care: what asks how old they are cannot be told.
    var isOfUnknownBirth = false

    /// The sorts come round in turn.
    private static let sorts: [Sort] = [
        .older, .open, .young, .open, .careLeaver, .older, .open, .young, .shortBreaks, .open, .careLeaver, .young,
    ]

    /// Whether the life of the `turn`th such child is left open.
    static func isOpen(turn: Int) -> Bool { sorts[turn % sorts.count] == .open }

    /// The life of the `turn`th such child.
    static func draw(turn: Int, in window: ClosedRange<Day>, _ scopes: [RareScope], _ dice: inout Dice) -> Life {
        let sort = sorts[turn % sorts.count]
        let before = sorts.prefix(turn % sorts.count).count { $0 == sort }
        let number = turn / sorts.count
        let ofSort = number * sorts.count { $0 == sort } + before
        // Of the open lives there are several a round, and each is to have an age of its own.
        let own = sort == .open ? ofSort : number
        var life = EventfulLife(sort: sort, turn: own, window: window, scopes: scopes, dice: dice)
        life.isOfUnknownBirth = sort == .careLeaver && ofSort % 8 == 7
        let result = life.make()
        dice = life.dice
        return result
    }

    private mutating func make() -> Life {
        let born = bornOn()
        let courses: [Course] =
            switch sort {
            case .young, .older: wander(born: born)
            case .shortBreaks: breaks(born: born)
            case .careLeaver: [leaver(born: born)]
            case .open: [firstStay(born: born)]
            }
        return Life(
            born: born, isBoy: dice.happens(53), courses: courses, permanenceBefore: nil,
            // Now and then nobody knows when a child was born.
            isBirthKnown: sort == .open || !dice.happens(5) && !isOfUnknownBirth)
    }

    private static let openAges: [Double] = [
        -2, 14.7, 3, -1.2, 13.6, 5.5, 11, -0.8, 12.3, 4, -1.6, 16.2, 7, 13.1, 2, 14.4,
    ]

    private mutating func bornOn() -> Day {
        let years = (window.upperBound - window.lowerBound) / 365
        switch sort {
        // Born some years before the record or in its first half.
        case .young: return window.lowerBound + dice.number(in: -6 * 365...years * 150)
        case .older: return window.lowerBound - dice.number(in: (13 - years / 2) * 365...16 * 365)
        case .shortBreaks: return window.lowerBound - dice.number(in: 4 * 365...12 * 365)
        case .open:
            // From those who are born in the record to those who grow up in it.
            let ages = EventfulLife.openAges
            return window.lowerBound - Int(ages[turn % ages.count] * 365)
        case .careLeaver:
            // From those who turn 16 in the record to those who turn 25 in it.
            let share = Turn.share(turn, in: "age of care leavers")
            return window.lowerBound - Int((15.2 + 9.6 * share.squareRoot()) * 365)
        }
    }
}
