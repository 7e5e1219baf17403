import Timeline

/// Tells a child’s whole story to a diary: first what happened to the child, then what people did about it.
struct ChildStory {
    let index: Int
    let workforce: Workforce
    /// Whether the practices that every authority has are left to those who do what its policy asks.
    var isLeftToPolicy = false

    /// Notes everything about a life.
    func tell(_ life: Life, in diary: inout Diary) {
        let isUnaccompanied = life.courses.first?.route == .unaccompanied
        let postcode = isUnaccompanied ? nil : HomeMaker.postcode(&diary.dice)
        Identity(index: index, life: life).note(Names.draw(&diary.dice), &diary)
        var clerk = EpisodeClerk(diary)
        var permanence = EarlierPermanence(before: life.permanenceBefore)
        for (place, course) in life.courses.enumerated() {
            permanence.note(course, &diary)
            let period = Period(course: course, childsPostcode: postcode, &diary.dice)
            clerk.write(EpisodeWeaver.episodes(of: period, childsPostcode: postcode), in: &diary)
            if !isLeftToPolicy { tellPractice(period, in: &diary) }
            if place == life.courses.count - 1 { CareLeavers.note(period, &diary) }
        }
    }

    /// Notes what workers, reviewing officers, schools and doctors did in a period of care.
    private func tellPractice(_ period: Period, in diary: inout Diary) {
        Allocations(workforce: workforce, child: index).note(period, &diary)
        let reviews = Reviews.hold(in: period, &diary)
        Visits(period: period, reviews: reviews).note(&diary)
        Plans.forCare(of: period.course, &diary)
        Plans.forPlacements(of: period, &diary)
        Plans.forPermanence(of: period, reviews: reviews, &diary)
        HealthAssessments.note(period, &diary)
        EducationPlans.note(period, &diary)
        Proceedings.note(period, &diary)
        FamilyPlacements.note(period, &diary)
        LeavingCarePlans.note(period, &diary)
        Absences.noteMissing(period, &diary)
        Absences.noteLiberty(period, &diary)
        YearEnd.note(period, &diary)
    }
}
