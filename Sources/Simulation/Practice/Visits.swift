import Timeline

/// The social worker’s visits: within a week of each new home, then every six weeks, and after a year in a home that
/// is meant to last every three months (CPPCR 2010 reg 28), with the gaps that life makes.
struct Visits {
    let period: Period
    /// The reviews of the period in the record’s days: some visits are weekly until the first.
    let reviews: [Day]

    private static let first = Promptness(inTime: 93, never: 2, lateBy: Spread(1, 2, 4, 8, 25))

    /// Notes the visits of the period.
    func note(_ diary: inout Diary) {
        for stay in period.homes {
            let last = min(stay.until - 1, diary.days.upperBound)
            guard last >= diary.days.lowerBound else { continue }
            let weeklyUntil = firstReview(in: stay, diary)
            var next = firstVisit(in: stay, &diary)
            while next <= last {
                note(on: next, &diary)
                let longest = longestGap(after: next, in: stay, isNew: weeklyUntil.map { next < $0 } ?? false)
                next = visit(after: next, within: longest, &diary.dice)
            }
        }
    }

    private func firstVisit(in stay: Stay, _ diary: inout Diary) -> Day {
        guard stay.from >= diary.days.lowerBound else { return diary.days.lowerBound + diary.dice.number(in: 0...41) }
        let visit = diary.dice.day(from: stay.from + 1, due: stay.from + 7, Visits.first)
        return visit ?? stay.from + diary.dice.number(in: 20...50)
    }

    /// The first review of the period, or, for a child placed for adoption, of the placement; `nil` when it lies
    /// before the record.
    private func firstReview(in stay: Stay, _ diary: Diary) -> Day? {
        if stay.home.place.isAdoptive { return reviews.first { $0 >= stay.from } }
        return period.course.begins >= diary.days.lowerBound ? reviews.first : nil
    }

    private func visit(after day: Day, within longest: Int, _ dice: inout Dice) -> Day {
        let gap: Int
        if dice.happens(0.8) {
            gap = longest + dice.draw(Spread(20, 40, 60, 90, 160))
        } else if dice.happens(7) {
            gap = longest + dice.draw(Spread(1, 2, 5, 9, 20))
        } else {
            gap = dice.number(in: longest * 3 / 4...longest)
        }
        let next = max(day + 1, Office.workingDay(onOrBefore: day + gap))
        // A care order on a child at home asks for a visit within a week (reg 28(5)).
        if let order = period.course.first(under: ["C2"]), day < order, order + 7 < next,
            period.place(on: order) == "P1",
            dice.happens(90)
        {
            return order + dice.number(in: 1...7)
        }
        return next
    }

    /// The longest gap that the law allows after a visit, in days.
    private func longestGap(after visit: Day, in stay: Stay, isNew: Bool) -> Int {
        let place = period.place(on: visit)
        let isInterimWithParents = place == "P1" && period.course.status(on: visit) == "C1"
        // A relative is taken to be approved for a time only until the 24 weeks are over that the law gives at most.
        let isTemporarilyApproved = place == "U3" && visit < stay.from + 24 * 7
        if isNew && (isTemporarilyApproved || isInterimWithParents || place.isAdoptive) { return 7 }
        if isTemporarilyApproved || isInterimWithParents { return 28 }
        let isMeantToLast = place == "U1" || place == "U4"
        // Three months have at least 89 days.
        return isMeantToLast && visit - stay.from > 366 ? 89 : 42
    }

    private func note(on day: Day, _ diary: inout Diary) {
        let age = diary.born.age(on: day)
        var details: [Happening.Detail] = []
        if age >= 4 {
            let isAlone = diary.dice.happens(86)
            details.append(Happening.Detail("seen alone", isAlone ? "yes" : "no"))
            if !isAlone && diary.dice.happens(60) {
                let why = diary.dice.pick(["refused": 50, "not appropriate": 30, "not able": 20] as Shares<String>)
                details.append(Happening.Detail("why not alone", why))
            }
        }
        if diary.dice.happens(1.5) { details.append(Happening.Detail("welfare safeguarded", "no")) }
        diary.note("visit", on: day, details: details)
    }
}
