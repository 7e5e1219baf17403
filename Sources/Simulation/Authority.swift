import Timeline

/// A made-up authority: children ever looked after in some years, each made from the seed and its own place alone.
///
/// Child 17 of a seed is the same child whether the authority has 20 children or 100,000, so children can be made one
/// at a time, in any order, on any machine.
package struct Authority: Sendable {
    /// How many children were looked after at some time in ``days``.
    package let children: Int
    package let seed: UInt64
    /// The days of the record; it covers every kind of fact in them.
    package let days: ClosedRange<Day>

    /// Why an authority cannot be made.
    package enum Problem: Error, Hashable, CustomStringConvertible {
        case noChildren(Int)
        case years(Int)
        case outsideTheCalendar(ClosedRange<Day>)

        package var description: String {
            switch self {
            case .noChildren(let number): "an authority of \(number) children cannot be made: ask for 1 or more"
            case .years(let years): "a record of \(years) years cannot be made: ask for 1 to 15"
            case .outsideTheCalendar(let days):
                "the days \(days.lowerBound) to \(days.upperBound) reach beyond the years whose holidays are known: "
                    + "choose days from 2011 to 2029"
            }
        }
    }

    /// An authority with `children` looked after at some time in the `years` that end on `lastDay`.
    ///
    /// - Throws: ``Problem`` when there would be no child, no year, or days whose bank holidays are not known.
    package init(children: Int, years: Int, seed: UInt64, lastDay: Day) throws(Problem) {
        guard children > 0 else { throw .noChildren(children) }
        guard (1...15).contains(years) else { throw .years(years) }
        let days = lastDay.adding(months: -12 * years) + 1...lastDay
        let known = WorkingCalendar.englandAndWales.range
        // The last months are looked beyond for what falls due after them.
        guard known.contains(days.lowerBound), known.contains(days.upperBound + 365) else {
            throw .outsideTheCalendar(days)
        }
        self.children = children
        self.seed = seed
        self.days = days
    }

    /// Every child in order, made when asked for.
    package var everyChild: some Sequence<SimulatedChild> {
        (0..<children).lazy.map { child($0) }
    }

    /// The child at `index`, counted from 0.
    package func child(_ index: Int) -> SimulatedChild {
        var dice = Dice(seed: seed, stream: UInt64(index))
        var diary: Diary
        if dice.happens(Authority.percentShortBreaks) {
            let age = dice.number(in: 5 * 365...14 * 365)
            diary = Diary(days: days, born: days.lowerBound - age, dice: dice)
            ShortBreaks.write(in: &diary, child: index)
        } else {
            let life = Life.draw(in: days, &dice)
            diary = Diary(days: days, born: life.born, dice: dice)
            ChildStory(index: index, workforce: Workforce(seed: seed, firstDay: days.lowerBound)).tell(life, in: &diary)
        }
        return SimulatedChild(
            id: ChildID(Int64(index) + 1), number: Identity.number(ofChild: index), facts: diary.inOrder())
    }

    /// Children with agreed short breaks, of a hundred; published counts leave them out.
    private static let percentShortBreaks = 1.2
}
