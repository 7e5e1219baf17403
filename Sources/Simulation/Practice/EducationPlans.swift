import Timeline

/// Personal education plans: within 10 working days, then once a school term, from nursery to 18.
enum EducationPlans {
    private static let first = Promptness(inTime: 82, never: 2, lateBy: Spread(1, 4, 10, 24, 70))
    private static let later = Promptness(inTime: 92, never: 4, lateBy: Spread(1, 5, 10, 20, 40))

    static func note(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        let nursery = max(course.begins, course.born.birthday(3))
        let due = Office.day(10, workingDaysAfter: nursery)
        var next: Day?
        if nursery >= diary.days.lowerBound {
            next = diary.dice.day(from: nursery + 1, due: due, first)
            if next == nil && nursery == course.begins {
                Excusals.consider(.educationPlan, due: due, until: course.ends, &diary)
            }
        } else {
            // Of a child at school before the record began, the next of a series that is going on.
            next = Office.workingDay(onOrAfter: diary.days.lowerBound + diary.dice.number(in: 0...100))
        }
        while let day = next, day < course.ends, day <= diary.days.upperBound {
            diary.note("personal education plan", on: day)
            next = plan(inTermAfter: day, &diary.dice)
        }
    }

    /// A day in the next term that has a plan: autumn, spring or summer; a term without one is passed over.
    private static func plan(inTermAfter day: Day, _ dice: inout Dice) -> Day? {
        var day = day
        for _ in 0..<3 {
            let opening = openingOfPlanning(after: day)
            if let held = dice.day(from: opening, due: opening + 24, later) { return held }
            day = opening
        }
        return nil
    }

    /// The first working day of the month in which the next term’s plans are made: February, June or November.
    private static func openingOfPlanning(after day: Day) -> Day {
        let month = day.parts.month
        let monthsToNext = month < 4 ? 6 - month : month < 8 ? 11 - month : 14 - month
        let next = day.adding(months: monthsToNext)
        return Office.workingDay(onOrAfter: next - (next.parts.day - 1))
    }
}
