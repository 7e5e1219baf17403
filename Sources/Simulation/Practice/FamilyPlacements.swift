import Timeline

/// Homes with relatives and friends under temporary approval, and homes with parents.
enum FamilyPlacements {
    static func note(_ period: Period, _ diary: inout Diary) {
        for home in period.homes where diary.days.contains(home.from) {
            switch home.home.place {
            case "U3": approve(home, &diary)
            case "P1": assessParents(home, &diary)
            default: break
            }
        }
    }

    /// Sixteen weeks of temporary approval, once extended by eight (CPPCR 2010 regs 24 and 25); some overrun.
    private static func approve(_ home: Stay, _ diary: inout Diary) {
        diary.note("temporary approval of connected person", on: home.from, .urgent)
        let limit = home.from + 16 * 7
        if diary.dice.happens(58) {
            note("approval of connected person", on: limit - diary.dice.number(in: 0...45), in: home, &diary)
        } else if diary.dice.happens(70) {
            note("extension of temporary approval", on: limit - diary.dice.number(in: 0...12), in: home, &diary)
            let isInTime = diary.dice.happens(80)
            let end = home.from + 24 * 7
            let approved = isInTime ? end - diary.dice.number(in: 0...45) : end + diary.dice.number(in: 1...60)
            note("approval of connected person", on: approved, in: home, &diary)
        } else if diary.dice.happens(80) {
            note("approval of connected person", on: limit + diary.dice.number(in: 1...90), in: home, &diary)
        }
    }

    /// Parents are assessed before the child goes home, or within 10 working days when the child goes at once
    /// (CPPCR 2010 regs 17 and 19).
    private static func assessParents(_ home: Stay, _ diary: inout Diary) {
        guard diary.dice.happens(25) else {
            diary.note("assessment of parents", on: home.from - diary.dice.number(in: 3...40), .slow)
            return
        }
        diary.note("immediate placement with parents", on: home.from, .urgent)
        let due = Office.day(10, workingDaysAfter: home.from)
        let promptness = Promptness(inTime: 72, never: 6, lateBy: Spread(1, 4, 10, 20, 60))
        guard let day = diary.dice.day(from: home.from + 2, due: due, promptness) else { return }
        note("assessment of parents", on: day, in: home, &diary)
    }

    private static func note(_ kind: KindName, on day: Day, in home: Stay, _ diary: inout Diary) {
        if day < home.until { diary.note(kind, on: day) }
    }
}
