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
        let possible = occasion.opened.filter { !runs(of: $0.rule, occasion, reading, diary).isEmpty }
        guard !possible.isEmpty else { return }
        let times = diary.dice.pick(PolicyWork.times)
        for time in 0..<times {
            let opened = possible[
                Int(share(in: occasion.kind + " opens") * Double(possible.count) + Double(time)) % possible.count]
            let runs = runs(of: opened.rule, occasion, reading, diary)
            let moments = OccasionMoment(
                runs: runs, days: diary.days, worked: recordedFrom(opened.rule), ahead: ahead(opened.rule, reading),
                isEventful: isEventful)
            let place = time == 0 ? place : Double(diary.dice.number(below: 1_000)) / 1_000
            let occurs = study.kinds[occasion.kind]?.declaration.occurs
            guard let day = day(of: opened.rule, occurs, among: moments, at: place, reading, &diary.dice) else {
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
        of rule: Int, _ occurs: KindDeclaration.Occurrence?, among moments: OccasionMoment, at place: Double,
        _ reading: ChildReading, _ dice: inout Dice
    ) -> Day? {
        let hasExemptions = !study.policy.rules[rule].unless.isEmpty
        // The exemptions of the rule are to be seen too.
        let isWanted = dice.happens(12)
        var possible: Day?
        for attempt in 0..<9 {
            let day = moments.day(at: attempt < 4 ? place : 0.99, &dice)
            guard occurs?.isPossible(on: day, in: reading.timeline) ?? true else { continue }
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

    /// The stretches of the child’s life in which something can happen that opens the rule, as far as the record covers
    /// them; in a childhood the years around care, and of leaving care those from nearly 16 on.
    private func runs(
        of rule: Int, _ occasion: Occasion, _ reading: ChildReading, _ diary: Diary
    ) -> [ClosedRange<Day>] {
        let unit = study.policy.rules[rule].scope.unit
        let force = study.policy.rules[rule].provenance
        var first = max(diary.days.lowerBound, diary.born, force.from)
        var last = min(diary.days.upperBound, force.until ?? .endOfTime)
        let birthday = study.policy.rules[rule].birthday.flatMap { $0 > 18 ? nil : $0 }
        let ages = study.kinds[occasion.kind]?.declaration.occurs?.ages
        if unit == .untilTwentyFive && birthday == nil {
            first = max(first, diary.born.birthday(ages == nil ? 16 : 0))
        } else if !unit.isInCare {
            first = max(first, (reading.timeline.periods.first?.from ?? first) - 250)
            last = min(last, diary.born.birthday(birthday ?? 18) - 1)
        }
        if let ages {
            first = max(first, diary.born.birthday(ages.atLeast ?? 0))
            last = min(last, ages.under.map { diary.born.birthday($0) - 1 } ?? last)
        }
        return reading.runs(ofRuleAt: rule).compactMap { run in
            let from = max(run.from, first)
            let until = min(run.until.map { $0 - 1 } ?? last, last)
            return from <= until ? from...until : nil
        }
    }

    /// The days of the events that bring the due day of the rule.
    private func ahead(_ rule: Int, _ reading: ChildReading) -> [Day] {
        study.policy.rules[rule].due.flatMap(\.terms).compactMap(\.event).flatMap { event -> [Day] in
            switch event.source {
            case .held(let kind): reading.timeline.held(kind).map(\.day)
            case .placementStarts, .moves: reading.timeline.homes.map(\.from)
            case .birthday(let age): reading.timeline.born.map { [$0.birthday(age)] } ?? []
            case .periodStarts: reading.timeline.periods.map(\.from)
            case .scopeEnds: reading.runs(ofRuleAt: rule).compactMap(\.until)
            }
        }
    }

    /// From when on the record would show that the rule is met.
    private func recordedFrom(_ rule: Int) -> Day? {
        study.rules[rule].ways.flatMap(\.events).compactMap { $0.heldKind.flatMap { study.coverage.begins[$0.kind] } }
            .max()
    }
}
