import Timeline

/// Care proceedings, and the decisions and orders on the way to adoption.
enum Proceedings {
    static func note(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        if let proceedings = course.proceedings {
            diary.note("care proceedings issued", on: proceedings.lowerBound, .urgent)
            if proceedings.upperBound <= course.ends {
                diary.note("care proceedings concluded", on: proceedings.upperBound, .urgent)
            }
        }
        guard let adoption = course.adoption else { return }
        noteDecision(adoption, &diary)
        if course.ending == "E11" || course.ending == "E12" { noteAdoption(period, adoption, &diary) }
    }

    private static func noteDecision(_ adoption: Course.AdoptionSteps, _ diary: inout Diary) {
        let open = AdoptionDecision(reversed: nil, reversal: nil)
        let closed = AdoptionDecision(reversed: adoption.reversed, reversal: adoption.reversal)
        diary.noteLasting(
            from: adoption.decided, until: adoption.reversed, .ordinary, open: .adoptionDecided(open),
            closed: .adoptionDecided(closed), because: "The decision was reversed")
    }

    private static func noteAdoption(_ period: Period, _ steps: Course.AdoptionSteps, _ diary: inout Diary) {
        let adopters = diary.dice.pick(Proceedings.adopters)
        let adoption = Adoption(
            decided: steps.decided, matched: steps.matched, byFormerFosterCarer: period.stays.last?.home.place == "A5",
            numberOfAdopters: adopters.number, adopterSex: adopters.sex, adopterStatus: adopters.status)
        diary.note(.adopted(adoption), on: period.course.ends, .ordinary)
    }

    /// Who adopts, of a hundred; codes that agree with one another (validation rules 511 to 524).
    private static let adopters: Shares<Adopters> = [
        Adopters(number: 2, sex: "MF", status: "L11"): 60, Adopters(number: 2, sex: "MF", status: "L3"): 16,
        Adopters(number: 2, sex: "MM", status: "L12"): 6, Adopters(number: 2, sex: "FF", status: "L12"): 4,
        Adopters(number: 2, sex: "FF", status: "L4"): 2, Adopters(number: 2, sex: "MM", status: "L2"): 2,
        Adopters(number: 1, sex: "F1", status: "L0"): 9, Adopters(number: 1, sex: "M1", status: "L0"): 1,
    ]

    private struct Adopters {
        let number: Int
        let sex: Code<Meaning.AdopterSex>
        let status: Code<Meaning.AdopterStatus>
    }
}
