import Timeline

/// Where a child lived in a period of care: stays that follow one another without a gap from its first day to its last.
struct PlacementPath {
    let course: Course
    var homes: HomeMaker
    var dice: Dice
    var temper: Temper
    private(set) var stays: [Stay] = []

    /// The stays of `course`, temporary moves included.
    static func stays(of course: Course, childsPostcode: String?, _ dice: inout Dice) -> [Stay] {
        let age = course.born.age(on: course.begins)
        let temper = dice.pick(Temper.shares(startingAt: age))
        var path = PlacementPath(
            course: course, homes: HomeMaker(childsPostcode: childsPostcode), dice: dice, temper: temper)
        path.fill()
        path.addTemporaryMoves()
        dice = path.dice
        return path.stays
    }

    private init(course: Course, homes: HomeMaker, dice: Dice, temper: Temper) {
        self.course = course
        self.homes = homes
        self.dice = dice
        self.temper = temper
    }

    private mutating func fill() {
        if let places = course.places { return follow(places) }
        switch course.route {
        case .adoption: fillTowardsAdoption()
        case .homeUnderOrder: fillTowardsParents()
        case .homeFromProceedings where dice.happens(30): fillTowardsParents()
        case .specialGuardianship, .arrangementsOrder: fillTowardsKin()
        case .remand: live(in: dice.pick(["R5": 45, "K2": 20, "U6": 25, "K1": 10]), until: course.ends)
        case .longTermUnderOrder, .adoptionReversed: fillTowardsLongTerm()
        default: wander(until: course.ends)
        }
    }

    /// A home for each of the places, one after the other.
    private mutating func follow(_ places: [Course.Place]) {
        for (place, next) in zip(places, places.dropFirst().map(\.from) + [course.ends]) {
            live(in: place.type, until: next)
        }
    }

    /// The day on which the next stay begins.
    var reached: Day { stays.last?.until ?? course.begins }

    /// Adds a stay in a new home; nothing when no day is left for it.
    mutating func live(in place: PlacementType, until: Day, because reason: PlacementChangeReason? = nil) {
        stay(in: homes.home(place, &dice), until: until, because: reason)
    }

    /// Adds a stay in `home` up to `until`; `reason` is why the child left the stay before it.
    mutating func stay(in home: Home, until: Day, because reason: PlacementChangeReason? = nil) {
        let from = reached
        guard from < until else { return }
        if let last = stays.indices.last { stays[last].endedBecause = reason ?? "CARPL" }
        stays.append(Stay(home: home, from: from, until: min(until, course.ends), endedBecause: nil))
    }

    /// The placement changes its type and the child stays with the same carers.
    mutating func convert(to place: PlacementType, until: Day) {
        guard var home = stays.last?.home else { return }
        home.place = place
        stay(in: home, until: until, because: "PLACE")
    }

    /// Puts `parts` in the place of the stay at `index`.
    mutating func replaceStay(at index: Int, with parts: [Stay]) {
        stays.replaceSubrange(index...index, with: parts)
    }
}
