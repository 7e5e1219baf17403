import Policy
import Timeline

/// What opens the rule.
extension Staging {
    /// Lets something happen that opens the rule, if such a thing opens it, and gives the day; in some tries what opens the rule
    /// anyway is taken.
    mutating func letOpen(in diary: inout Diary) -> Day? {
        let opening = rule.opens.filter { $0.heldKind != nil }
        guard !opening.isEmpty, diary.dice.happens(80) else { return nil }
        let chosen = diary.dice.one(of: opening)
        guard let pattern = chosen.pattern, let kind = chosen.heldKind, let day = day(openedBy: kind, &diary) else {
            return nil
        }
        let tests = pattern.details + asked(of: kind, beside: pattern.details, &diary.dice)
        let step = chosen.isCounted ? 5 : diary.dice.number(in: 12...60)
        for number in (0..<chosen.times).reversed() {
            work.happen(kind, on: day - step * number, passing: tests, in: &diary)
        }
        return day
    }

    /// A day for what opens the rule, such that the scene can come of it.
    private mutating func day(openedBy kind: KindName, _ diary: inout Diary) -> Day? {
        let reading = self.reading
        let everywhere = work.runs(
            of: scene.rule, openedBy: kind, reading, diary, beyondBirthday: isToBeExempt && !rule.unless.isEmpty)
        let here = everywhere.compactMap { run in inCare.flatMap { $0.overlaps(run) ? run.clamped(to: $0) : nil } }
        let runs = (here.isEmpty ? everywhere : here).map { upToTheEnd($0, born: diary.born) }
        let moment = SceneMoment(
            outcome: scene.outcome, runs: runs, days: diary.days,
            doubtful: doubtfulDays, shownFrom: shownFrom)
        let usually = work.study.kinds[kind]?.declaration.usually
        var possible: Day?
        for _ in 0..<9 {
            guard let day = moment.day(&diary.dice) else { return nil }
            guard usually?.isUsual(on: day, in: reading.timeline) ?? true else { continue }
            possible = day
            if reading.isExempt(ruleAt: scene.rule, on: day) == (scene.outcome == .doesNotApply) { break }
        }
        return possible
    }

    /// The days up to the birthday that ends the duty, if one does and it is to end.
    private func upToTheEnd(_ run: ClosedRange<Day>, born: Day) -> ClosedRange<Day> {
        let ages = rule.due.flatMap(\.terms).filter(\.isBeforeAnEvent).compactMap(\.birthday)
        guard scene.outcome == .missed, let last = ages.max().map({ born.birthday($0) - 1 }), last >= run.lowerBound
        else { return run }
        return run.lowerBound...min(run.upperBound, last)
    }

    /// The kinds without which one cannot tell whether it was done, or whether it applied.
    private var kindsAsked: Set<KindName> {
        let done = (rule.metBy + rule.routes.flatMap(\.metBy)).flatMap(\.events).map(\.kind)
        return Set(done + study.held.map(\.asked.test.kind))
    }

    /// The days on which the record of such a kind begins, or breaks off.
    var doubtfulDays: [Day] {
        kindsAsked.sorted().flatMap { work.coverage.days(of: $0) }
            .flatMap { $0.upperBound == .endOfTime ? [$0.lowerBound] : [$0.lowerBound, $0.upperBound + 1] }
    }

    /// From when on the record shows all that is asked, as far back as the rule looks.
    var shownFrom: Day? {
        let begins = kindsAsked.compactMap { work.coverage.days(of: $0).last?.lowerBound }.max()
        guard case .within(let reference) = rule.lookingBack, let begins else { return begins }
        return rule.values[reference.index].limit(on: begins)?.lastDay(within: begins, .englandAndWales) ?? begins
    }

    /// What else stands in what opens the rule: what an exemption or a case asks of it, what the due day is counted from.
    private func asked(of kind: KindName, beside details: [DetailTest], _ dice: inout Dice) -> [DetailTest] {
        let exempt = rule.unless.flatMap(\.condition.statedTests)
        let cases = (rule.due.compactMap(\.condition) + rule.routes.compactMap(\.condition)).flatMap(\.statedTests)
        let checks = rule.metWhen?.statedTests ?? []
        let isExempt = scene.outcome == .doesNotApply && !exempt.isEmpty
        let isChecked = !checks.isEmpty && (scene.outcome == .met || dice.happens(50))
        let wanted = isExempt ? exempt : isChecked ? checks : cases
        var tests = wanted.isEmpty || dice.happens(30) ? [] : dice.one(of: wanted)
        if !isExempt && !isChecked {
            let empty = Set(exempt.joined().filter { $0.test == .empty }.map(\.field))
            tests += checks.joined().compactMap {
                empty.contains($0.field) ? other(than: $0, in: kind) : DetailTest($0.field, .empty)
            }
        }
        for case .stated(let field, _) in rule.due.flatMap(\.terms) {
            tests.append(DetailTest(field, isUnstated(field) ? .empty : .filled))
        }
        return tests.filter { test in !details.contains { $0.field == test.field } }
    }
}

extension Staging {
    /// Whether the day from which the due day is counted is left open: where the number is lacking with which it is counted, one
    /// can tell only without that day, and otherwise only with it.
    private func isUnstated(_ field: String) -> Bool {
        let lacksNumber = rule.due.flatMap(\.terms).contains { term in
            guard term.stated == field, let less = term.number else { return false }
            return rule.values[less.index].versions.allSatisfy { $0.limit == nil }
        }
        return lacksNumber ? [.due, .doesNotApply].contains(scene.outcome) : scene.outcome == .cannotTell
    }

    /// What is asked of a field of a kind, made out to be otherwise and not left open; `nil` where nothing else can stand there.
    private func other(than test: DetailTest, in kind: KindName) -> DetailTest? {
        guard case .includes(let groups) = test.test,
            let field = work.study.kinds[kind]?.declaration.fields.first(where: { $0.name == test.field })
        else { return nil }
        let asked = Set(groups.joined())
        let others = work.study.choices(of: field).filter { !asked.contains($0) }
        return others.isEmpty ? nil : DetailTest(test.field, .includes([others]))
    }
}

extension Opening {
    /// How many of the event it takes to open.
    var times: Int {
        switch self {
        case .count(let times, _, _): times
        case .event(let pattern): pattern.which.least
        default: 1
        }
    }

    /// Whether so many must come within a time.
    fileprivate var isCounted: Bool {
        if case .count = self { true } else { false }
    }
}

extension EventPattern.Which {
    /// The number of the first that is meant.
    var least: Int {
        switch self {
        case .exactly(let number), .from(let number): number
        case .each, .ofUnknownNumber: 1
        }
    }
}
