import Timeline

/// Makes the course of a period of care along a route.
struct CourseMaker {
    let born: Day
    let begins: Day
    /// The 18th birthday, on which a child ceases to be looked after at the latest.
    let adult: Day
    var dice: Dice

    /// The course that `dice` give a child born on `born` who starts on `begins` and goes along `route`.
    static func course(_ route: Route, born: Day, begins: Day, _ dice: inout Dice) -> Course {
        var maker = CourseMaker(born: born, begins: begins, adult: born.birthday(18), dice: dice)
        let course = maker.make(route)
        dice = maker.dice
        return course
    }

    private mutating func make(_ route: Route) -> Course {
        switch route {
        case .homeFromAgreement: homeFromAgreement()
        case .homeFromProceedings, .homeUnderOrder, .specialGuardianship, .arrangementsOrder: throughCourt(route)
        case .adoption, .adoptionReversed: towardsAdoption(route)
        case .longTermUnderOrder: longTermUnderOrder()
        case .longTermByAgreement, .unaccompanied: untilAdult(route)
        case .remand: remand()
        case .otherEnding: otherEnding()
        }
    }

    /// A course from its parts, cut at the 18th birthday: what was to come after it does not come.
    func finished(
        _ route: Route, ends: Day, ending: CeasingReason?, _ statuses: [Course.Status],
        proceedings: ClosedRange<Day>? = nil, adoption: Course.AdoptionSteps? = nil
    ) -> Course {
        let lastDay = min(max(ends, begins + 1), adult)
        return Course(
            route: route, born: born, begins: begins, ends: lastDay, ending: lastDay == adult ? nil : ending,
            statuses: statuses.filter { $0.from < lastDay }, proceedings: proceedings, adoption: adoption)
    }
}

extension CourseMaker {
    private mutating func homeFromAgreement() -> Course {
        var statuses = [Course.Status(from: begins, code: "V2")]
        if dice.happens(9) {
            statuses = [
                Course.Status(from: begins, code: "L1"), .init(from: begins + dice.number(in: 1...3), code: "V2"),
            ]
        }
        let length = dice.draw(Spread(4, 25, 95, 280, 1_100))
        let ending: CeasingReason = dice.pick(["E4A": 62, "E4B": 28, "E13": 10])
        return finished(.homeFromAgreement, ends: begins + max(5, length), ending: ending, statuses)
    }

    private mutating func untilAdult(_ route: Route) -> Course {
        let statuses = [Course.Status(from: begins, code: "V2")]
        // A few unaccompanied young people are found to be adults.
        if route == .unaccompanied && dice.happens(5) {
            return finished(route, ends: begins + dice.draw(Spread(20, 50, 90, 150, 300)), ending: "E15", statuses)
        }
        return finished(route, ends: adult, ending: nil, statuses)
    }

    private mutating func remand() -> Course {
        let ends = begins + dice.draw(Spread(3, 20, 50, 110, 240))
        return finished(
            .remand, ends: ends, ending: dice.pick(["E14": 74, "E9": 26]), [Course.Status(from: begins, code: "J1")])
    }

    private mutating func otherEnding() -> Course {
        let ends = begins + dice.draw(Spread(5, 60, 200, 500, 1_400))
        let ending: CeasingReason = dice.pick(["E3": 32, "E8": 56, "E16": 6, "E2": 6])
        return finished(.otherEnding, ends: ends, ending: ending, [Course.Status(from: begins, code: "V2")])
    }
}
