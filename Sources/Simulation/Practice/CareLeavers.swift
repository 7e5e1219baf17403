import Timeline

/// How young people who left care are doing around their birthdays (table OC3).
enum CareLeavers {
    /// Notes the 17th to 21st birthdays after care ended, for those who were 16 or over and in care long enough.
    static func note(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        let born = course.born
        guard course.ends >= born.birthday(16), course.ends - max(course.begins, born.birthday(14)) >= 13 * 7,
            !CareLeavers.noLongerOurs.contains(period.ending)
        else { return }
        for age in 17...21 {
            let birthday = born.birthday(age)
            // Who was in care on the birthday is not asked about it (validation rules 1007 and 1016).
            guard course.ends < birthday else { continue }
            let (year, month, _) = birthday.parts
            let answer = answer(age: age, returnedHome: period.ending == "E4A", &diary.dice)
            let outcome = LeavingCare(
                yearEnding: month > 3 ? year + 1 : year, inTouch: answer.inTouch, activity: answer.activity,
                accommodation: answer.accommodation)
            diary.note(.leavingCare(outcome), on: birthday, .slow)
        }
    }

    /// Died, taken over by another authority, adopted, an adult after all, or in the care of relatives by order.
    private static let noLongerOurs: Set<CeasingReason> = ["E2", "E3", "E11", "E12", "E15", "E45", "E46", "E47", "E48"]

    private struct Answer {
        let inTouch: Code<Meaning.InTouch>
        var activity: Code<Meaning.Activity> = "0"
        var accommodation: Code<Meaning.Accommodation> = "0"
    }

    private static func answer(age: Int, returnedHome: Bool, _ dice: inout Dice) -> Answer {
        if returnedHome && dice.happens(60) { return Answer(inTouch: "RHOM") }
        guard dice.happens(England.careLeaversInTouch.value) else {
            return Answer(inTouch: dice.pick(["NO": 68, "REFU": 20, "NREQ": 11, "DIED": 1]))
        }
        let isOccupied = dice.happens(England.careLeaversOccupied.value + 6 * Double(max(0, 19 - age)))
        return Answer(
            inTouch: "YES", activity: dice.pick(isOccupied ? occupied : unoccupied),
            accommodation: dice.happens(England.careLeaversWellHoused.value + 5)
                ? home(age: age, &dice) : dice.pick(unsuitable))
    }

    private static let occupied: Shares<Code<Meaning.Activity>> = [
        "F1": 11, "F2": 32, "P2": 5, "F4": 5, "F5": 34, "P5": 12, "P1": 1,
    ]
    private static let unoccupied: Shares<Code<Meaning.Activity>> = ["G4": 33, "G5": 47, "G6": 20]
    private static let unsuitable: Shares<Code<Meaning.Accommodation>> = [
        "S2": 30, "X2": 35, "V2": 12, "W2": 8, "Y2": 15,
    ]

    private static func home(age: Int, _ dice: inout Dice) -> Code<Meaning.Accommodation> {
        if age == 17 { return dice.pick(["B1": 55, "D1": 30, "E1": 10, "U1": 5]) }
        return dice.pick(["U1": 38, "D1": 24, "B1": 13, "Z1": 12, "E1": 4, "T1": 3, "K1": 3, "C1": 2, "Y1": 1])
    }
}
