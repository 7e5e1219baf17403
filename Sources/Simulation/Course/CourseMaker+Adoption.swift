import Timeline

/// The courses on which it is decided that the child should be adopted.
extension CourseMaker {
    mutating func towardsAdoption(_ route: Route) -> Course {
        let opening = opening()
        let order = max(opening.concluded, begins + 40)
        // The decision comes before the court is asked for a placement order.
        let decided = max(begins + 20, order - dice.draw(Spread(7, 20, 40, 65, 110)))
        return route == .adoption
            ? adopted(opening, order: order, decided: decided) : reversed(opening, order: order, decided: decided)
    }

    private mutating func adopted(_ opening: Opening, order: Day, decided: Day) -> Course {
        let matched = order + dice.draw(Spread(0, 50, 130, 260, 700))
        let placed = matched + dice.draw(Spread(6, 14, 24, 40, 90))
        // An application may be made after ten weeks of living together (Adoption and Children Act 2002 s.42(2)).
        let ends = placed + dice.draw(Spread(110, 210, 280, 390, 800))
        let steps = Course.AdoptionSteps(decided: decided, matched: matched, placed: placed)
        return finished(
            .adoption, ends: ends, ending: dice.pick(["E11": 28, "E12": 72]),
            opening.statuses + [Course.Status(from: order, code: "E1")], proceedings: opening.issued...order,
            adoption: steps)
    }

    private mutating func reversed(_ opening: Opening, order: Day, decided: Day) -> Course {
        var steps = Course.AdoptionSteps(decided: decided)
        var statuses = opening.statuses
        if dice.happens(40) {
            // The court makes no placement order, and a care order instead.
            steps.reversed = order + dice.number(in: 3...40)
            steps.reversal = "RD2"
            statuses.append(Course.Status(from: order, code: "C2"))
        } else {
            let reversed = order + dice.draw(Spread(150, 330, 480, 680, 1_200))
            steps.reversed = reversed
            steps.reversal = dice.pick(["RD1": 30, "RD3": 50, "RD4": 20])
            statuses.append(Course.Status(from: order, code: "E1"))
            statuses.append(Course.Status(from: reversed + dice.draw(Spread(20, 45, 70, 110, 220)), code: "C2"))
        }
        return finished(
            .adoptionReversed, ends: adult, ending: nil, statuses, proceedings: opening.issued...order, adoption: steps)
    }
}
