import Timeline

/// The courses that go through care proceedings.
extension CourseMaker {
    /// From issue to final order: a median of 40 weeks, though the law says 26 (``England/proceedingsWeeks``).
    static let proceedings = Spread(100, 210, 280, 350, 620)

    /// How proceedings began: the statuses up to the interim care order, and the day of issue.
    struct Opening {
        var statuses: [Course.Status]
        let issued: Day
        let concluded: Day
    }

    /// A child comes into proceedings at once, from an agreement, or from an emergency. Police protection ends within
    /// 72 hours, an emergency order mostly within 8 days and, extended, within 15.
    mutating func opening() -> Opening {
        let first: LegalStatus = dice.pick(["C1": 52, "V2": 26, "L1": 13, "L2": 9])
        var statuses = [Course.Status(from: begins, code: first)]
        var order = begins
        switch first {
        case "V2": order = begins + dice.draw(Spread(6, 30, 80, 160, 400))
        case "L1": order = begins + dice.number(in: 1...3)
        case "L2": order = begins + (dice.happens(80) ? dice.number(in: 4...8) : dice.number(in: 9...15))
        default: break
        }
        if first == "L1" && dice.happens(30) {
            statuses.append(Course.Status(from: order, code: "V2"))
            order = order + dice.draw(Spread(6, 14, 30, 60, 150))
        }
        if first != "C1" { statuses.append(Course.Status(from: order, code: "C1")) }
        let issued = max(born, order - dice.number(in: 0...(first == "C1" || first == "V2" ? 9 : 1)))
        return Opening(statuses: statuses, issued: issued, concluded: issued + dice.draw(CourseMaker.proceedings))
    }

    /// Home, special guardianship and child arrangements orders.
    mutating func throughCourt(_ route: Route) -> Course {
        var opening = opening()
        let order = max(opening.concluded, begins + 5)
        var ends = order
        var ending: CeasingReason = "E4A"
        switch route {
        case .specialGuardianship:
            ending = dice.pick(["E45": 62, "E46": 8, "E47": 27, "E48": 3])
            // Three in ten follow a care order, when foster carers apply later.
            if dice.happens(30) { ends = order + dice.draw(Spread(120, 300, 600, 1_000, 2_400)) }
        case .arrangementsOrder: ending = "E41"
        case .homeUnderOrder: ends = order + dice.draw(Spread(120, 340, 600, 1_050, 2_400))
        default: ending = dice.happens(92) ? "E4A" : "E13"
        }
        if ends > order { opening.statuses.append(Course.Status(from: order, code: "C2")) }
        return finished(
            route, ends: ends, ending: ending, opening.statuses,
            proceedings: opening.issued...max(opening.issued, order))
    }

    mutating func longTermUnderOrder() -> Course {
        // No care order is made after a 17th birthday (Children Act 1989 s.31(3)), so a late start goes by agreement.
        guard begins < born.birthday(16) + 150 else { return finishedByAgreement() }
        var opening = opening()
        let order = max(opening.concluded, begins + 5)
        if order < born.birthday(17) { opening.statuses.append(Course.Status(from: order, code: "C2")) }
        return finished(
            .longTermUnderOrder, ends: adult, ending: nil, opening.statuses,
            proceedings: opening.issued...max(opening.issued, order))
    }

    private func finishedByAgreement() -> Course {
        finished(.longTermByAgreement, ends: adult, ending: nil, [Course.Status(from: begins, code: "V2")])
    }
}
