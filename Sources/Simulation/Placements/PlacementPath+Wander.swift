import Timeline

/// Moves from home to home for as long as nothing planned happens.
extension PlacementPath {
    /// Fills the days up to `limit` with stays as the child’s temper has it.
    mutating func wander(until limit: Day) {
        while reached < limit {
            let age = course.born.age(on: reached)
            let place = course.route == .unaccompanied ? refugePlace(age: age) : ordinaryPlace(age: age)
            let isFirst = stays.isEmpty
            var until = reached + length(isFirst: isFirst)
            if place == "R5" || place == "K1" || place == "R3" {
                until = reached + dice.draw(Spread(20, 60, 90, 150, 300))
            }
            if age < 16 && !place.isFostering { until = min(until, endOfChildrensHome(place)) }
            until = min(until, limit)
            // A last stay of a few days would be an artefact of the limit, not a move.
            if limit - until < 6 { until = limit }
            live(
                in: Recoding.code(of: place, until: until), until: until,
                because: isFirst ? nil : reasonForMove(age: age))
            if temper == .unsettled && dice.happens(10) { temper = .moving }
        }
    }

    private mutating func length(isFirst: Bool) -> Int {
        if isFirst && dice.happens(temper.bridging) { return dice.draw(Spread(1, 5, 14, 35, 90)) }
        return max(1, dice.draw(temper.stay))
    }

    /// Most leave a children’s home for supported accommodation between 16 and 18.
    private mutating func endOfChildrensHome(_ place: PlacementType) -> Day {
        dice.happens(65) ? course.born.birthday(16) + dice.number(in: 20...640) : course.ends
    }

    private mutating func ordinaryPlace(age: Int) -> PlacementType {
        switch age {
        case ..<1: dice.pick(["U6": 68, "U3": 21, "R3": 8, "U5": 3])
        case ..<4: dice.pick(["U6": 78, "U3": 20, "R3": 1, "R1": 1])
        case ..<10: dice.pick(["U6": 75, "U3": 20, "K2": 3, "S1": 1, "R1": 1])
        case ..<16: dice.pick(["U6": 40, "U3": 9, "K2": 47, "S1": 1, "R1": 1, "K1": 1, "Z12": 1])
        default: dice.pick(["U6": 17, "U3": 7, "K2": 21, "K3": 56, "R1": 2, "Z12": 3, "P3": 1, "R2": 1])
        }
    }

    private mutating func refugePlace(age: Int) -> PlacementType {
        age < 16 ? dice.pick(["U6": 86, "K2": 14]) : dice.pick(["K3": 66, "U6": 30, "K2": 4])
    }

    private mutating func reasonForMove(age: Int) -> PlacementChangeReason {
        dice.pick([
            "CARPL": 46, "CREQB": 14, "CREQO": 11, "LAREQ": 8, "CHILD": age < 8 ? 0 : 8, "OTHER": 8, "CLOSE": 3,
            "STAND": 1, "ALLEG": 1, "APPRR": 1,
        ])
    }
}
