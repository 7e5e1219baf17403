import Timeline

/// Notes what surrounds a child beside what any rule asks for: who the child is, the family and the network, and who at
/// the authority has to do with the child.
///
/// It is drawn apart from all else, so that a life is the same with it and without.
struct Surroundings {
    let index: Int
    let timeline: CaseTimeline
    /// The kinds that the authority’s policy names.
    let kinds: Set<KindName>

    func note(other: SharedParent?, _ diary: inout Diary) {
        guard let first = timeline.periods.first, let name = timeline.name else { return }
        let known = max(first.from, diary.days.lowerBound)
        let portrayal = Portrayal(isUnaccompanied: diary.isOfUnaccompanied, registration: timeline.registration)
        diary.note(.described(portrayal.description(&diary.dice)), on: known, .slow)
        let family = Family(
            born: diary.born, known: known, familyName: name.family, isUnaccompanied: diary.isOfUnaccompanied,
            other: diary.isOfUnaccompanied ? nil : other)
        let people = Family.draw(family, &diary.dice)
        // A worker who has sat down with the family writes down everybody at once.
        let told = diary.moment(after: known, .slow)
        for person in people { diary.write(.related(person), day: known, at: told) }
        noteCarer(beside: people.map(\.person), &diary)
        Involvements(index: index, timeline: timeline).note(&diary)
        ChildsVoice(timeline: timeline, people: people, kinds: kinds).note(&diary)
    }

    /// The foster carer with whom the child lives now.
    private func noteCarer(beside taken: [String], _ diary: inout Diary) {
        guard let placement = timeline.placements.last, placement.until == nil, placement.type?.isFostering == true,
            placement.from >= diary.days.lowerBound
        else { return }
        let name = Names.draw(&diary.dice)
        let carer = Relation(
            person: "\(name.given) \(name.family)", relationship: .fosterCarer, livesWithChild: .yes)
        guard !taken.contains(carer.person) else { return }
        diary.note(.related(carer), on: placement.from)
    }
}
