import Timeline

/// Lives that go from one rare scope to the next.
extension EventfulLife {
    /// Periods of care from the first years of the record on, with gaps between some of them.
    mutating func wander(born: Day) -> [Course] {
        let adult = born.birthday(18)
        let last = min(adult, window.upperBound + 400)
        var begins = max(born + dice.number(in: 0...40), window.lowerBound - 60 + dice.number(in: 0...500))
        var courses: [Course] = []
        var step = 0
        while begins + 10 < last, begins < window.upperBound {
            let isLast = dice.happens(33)
            let length = isLast ? 5_000 : dice.draw(Spread(40, 120, 260, 420, 800))
            let ends = min(begins + length, last)
            courses.append(course(born: born, from: begins, until: ends, adult: adult, &step))
            // Some come back within weeks, others after more than a year.
            begins = ends + dice.draw(Spread(6, 25, 70, 150, 500))
        }
        return courses
    }

    private mutating func course(born: Day, from begins: Day, until ends: Day, adult: Day, _ step: inout Int) -> Course
    {
        var statuses: [Course.Status] = []
        var places: [Course.Place] = []
        var day = begins
        while day < ends {
            let pair = nextPair(born: born, on: day, step)
            if statuses.last?.code != pair.legalStatus {
                statuses.append(Course.Status(from: day, code: pair.legalStatus))
            }
            places.append(Course.Place(from: day, type: pair.placement))
            day = day + length(under: pair, step)
            step += 1
        }
        let ending: CeasingReason? =
            ends == adult ? nil : EventfulLife.ending(after: statuses.last?.code, places.last?.type, &dice)
        var course = Course(
            route: .longTermUnderOrder, born: born, begins: begins, ends: ends, ending: ending, statuses: statuses,
            proceedings: proceedings(statuses, ends), adoption: adoption(places, ends))
        course.places = places
        // Of some periods the record does not hold the beginning.
        if dice.happens(20) { course.firstReason = dice.happens(50) ? "P" : "L" }
        return course
    }

    /// The next scope in turn that a child of this age can come under, or an ordinary home.
    private mutating func nextPair(born: Day, on day: Day, _ step: Int) -> CarePair {
        let age = born.age(on: day)
        let fitting = scopes.map { $0.pairs.filter { fits($0, age, on: day) } }.filter { !$0.isEmpty }
        guard !fitting.isEmpty, !dice.happens(25) else { return ordinaryPair(age) }
        return dice.one(of: fitting[(turn * 5 + step) % fitting.count])
    }

    private func fits(_ pair: CarePair, _ age: Int, on day: Day) -> Bool {
        // Both left the return in April 2024; semi-independent living got another code, so that a stay can last longer.
        let last: [PlacementType: Int] = ["H5": 2023, "P2": 2022]
        let isOver = last[pair.placement].map { day.parts.year > $0 } ?? false
        return pair.ages.contains(age) && !pair.legalStatus.isShortBreaks && !isOver
    }

    private mutating func ordinaryPair(_ age: Int) -> CarePair {
        let status: LegalStatus = dice.pick(["C2": 45, "V2": 30, "C1": 25])
        return CarePair(
            legalStatus: status, placement: age >= 16 ? "K3" : dice.pick(["U6": 70, "K2": age > 7 ? 30 : 0]))
    }

    /// Short and long stays come round in turn, so that a duty of three days and one of three months both run out for some.
    private func length(under pair: CarePair, _ step: Int) -> Int {
        let isEmergency = pair.legalStatus.description.hasPrefix("L")
        let lengths = isEmergency ? [2, 5, 1, 9, 3, 13, 17, 7, 24] : [12, 95, 4, 40, 210, 20, 130, 7, 65, 560, 28]
        return lengths[(turn + step * 3) % lengths.count]
    }

    /// Why a period of care ends that ended under this legal status and in this placement.
    static func ending(
        after status: LegalStatus?, _ place: PlacementType?, _ dice: inout Dice
    ) -> CeasingReason {
        if place?.isAdoptive == true { return dice.pick(["E11": 30, "E12": 70]) }
        if status?.description.hasPrefix("J") == true { return dice.pick(["E14": 74, "E9": 26]) }
        return dice.pick(["E4A": 60, "E4B": 20, "E8": 20])
    }

    private func proceedings(_ statuses: [Course.Status], _ ends: Day) -> ClosedRange<Day>? {
        guard let issued = statuses.first(where: { $0.code == "C1" })?.from else { return nil }
        let order = statuses.first { $0.from > issued && ($0.code == "C2" || $0.code == "E1") }?.from
        return issued...max(issued, order ?? min(ends, issued + 230))
    }

    private func adoption(_ places: [Course.Place], _ ends: Day) -> Course.AdoptionSteps? {
        guard let placed = places.first(where: { $0.type.isAdoptive })?.from else { return nil }
        return Course.AdoptionSteps(decided: placed - 120, matched: placed - 25, placed: placed)
    }
}
