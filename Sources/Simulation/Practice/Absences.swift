import Timeline

/// Missing episodes and orders that deprive of liberty.
enum Absences {
    /// Of a hundred children in care in a year, how many go missing, by age; all ages together come to
    /// ``England/missing``.
    private static func percentMissing(age: Int, _ course: Course) -> Double {
        switch age {
        case ..<10: 0.2
        case ..<13: 10
        default: course.route == .unaccompanied ? 12 : 38
        }
    }

    /// Notes the missing episodes of each year in care; a child who goes missing mostly does so again.
    static func noteMissing(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        var from = max(course.begins, diary.days.lowerBound)
        let end = min(course.ends, diary.days.upperBound)
        while from + 2 < end {
            let until = min(from + 365, end)
            let percent = percentMissing(age: course.born.age(on: from), course) * Double(until - from) / 365
            if diary.dice.happens(percent) {
                noteIncidents(diary.dice.draw(Spread(1, 2, 7, 20, 50)), in: from + 1...until - 1, &diary)
            }
            from = until
        }
    }

    private static func noteIncidents(_ count: Int, in days: ClosedRange<Day>, _ diary: inout Diary) {
        var day = diary.dice.day(in: days)
        for _ in 0..<count {
            let back = day + diary.dice.draw(Spread(0, 0, 1, 2, 12))
            guard back <= days.upperBound else { return }
            let absence: Code<Meaning.Absence> = diary.dice.happens(78) ? "M" : "A"
            diary.noteLasting(
                from: day, until: back, open: .missing(Missing(absence: absence, until: nil)),
                closed: .missing(Missing(absence: absence, until: back)), because: "The child came back")
            day = back + diary.dice.draw(Spread(1, 2, 4, 9, 50))
        }
    }

    /// Notes orders that deprive of liberty: a few young people in children’s homes, three months at a time.
    static func noteLiberty(_ period: Period, _ diary: inout Diary) {
        for stay in period.homes where stay.home.place == "K2" || stay.home.place == "Z12" {
            let from = max(stay.from, diary.born.birthday(11))
            guard from + 20 < stay.until, diary.dice.happens(5) else { continue }
            let start = from + diary.dice.number(below: min(200, stay.until - from - 14))
            let until = min(stay.until, start + diary.dice.draw(Spread(28, 80, 90, 92, 180)))
            diary.noteLasting(
                from: start, until: until, open: .deprivedOfLiberty(DeprivationOfLiberty(until: nil)),
                closed: .deprivedOfLiberty(DeprivationOfLiberty(until: until)), because: "The order ended")
        }
    }
}
