import Timeline

/// The needs assessment and pathway plan of young people of 16 and 17.
enum LeavingCarePlans {
    private static let assessment = Promptness(inTime: 74, never: 4, lateBy: Spread(2, 14, 35, 80, 240))

    /// A young person is eligible after 13 weeks in care from 14 on, at 16 or over; the needs assessment is due within
    /// three months of becoming so (CPPCR 2010 regs 40 to 43).
    static func note(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        let counted = max(course.begins, course.born.birthday(14))
        let eligible = max(course.born.birthday(16), counted + 13 * 7)
        guard eligible < course.ends, eligible + 100 >= diary.days.lowerBound else { return }
        let due = eligible.adding(months: 3)
        guard let assessed = diary.dice.day(from: eligible, due: due, assessment) else {
            return Excusals.consider(.needsAssessment, due: due, until: course.ends, &diary)
        }
        guard assessed < course.ends else { return }
        diary.note("needs assessment", on: assessed, .slow)
        guard diary.dice.happens(93) else { return }
        var plan = Office.workingDay(onOrAfter: assessed + diary.dice.draw(Spread(3, 14, 28, 50, 150)))
        while plan < course.ends {
            diary.note("pathway plan", on: plan, .slow)
            plan = Office.workingDay(onOrBefore: plan + diary.dice.draw(Spread(120, 160, 178, 200, 300)))
        }
    }
}
