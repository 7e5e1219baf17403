import Timeline

/// A period of care with where the child lived in it: all that a return’s episodes are made of.
struct Period {
    let course: Course
    let stays: [Stay]
    let ending: CeasingReason
    let need: NeedCategory

    /// The period that `dice` give to a course.
    init(course: Course, childsPostcode: String?, _ dice: inout Dice) {
        self.course = course
        stays = PlacementPath.stays(of: course, childsPostcode: childsPostcode, &dice)
        let lastPlace = stays.last?.home.place ?? "U6"
        ending = course.ending ?? CareEnding.atEighteen(route: course.route, lastPlace: lastPlace, &dice)
        need = course.route == .unaccompanied ? "N8" : dice.pick(Period.needs)
    }

    /// Why children other than the unaccompanied come into care, of a hundred.
    private static let needs: Shares<NeedCategory> = [
        "N1": 71, "N2": 3, "N3": 3, "N4": 8, "N5": 12, "N6": 2, "N8": 2,
    ]

    /// One stay for each home: temporary moves and changes of type with the same carers left aside.
    var homes: [Stay] {
        var homes: [Stay] = []
        for stay in stays where !stay.isTemporary {
            if let last = homes.indices.last, homes[last].home.number == stay.home.number {
                homes[last].until = stay.until
            } else {
                homes.append(stay)
            }
        }
        return homes
    }

    /// The placement type on a day; of a temporary move, the home to which the child will come back.
    func place(on day: Day) -> PlacementType {
        stays.last { $0.from <= day && !$0.isTemporary }?.home.place ?? "U6"
    }
}
