import Timeline

/// Homes with relatives and friends under temporary approval, and homes with parents.
enum FamilyPlacements {
    static func note(_ period: Period, _ diary: inout Diary) {
        for stay in period.homes where diary.days.contains(stay.from) {
            switch stay.home.place {
            case "U3": approve(stay, &diary)
            case "P1": assessParents(stay, &diary)
            default: break
            }
        }
    }

    /// Sixteen weeks of temporary approval, once extended by eight (CPPCR 2010 regs 24 and 25); some overrun.
    private static func approve(_ stay: Stay, _ diary: inout Diary) {
        diary.note("temporary approval of connected person", on: stay.from, .urgent)
        let limit = stay.from + 16 * 7
        if diary.dice.happens(58) {
            note("approval of connected person", on: limit - diary.dice.number(in: 0...45), in: stay, &diary)
        } else if diary.dice.happens(70) {
            note("extension of temporary approval", on: limit - diary.dice.number(in: 0...12), in: stay, &diary)
            let isInTime = diary.dice.happens(80)
            let end = stay.from + 24 * 7
            let approved = isInTime ? end - diary.dice.number(in: 0...45) : end + diary.dice.number(in: 1...60)
            note("approval of connected person", on: approved, in: stay, &diary)
        } else if diary.dice.happens(80) {
            note("approval of connected person", on: limit + diary.dice.number(in: 1...90), in: stay, &diary)
        }
    }

    /// Parents are assessed before the child goes home, or within 10 working days when the child goes at once
    /// (CPPCR 2010 regs 17 and 19).
    private static func assessParents(_ stay: Stay, _ diary: inout Diary) {
        guard diary.dice.happens(25) else {
            diary.note("assessment of parents", on: stay.from - diary.dice.number(in: 3...40), .slow)
            return
        }
        diary.note("immediate placement with parents", on: stay.from, .urgent)
        let due = Office.day(10, workingDaysAfter: stay.from)
        let promptness = Promptness(inTime: 72, never: 6, lateBy: Spread(1, 4, 10, 20, 60))
        guard let day = diary.dice.day(from: stay.from + 2, due: due, promptness) else { return }
        note("assessment of parents", on: day, in: stay, &diary)
    }

    private static func note(_ kind: KindName, on day: Day, in stay: Stay, _ diary: inout Diary) {
        if day < stay.until { diary.note(kind, on: day) }
    }
}
