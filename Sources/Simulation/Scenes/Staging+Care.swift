import Policy
import Timeline

/// Coming into care as the rule has it, in a life that is left open.
extension Staging {
    /// Lets the child come into care between two times or after the last, under a legal status and in a placement that the
    /// rule asks for.
    mutating func comeIntoCare(in diary: inout Diary) {
        guard let pairs = study.pairs, let free = freeDays(in: &diary) else { return }
        let begins = beginning(in: free, diary.born, &diary.dice)
        let adult = diary.born.birthday(18)
        let isLast = free.upperBound == diary.days.upperBound
        let wanted = begins + diary.dice.one(of: Staging.lengths)
        let ends = min(isLast ? wanted : min(wanted, free.upperBound), adult)
        let age = diary.born.age(on: begins)
        let fitting = pairs.filter { $0.ages.contains(age) }
        guard begins < ends, !fitting.isEmpty else { return }
        let course = course(under: diary.dice.one(of: fitting), from: begins, until: ends, diary.born, &diary.dice)
        let period = Period(course: course, childsPostcode: nil, &diary.dice)
        var clerk = EpisodeClerk(diary)
        clerk.write(EpisodeWeaver.episodes(of: period, childsPostcode: nil), in: &diary)
        inCare = begins...min(ends, diary.days.upperBound)
    }

    /// Some days between or after the times of care, in which the child is of an age for it.
    private func freeDays(in diary: inout Diary) -> ClosedRange<Day>? {
        let periods = diary.timeline(of: work.child, work.coverage).periods
        let ends = min(diary.days.upperBound, diary.born.birthday(18) - 1)
        let gaps = periods.enumerated().compactMap { place, period -> ClosedRange<Day>? in
            guard let until = period.until else { return nil }
            let next = place + 1 < periods.count ? periods[place + 1].from - 6 : ends
            return until + 6 < next ? until + 6...next : nil
        }
        return gaps.isEmpty ? nil : diary.dice.one(of: gaps)
    }

    /// A day to begin: soon, or before the birthday that opens the rule.
    private func beginning(in free: ClosedRange<Day>, _ born: Day, _ dice: inout Dice) -> Day {
        let birthdays = rule.opens.compactMap { if case .birthday(let age) = $0 { born.birthday(age) } else { nil } }
        if let birthday = birthdays.first(where: free.contains), dice.happens(85) {
            return max(free.lowerBound, birthday - dice.one(of: [5, 30, 100, 200]))
        }
        let soon = min(free.upperBound, free.lowerBound + dice.number(in: 0...50))
        return dice.happens(50) ? soon : dice.day(in: free)
    }

    /// From days to years, so that what is due soon and what is due late both run out for some.
    private static let lengths = [2, 5, 20, 45, 80, 120, 200, 300, 500, 800]

    private func course(
        under pair: CarePair, from begins: Day, until ends: Day, _ born: Day, _ dice: inout Dice
    ) -> Course {
        let isGrownUp = ends == born.birthday(18)
        var course = Course(
            route: .otherEnding, born: born, begins: begins, ends: ends,
            ending: isGrownUp ? nil : EventfulLife.ending(after: pair.legalStatus, pair.placement, &dice),
            statuses: [Course.Status(from: begins, code: pair.legalStatus)])
        course.places = [Course.Place(from: begins, type: pair.placement)]
        // Of some the record does not hold the beginning.
        if scene.outcome == .cannotTell && dice.happens(50) { course.firstReason = dice.happens(50) ? "P" : "L" }
        return course
    }
}
