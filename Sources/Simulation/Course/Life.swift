import Timeline

/// A made-up child's periods of care, as far as they meet the days of the record.
struct Life {
    let born: Day
    let isBoy: Bool
    /// In order; never empty.
    let courses: [Course]
    /// How the child had permanence before the first of ``courses``, when an earlier period had given it.
    let permanenceBefore: Course?
    /// Whether the record holds the date of birth.
    var isBirthKnown = true

    /// A life with at least a day of care in `window`.
    ///
    /// Starts are spread evenly over 18 years before the window and the window itself, and a child whose care ended
    /// before the window is put back and another drawn. So the children in care on the first day are in that mix of
    /// ages and lengths that a steady stream of starts leaves behind, without a table of the stock.
    static func draw(in window: ClosedRange<Day>, _ dice: inout Dice) -> Life {
        let earliest = window.lowerBound.adding(months: -18 * 12)
        while true {
            let begins = dice.day(in: earliest...window.upperBound)
            let first = start(on: begins, &dice)
            let courses = withReturns(after: first, until: window.upperBound, &dice)
            guard let met = courses.firstIndex(where: { $0.ends >= window.lowerBound }) else { continue }
            let isUnaccompanied = first.route == .unaccompanied
            return Life(
                born: first.born, isBoy: dice.happens(isUnaccompanied ? 95 : 53), courses: Array(courses[met...]),
                permanenceBefore: met > 0 ? courses[met - 1] : nil)
        }
    }

    private static func start(on begins: Day, _ dice: inout Dice) -> Course {
        let band = dice.pick(AgeBand.shares)
        let born = begins - dice.draw(band.ageInDays)
        return CourseMaker.course(dice.pick(Route.shares(startingIn: band)), born: born, begins: begins, &dice)
    }

    /// The period and those that follow it: of the children who go home some come back within months, of those who
    /// find a family by order a few.
    private static func withReturns(after first: Course, until lastDay: Day, _ dice: inout Dice) -> [Course] {
        var courses = [first]
        while courses.count < 4, let before = courses.last, let ending = before.ending,
            let percent = chanceOfReturn[ending], dice.happens(percent)
        {
            let begins = before.ends + dice.draw(Spread(8, 70, 200, 450, 1_500))
            guard begins <= lastDay, begins + 30 < first.born.birthday(18) else { break }
            let band = AgeBand(age: first.born.age(on: begins))
            let route = dice.pick(Route.shares(startingIn: band))
            guard route != .unaccompanied, route != .adoption else { break }
            courses.append(CourseMaker.course(route, born: first.born, begins: begins, &dice))
        }
        return courses
    }

    private static let chanceOfReturn: [CeasingReason: Double] = [
        "E4A": 16, "E4B": 30, "E13": 15, "E41": 8, "E45": 4, "E46": 4, "E47": 5, "E48": 5, "E14": 25,
    ]
}
