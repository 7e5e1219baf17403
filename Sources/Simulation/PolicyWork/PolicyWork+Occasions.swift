import Policy
import Timeline

/// What happens of itself.
extension PolicyWork {
    /// Lets what opens rules happen at fitting moments of the child’s life.
    mutating func letHappen(in reading: ChildReading, _ diary: inout Diary) {
        for occasion in study.occasions where occasion.isOfService == reading.timeline.isService {
            if occasion.isOfService {
                letHappenInService(occasion, &diary)
            } else {
                let percent = isEventful ? max(occasion.percent, 30) : occasion.percent
                let share = share(in: occasion.kind) * 100
                guard share < percent else { continue }
                letHappen(occasion, place: share / percent, reading, &diary)
            }
        }
    }

    /// Lets something happen in the child’s life, at the moment that `place`, a share of one, gives.
    private mutating func letHappen(
        _ occasion: Occasion, place: Double, _ reading: ChildReading, _ diary: inout Diary
    ) {
        let possible = occasion.opened.filter { !runs(of: $0.rule, openedBy: occasion.kind, reading, diary).isEmpty }
        guard !possible.isEmpty else { return }
        let times = diary.dice.pick(PolicyWork.times)
        for time in 0..<times {
            let opened = possible[
                Int(share(in: occasion.kind + " opens") * Double(possible.count) + Double(time)) % possible.count]
            let runs = runs(of: opened.rule, openedBy: occasion.kind, reading, diary)
            let moments = OccasionMoment(
                runs: runs, days: diary.days, worked: recordedFrom(opened.rule), ahead: ahead(opened.rule, reading),
                isEventful: isEventful)
            let place = time == 0 ? place : Double(diary.dice.number(below: 1_000)) / 1_000
            let usually = study.kinds[occasion.kind]?.declaration.usually
            guard let day = day(of: opened.rule, usually, among: moments, at: place, reading, &diary.dice) else {
                continue
            }
            for number in 0..<opened.count {
                happen(occasion.kind, on: day - 5 * number, passing: opened.pattern.details, in: &diary)
            }
        }
    }

    private static let times: Shares<Int> = [1: 72, 2: 20, 3: 8]

    /// A day on which the rule applies, for most: where it does not, others are looked at. `nil` where the child is never
    /// as those are to whom it can happen.
    private func day(
        of rule: Int, _ usually: KindDeclaration.Circumstances?, among moments: OccasionMoment, at place: Double,
        _ reading: ChildReading, _ dice: inout Dice
    ) -> Day? {
        let hasExemptions = !study.policy.rules[rule].unless.isEmpty
        // The exemptions of the rule are to be seen too.
        let isWanted = dice.happens(12)
        var possible: Day?
        for attempt in 0..<9 {
            let day = moments.day(at: attempt < 4 ? place : 0.99, &dice)
            guard usually?.isUsual(on: day, in: reading.timeline) ?? true else { continue }
            possible = day
            if !hasExemptions || reading.isExempt(ruleAt: rule, on: day) == isWanted { break }
        }
        return possible
    }

    /// Some times a year; what is work of its own, or goes on with itself, only begins now and then.
    private mutating func letHappenInService(_ occasion: Occasion, _ diary: inout Diary) {
        let length = diary.days.upperBound - diary.days.lowerBound
        let times = max(2, length / (occasion.isWork || occasion.goesOn ? 300 : 70))
        for time in 0..<times {
            let opened = occasion.opened[time % occasion.opened.count]
            // The first of a series comes before the record of it begins.
            let day =
                time == 0
                ? diary.days.lowerBound + diary.dice.number(in: 5...40)
                : diary.days.lowerBound + (length * time + diary.dice.number(below: length)) / times
            happen(occasion.kind, on: Office.workingDay(onOrBefore: day), passing: opened.pattern.details, in: &diary)
        }
    }
}
