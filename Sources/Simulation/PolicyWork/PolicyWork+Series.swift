import Policy
import Timeline

/// What is done again and again, each time opening the next: a monthly meeting, a yearly offer.
extension PolicyWork {
    /// Goes on with a series in the intervals in which it is due, mostly in time, sometimes late, sometimes with a gap.
    mutating func goOn(
        with way: MetBy, after first: Day, every interval: Int, of obligation: Obligation, _ diary: inout Diary
    ) {
        let last = min(diary.days.upperBound, obligation.closed.map { $0 - 1 } ?? .endOfTime)
        var before = first
        var isKeptUp = true
        while isKeptUp, before + 1 <= last {
            decided.insert(Duty(rule: obligation.rule, opened: before))
            seen[obligation.rule, default: 0] += 1
            let number = seen[obligation.rule] ?? 0
            let isExcused = child == .service ? number % 9 == 4 : diary.dice.happens(3)
            if isExcused { excuse(obligation.rule, opened: before, due: before + interval, until: last, &diary) }
            let gap =
                isExcused ? interval * 2 : gap(interval, isLate: child == .service && number % 9 == 2, &diary.dice)
            let day = max(before + 1, Office.workingDay(onOrBefore: before + gap))
            guard day <= last else { return }
            write(way, on: day, &diary)
            before = day
            isKeptUp = child == .service || !diary.dice.happens(6)
        }
    }

    private func gap(_ interval: Int, isLate: Bool, _ dice: inout Dice) -> Int {
        switch isLate ? 80 : dice.number(below: 100) {
        case ..<78: max(1, interval - dice.number(in: 0...max(0, interval / 6)))
        case ..<93: interval + dice.number(in: 1...max(2, interval / 3))
        default: interval * 2 + dice.number(in: 1...max(2, interval))
        }
    }

    private mutating func write(_ way: MetBy, on day: Day, _ diary: inout Diary) {
        for held in way.events.compactMap(\.heldKind) {
            if let begins = study.coverage.begins[held.kind], day < begins, diary.dice.happens(50) { continue }
            happen(held.kind, on: day, passing: diary.dice.happens(6) ? [] : held.details, in: &diary)
        }
    }
}
