import Policy
import Timeline

/// Coming into care as the rule has it, in a life that is left open.
extension Staging {
    /// Lets the child come into care between two times or after the last, under a legal status and in a placement that the
    /// rule asks for.
    mutating func comeIntoCare(in diary: inout Diary) {
        guard let all = study.pairs, let free = freeDays(in: &diary) else { return }
        let pairs = study.namedPairs.isEmpty || diary.dice.happens(40) ? all : study.namedPairs
        let begins = beginning(in: free, diary.born, &diary.dice)
        let adult = diary.born.birthday(18)
        let wanted = wantedEnd(from: begins, diary.born, &diary.dice)
        let next = timeline.periods.first { $0.from > begins }.map { $0.from - 6 } ?? .endOfTime
        let ends = min(wanted, next, adult)
        let age = diary.born.age(on: begins)
        let fitting = pairs.filter { $0.ages.contains(age) }
        guard begins < ends, !fitting.isEmpty else { return }
        var course = course(under: diary.dice.one(of: fitting), from: begins, until: ends, diary.born, &diary.dice)
        if !comeOtherwise(at: age, in: &course, &diary.dice) {
            move(course.statuses[0].code, fitting, in: &course, &diary.dice)
        }
        let period = Period(course: course, childsPostcode: nil, &diary.dice)
        var clerk = EpisodeClerk(diary)
        clerk.write(EpisodeWeaver.episodes(of: period, childsPostcode: nil), in: &diary)
        look(at: diary)
        inCare = begins...min(ends, diary.days.upperBound)
    }

    /// Some days between or after the times of care, in which the child is of an age for it.
    private func freeDays(in diary: inout Diary) -> ClosedRange<Day>? {
        let periods = timeline.periods
        let ends = min(diary.days.upperBound, diary.born.birthday(18) - 1)
        let ages = wantedAges
        let ofAge = diary.born.birthday(ages.lowerBound)...diary.born.birthday(ages.upperBound + 1) - 1
        let gaps = periods.enumerated().compactMap { place, period -> ClosedRange<Day>? in
            guard let until = period.until else { return nil }
            let next = place + 1 < periods.count ? periods[place + 1].from - 6 : ends
            let (first, last) = (max(until + 6, ofAge.lowerBound), min(next, ofAge.upperBound))
            return first < last ? first...last : nil
        }
        // The first months are kept for those who need them.
        if isOfUnknownStart { return gaps.last }
        let aboutBirthday = gaps.first { gap in birthdays(diary.born).contains(where: gap.contains) }
        if let aboutBirthday, diary.dice.happens(70) { return aboutBirthday }
        return diary.dice.happens(40) ? gaps.first : gaps.isEmpty ? nil : diary.dice.one(of: gaps)
    }

    /// The ages at which the child can come under the rule and is not exempt for its age, unless it is to be.
    private var wantedAges: ClosedRange<Int> {
        let ages = study.ages ?? 0...17
        guard scene.outcome != .doesNotApply, let bound = study.agesBound, bound.overlaps(ages) else { return ages }
        return ages.clamped(to: bound)
    }

    /// The birthdays that open the rule.
    private func birthdays(_ born: Day) -> [Day] {
        rule.opens.compactMap { if case .birthday(let age) = $0 { born.birthday(age) } else { nil } }
    }

    /// A day to begin: soon, before the birthday that opens the rule, or before the record breaks off.
    private func beginning(in free: ClosedRange<Day>, _ born: Day, _ dice: inout Dice) -> Day {
        if let birthday = birthdays(born).first(where: free.contains), dice.happens(85) {
            let shortStay = isToBeExempt ? study.exemptStay : nil
            let before = shortStay.map { dice.number(below: max(1, $0)) } ?? dice.one(of: [5, 30, 100, 200])
            return max(free.lowerBound, birthday - before)
        }
        let breaks = doubtfulDays.map { $0 - dice.number(in: 20...170) }.filter(free.contains)
        if scene.outcome == .cannotTell, !isOfUnknownStart, !breaks.isEmpty, dice.happens(60) {
            return dice.one(of: breaks)
        }
        let first = shownFrom.flatMap { free.contains($0) && dice.happens(50) ? $0 : nil } ?? free.lowerBound
        let soon = min(free.upperBound, first + dice.number(in: 0...50))
        return dice.happens(50) ? soon : dice.day(in: free)
    }

    /// From days to years, so that what is due soon and what is due late both run out for some.
    private static let lengths = [2, 5, 20, 45, 80, 120, 200, 300, 500, 800]

    /// When the care is to end: where it is not to be told what was done, after the record has broken off; where the length of
    /// the stay is asked about, when it has lasted for so long; and where the duty is to be late, long after it opened.
    private func wantedEnd(from begins: Day, _ born: Day, _ dice: inout Dice) -> Day {
        let birthday = birthdays(born).first { $0 > begins && $0 < begins + 250 }
        let isLate = [.overdue, .metLate, .missed].contains(scene.outcome) && dice.happens(60)
        let end = (birthday ?? begins) + dice.one(of: isLate ? Staging.lengths.suffix(6) : Staging.lengths)
        if let stay = study.stay, dice.happens(50) { return begins + stay + dice.number(in: 1...120) }
        guard scene.outcome == .cannotTell, !isOfUnknownStart else { return end }
        let breaking = doubtfulDays.filter { begins < $0 && $0 < begins + 180 }.min()
        return breaking.map { $0 + dice.number(in: 20...60) } ?? end
    }

    /// Whether one cannot tell because the record does not hold the beginning.
    private var isOfUnknownStart: Bool {
        guard scene.outcome == .cannotTell else { return false }
        return rule.opens.contains { opening in
            switch opening {
            case .scopeStarts: true
            case .event(let pattern): pattern.source == .periodStarts
            default: false
            }
        }
    }

    /// Lets the stay begin otherwise than as the rule has it, where it matters to the rule whether it did; gives whether it does.
    private func comeOtherwise(at age: Int, in course: inout Course, _ dice: inout Dice) -> Bool {
        let before = study.pairsBefore.filter { $0.ages.contains(age) }
        guard !before.isEmpty, dice.happens(60), let place = course.places?.first else { return false }
        let (first, change) = (dice.one(of: before), course.begins + dice.one(of: [1, 6, 25, 60]))
        guard change < course.ends else { return false }
        let then = course.statuses[0].code
        course.statuses = [
            Course.Status(from: course.begins, code: first.legalStatus), Course.Status(from: change, code: then),
        ]
        course.places = [
            Course.Place(from: course.begins, type: first.placement), Course.Place(from: change, type: place.type),
        ]
        return true
    }

    /// Lets the child move within the stay as often as the rule counts.
    private func move(_ status: LegalStatus, _ pairs: [CarePair], in course: inout Course, _ dice: inout Dice) {
        let moves = rule.opens.map(\.moves).max() ?? 0
        guard moves > 0 else { return }
        let step = dice.number(in: 4...30)
        for number in 1...moves {
            let others = pairs.filter { $0.legalStatus == status && $0.placement != course.places?.last?.type }
            let day = course.begins + number * step
            guard day < course.ends, !others.isEmpty else { return }
            course.places?.append(Course.Place(from: day, type: dice.one(of: others).placement))
        }
    }

    private func course(
        under pair: CarePair, from begins: Day, until ends: Day, _ born: Day, _ dice: inout Dice
    ) -> Course {
        let isGrownUp = ends == born.birthday(18)
        var course = Course(
            route: .otherEnding, born: born, begins: begins, ends: ends,
            ending: isGrownUp ? nil : EventfulLife.ending(after: pair.legalStatus, pair.placement, &dice),
            statuses: [Course.Status(from: begins, code: pair.legalStatus)])
        course.places = [Course.Place(from: begins, type: pair.placement)]
        if isOfUnknownStart || scene.outcome == .cannotTell && dice.happens(30) {
            course.firstReason = dice.happens(50) ? "P" : "L"
        }
        return course
    }
}

extension Opening {
    /// How many moves within a stay it takes to open; 0 where it does not ask for any.
    fileprivate var moves: Int {
        guard let pattern, pattern.source == .moves else { return 0 }
        return times
    }
}
