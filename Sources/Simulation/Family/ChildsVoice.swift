import Timeline

/// Notes what a child said before reviews, what came of it, and how contact with the family was agreed: in an authority
/// whose policy names such kinds, where its work has not written of them yet.
struct ChildsVoice {
    let timeline: CaseTimeline
    let people: [Relation]
    let kinds: Set<KindName>

    private static let view = "child’s view recorded"
    private static let decision = "child’s view decided"
    private static let contact = "contact plan"
    /// Of so many reviews the child was heard beforehand.
    private static let reviewsHeard = 3

    func note(_ diary: inout Diary) {
        if lacks(ChildsVoice.view) {
            for review in timeline.held(ReturnKind.review).suffix(ChildsVoice.reviewsHeard) {
                noteView(on: Office.workingDay(onOrBefore: review.day - diary.dice.number(in: 3...16)), &diary)
            }
        }
        guard lacks(ChildsVoice.contact), let period = timeline.periods.last else { return }
        let from = max(period.from, diary.days.lowerBound)
        for day in [from + diary.dice.number(in: 20...60), from + diary.dice.number(in: 250...420)] {
            noteContact(on: Office.workingDay(onOrAfter: day), until: period.until, &diary)
        }
    }

    private func lacks(_ kind: KindName) -> Bool { kinds.contains(kind) && timeline.held(kind).isEmpty }

    private func noteView(on day: Day, _ diary: inout Diary) {
        guard timeline.stretch(on: day) != nil else { return }
        let words = said("words", on: day, &diary)
        let view = [
            Happening.Detail("about", diary.dice.one(of: ["placement", "contact", "plan", "review", "move"])),
            Happening.Detail(
                "heard by", diary.dice.one(of: ["social worker", "independent reviewing officer", "advocate"])),
            Happening.Detail("words", words),
        ]
        diary.note(ChildsVoice.view, on: day, details: view)
        guard kinds.contains(ChildsVoice.decision), diary.dice.happens(72) else { return }
        noteDecision(on: Office.workingDay(onOrAfter: day + diary.dice.number(in: 6...40)), &diary)
    }

    private func noteDecision(on day: Day, _ diary: inout Diary) {
        let isFollowed = diary.dice.happens(58)
        let told = diary.dice.happens(80) ? day + diary.dice.number(in: 1...9) : nil
        let reason = diary.dice.one(of: Phrases(kind: ChildsVoice.decision, field: "reason", age: 10).all)
        let details: [Happening.Detail?] = [
            Happening.Detail("followed", isFollowed ? "yes" : "no"),
            isFollowed ? nil : Happening.Detail("reason", reason),
            told.map { Happening.Detail("told the child", $0.description) },
        ]
        diary.note(ChildsVoice.decision, on: day, .slow, details: details.compactMap(\.self))
    }

    private func noteContact(on day: Day, until end: Day?, _ diary: inout Diary) {
        guard day < end ?? .endOfTime else { return }
        let parents = people.filter { $0.relationship.isParent && $0.died == nil }.map { parent in
            "\(parent.person): \(diary.dice.one(of: ChildsVoice.terms))"
        }
        let siblings = people.filter { $0.relationship.isSibling && $0.livesWithChild != .yes }.map(\.person)
        let details: [Happening.Detail?] = [
            parents.isEmpty ? nil : Happening.Detail("with parents", parents.joined(separator: ". ")),
            siblings.isEmpty
                ? nil
                : Happening.Detail(
                    "with brothers and sisters",
                    "\(siblings.joined(separator: ", ")): \(diary.dice.one(of: ChildsVoice.terms))"),
            Happening.Detail("child’s wish", said("child’s wish", on: day, &diary)),
            Happening.Detail("weight given", diary.dice.one(of: ["followed", "followed as far as it is safe"])),
        ]
        diary.note(ChildsVoice.contact, on: day, .slow, details: details.compactMap(\.self))
    }

    private func said(_ field: String, on day: Day, _ diary: inout Diary) -> String {
        diary.dice.one(of: Phrases(kind: ChildsVoice.view, field: field, age: diary.born.age(on: day)).all)
    }

    private static let terms = [
        "every second Saturday, two hours, with a worker nearby", "once a month at the family centre",
        "a letter and photographs twice a year", "every Wednesday after school",
        "a video call on Sundays, and a visit each school holiday",
    ]
}
