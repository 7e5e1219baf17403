import Timeline

/// Health assessments and personal education plans.
enum HealthAndSchool {
    private static let firstAssessment = Promptness(inTime: 74, never: 3, lateBy: Spread(1, 6, 15, 35, 110))
    private static let laterAssessment = Promptness(inTime: 86, never: 1, lateBy: Spread(1, 8, 20, 45, 150))
    private static let firstPlan = Promptness(inTime: 82, never: 2, lateBy: Spread(1, 4, 10, 24, 70))
    private static let laterPlan = Promptness(inTime: 92, never: 4, lateBy: Spread(1, 5, 10, 20, 40))

    /// Within 20 working days, then every six months under 5 and every twelve from 5 (CPPCR 2010 reg 7).
    static func assess(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        var next = start(
            of: course, due: Office.day(20, workingDaysAfter: course.begins), within: 170, firstAssessment, &diary)
        while let day = next, day < course.ends, day <= diary.days.upperBound {
            diary.note("health assessment", on: day, .slow)
            let due = day.adding(months: course.born.age(on: day) < 5 ? 6 : 12)
            next = diary.dice.day(from: due - 45, due: due, laterAssessment)
        }
    }

    /// Within 10 working days, then once a school term, from nursery to 18.
    static func planEducation(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        let school = max(course.begins, course.born.birthday(3))
        let due = Office.day(10, workingDaysAfter: school)
        var next =
            school == course.begins
            ? start(of: course, due: due, within: 100, firstPlan, &diary) : max(due, diary.days.lowerBound)
        while let day = next, day < course.ends, day <= diary.days.upperBound {
            diary.note("personal education plan", on: day)
            next = term(after: day, &diary.dice)
        }
    }

    /// The first of a series; for a child in care before the record began, the next of a series that is going on.
    private static func start(
        of course: Course, due: Day, within days: Int, _ promptness: Promptness, _ diary: inout Diary
    ) -> Day? {
        course.begins >= diary.days.lowerBound
            ? diary.dice.day(from: course.begins + 1, due: due, promptness)
            : Office.workingDay(onOrAfter: diary.days.lowerBound + diary.dice.number(in: 0...days))
    }

    /// A day in the second half of the next term: autumn, spring or summer. A term without a plan is passed over.
    private static func term(after day: Day, _ dice: inout Dice) -> Day? {
        var day = day
        for _ in 0..<3 {
            let month = day.parts.month
            let monthsToNext = month < 4 ? 6 - month : month < 8 ? 11 - month : 14 - month
            let next = day.adding(months: monthsToNext)
            let opening = Office.workingDay(onOrAfter: next - (next.parts.day - 1))
            if let held = dice.day(from: opening, due: opening + 24, laterPlan) { return held }
            day = opening
        }
        return nil
    }
}
