import Timeline

/// A disabled child who lives at home and stays elsewhere some days a month (legal status V3).
enum ShortBreaks {
    /// A life of short breaks in the days of the record: every break is a period of care of its own.
    ///
    /// At most 4 days each and 17 of them a year, which keeps the limits of 17 days and 75 days a year (CPPCR 2010
    /// reg 48).
    static func write(in diary: inout Diary, child index: Int) {
        let born = diary.born
        let isHome = diary.dice.happens(40)
        let first =
            diary.days.lowerBound + diary.dice.number(in: 0...(diary.days.upperBound - diary.days.lowerBound) * 3 / 4)
        let last = min(first + diary.dice.number(in: 300...1_400), born.birthday(18) - 30, diary.days.upperBound)
        let registration = Registration(
            number: Identity.number(ofChild: index), born: born, sex: diary.dice.happens(65) ? "M" : "F",
            ethnicity: "WBRI", pupilNumber: "Z" + String(200_000_000_000 + index))
        let known = Instant(milliseconds: Instant(startOf: first).milliseconds + 7 * 3_600_000)
        diary.open(at: known)
        diary.write(.registered(registration), day: nil, at: known)
        diary.write(.named(Names.draw(&diary.dice)), day: nil, at: known)
        diary.note("care plan", on: first)
        var day = first
        var visit = first + diary.dice.number(in: 20...90)
        while day + 5 < last || day == first {
            let until = day + diary.dice.number(in: 1...4)
            breakAway(from: day, until: until, place: isHome ? "K2" : "U6", &diary)
            day = day + diary.dice.number(in: 22...45)
            if day > visit {
                diary.note("visit", on: day, details: [Happening.Detail("seen alone", "yes")])
                visit = visit + 175
            }
        }
    }

    /// Postcodes and Ofsted numbers are left out, as the return wants them left out (validation rule 214).
    private static func breakAway(from day: Day, until: Day, place: PlacementType, _ diary: inout Diary) {
        var episode = Episode(
            reason: "S", legalStatus: "V3", need: "N2", placement: place, provider: place == "K2" ? "PR4" : "PR1")
        let open = Fact.episode(episode)
        episode.until = until
        episode.ceased = "E4A"
        diary.noteLasting(
            from: day, until: until, open: open, closed: .episode(episode), because: "The short break ended")
    }
}
