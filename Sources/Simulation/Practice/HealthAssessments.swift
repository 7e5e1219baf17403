import Timeline

/// Health assessments: within 20 working days, then every six months under 5 and every twelve from 5 (CPPCR 2010
/// reg 7).
enum HealthAssessments {
    private static let first = Promptness(inTime: 74, never: 3, lateBy: Spread(1, 6, 15, 35, 110))
    private static let later = Promptness(inTime: 86, never: 1, lateBy: Spread(1, 8, 20, 45, 150))

    static func note(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        var due = Office.day(20, workingDaysAfter: course.begins)
        var next: Day?
        if course.begins >= diary.days.lowerBound {
            next = diary.dice.day(from: course.begins + 1, due: due, first)
            if next == nil { Excusals.consider(.firstHealthAssessment, due: due, until: course.ends, &diary) }
        } else {
            // Of a child in care before the record began, the next of a series that is going on.
            next = Office.workingDay(onOrAfter: diary.days.lowerBound + diary.dice.number(in: 0...170))
        }
        while let day = next, day < course.ends, day <= diary.days.upperBound {
            diary.note("health assessment", on: day, .slow)
            due = day.adding(months: course.born.age(on: day) < 5 ? 6 : 12)
            next = diary.dice.day(from: due - 45, due: due, later)
            if next == nil { Excusals.consider(.healthAssessment, due: due, until: course.ends, &diary) }
        }
    }
}
