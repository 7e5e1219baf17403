import Timeline

/// Moves from home to home for as long as nothing planned happens.
extension PlacementPath {
    /// Fills the days up to `limit` with stays as the child’s temper has it.
    mutating func wander(until limit: Day) {
        while reached < limit {
            let age = course.born.age(on: reached)
            let isFirst = stays.isEmpty
            let place = dice.pick(
                course.route == .unaccompanied ? PlaceShares.unaccompanied(age: age) : PlaceShares.ordinary(age: age))
            let until = end(of: place, age: age, isFirst: isFirst, limit: limit)
            live(
                in: Recoding.code(of: place, until: until), until: until,
                because: isFirst ? nil : reasonForMove(age: age))
            if temper == .unsettled && dice.happens(10) { temper = .moving }
        }
    }

    private mutating func end(of place: PlacementType, age: Int, isFirst: Bool, limit: Day) -> Day {
        var end = reached + length(in: place, isFirst: isFirst)
        if age < 16 && !place.isFostering { end = min(end, endForOlder()) }
        // A last stay of a few days would be an artefact of the limit, not a move.
        return limit - end < 6 ? limit : end
    }

    private mutating func length(in place: PlacementType, isFirst: Bool) -> Int {
        // Custody, secure homes and mother-and-baby units are for months, not years.
        if place == "R5" || place == "K1" || place == "R3" { return dice.draw(Spread(20, 60, 90, 150, 300)) }
        if isFirst && dice.happens(temper.bridging) { return dice.draw(Spread(1, 5, 14, 35, 90)) }
        return max(1, dice.draw(temper.stay))
    }

    /// Most leave a children’s home for supported accommodation between 16 and 18.
    private mutating func endForOlder() -> Day {
        dice.happens(65) ? course.born.birthday(16) + dice.number(in: 20...640) : course.ends
    }

    private mutating func reasonForMove(age: Int) -> PlacementChangeReason {
        age < 8 ? dice.pick(PlacementPath.reasonsOfOthers) : dice.pick(PlacementPath.reasons)
    }

    /// Why homes end that nobody planned to end, of a hundred; an older child may ask for it.
    private static let reasons: Shares<PlacementChangeReason> = [
        "CARPL": 46, "CREQB": 14, "CREQO": 11, "LAREQ": 8, "CHILD": 8, "OTHER": 7, "CLOSE": 3, "STAND": 1, "ALLEG": 1,
        "APPRR": 1,
    ]
    private static let reasonsOfOthers: Shares<PlacementChangeReason> = [
        "CARPL": 50, "CREQB": 15, "CREQO": 12, "LAREQ": 9, "OTHER": 8, "CLOSE": 3, "STAND": 1, "ALLEG": 1, "APPRR": 1,
    ]
}
