import Policy
import Timeline

/// When something can happen that opens a rule.
extension PolicyWork {
    /// The stretches of the child’s life in which something can happen that opens the rule, as far as the record covers
    /// them; in a childhood the years around care, and of leaving care those from nearly 16 on. Of what is due by a birthday
    /// in childhood they end with it, unless they are to go on `beyondBirthday`.
    func runs(
        of rule: Int, openedBy kind: KindName, _ reading: ChildReading, _ diary: Diary, beyondBirthday: Bool = false
    ) -> [ClosedRange<Day>] {
        let unit = study.policy.rules[rule].scope.unit
        let force = study.policy.rules[rule].provenance
        var first = max(diary.days.lowerBound, diary.born, force.from)
        var last = min(diary.days.upperBound, force.until ?? .endOfTime)
        let birthday = study.policy.rules[rule].birthday.flatMap { $0 > 18 ? nil : $0 }
        let ages = study.kinds[kind]?.declaration.usually?.ages
        if unit == .untilTwentyFive && birthday == nil {
            let isOfAnyAge = ages != nil || study.kindsOfChildhood.contains(kind)
            first = max(first, diary.born.birthday(isOfAnyAge ? 0 : 16))
        } else if !unit.isInCare {
            first = max(first, (reading.timeline.periods.first?.from ?? first) - 250)
            last = min(last, diary.born.birthday(beyondBirthday ? 18 : birthday ?? 18) - 1)
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
    func ahead(_ rule: Int, _ reading: ChildReading) -> [Day] {
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
    func recordedFrom(_ rule: Int) -> Day? {
        study.rules[rule].ways.flatMap(\.events).compactMap { $0.heldKind.flatMap { study.coverage.begins[$0.kind] } }
            .max()
    }
}
