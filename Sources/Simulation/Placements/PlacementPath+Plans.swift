import Timeline

/// The stays that a plan brings about.
extension PlacementPath {
    /// Foster care, then the adopters; for some the foster carers become the adopters.
    mutating func fillTowardsAdoption() {
        guard let placed = course.adoption?.placed, placed < course.ends else { return wander(until: course.ends) }
        let isEarly = dice.happens(16)
        if isEarly {
            bridge(percent: 40)
            live(in: "U5", until: placed)
        } else {
            wander(until: placed)
        }
        let carersAdopt = isEarly || stays.last?.home.place.isFostering == true && dice.happens(6)
        if carersAdopt {
            convert(to: "A5", until: course.ends)
        } else {
            live(in: "A6", until: course.ends, because: "CARPL")
        }
    }

    /// Homes in care, then with the parents under the interim or the full order.
    mutating func fillTowardsParents() {
        let order = course.first(under: ["C2"]) ?? course.ends
        let interim = course.first(under: ["C1"]) ?? course.begins
        // Some go home to be assessed there before the final hearing.
        let home = max(interim, order - (dice.happens(60) ? dice.number(in: 20...140) : 0))
        if home > course.begins { wander(until: home) }
        live(in: "P1", until: course.ends, because: "CARPL")
    }

    /// A home with a relative or friend who takes the child on by order, or foster care until a relative does.
    mutating func fillTowardsKin() {
        let staysWithCarer = course.ending == "E45" || course.ending == "E46"
        guard staysWithCarer || course.ending == "E41" && dice.happens(50) else { return wander(until: course.ends) }
        bridge(percent: 35)
        let isKin = course.ending != "E46"
        let order = course.first(under: ["C2"]) ?? course.ends
        live(in: isKin ? "U3" : "U6", until: order)
        if order < course.ends { convert(to: isKin ? "U1" : "U4", until: course.ends) }
    }

    /// Homes until the plan is long-term fostering, then a home that is meant to last.
    mutating func fillTowardsLongTerm() {
        guard let order = course.first(under: ["C2"]) else { return wander(until: course.ends) }
        let settles = order + dice.draw(Spread(0, 60, 180, 420, 1_100))
        guard settles < course.ends, dice.happens(course.born.age(on: settles) < 12 ? 82 : 42) else {
            return wander(until: course.ends)
        }
        wander(until: settles)
        if stays.last?.home.place.isFostering == true && dice.happens(62) {
            convert(to: stays.last?.home.place == "U3" ? "U1" : "U4", until: endOfLongTermHome())
        } else {
            live(in: dice.happens(93) ? "U4" : "U1", until: endOfLongTermHome(), because: "CARPL")
        }
        wander(until: course.ends)
    }

    /// Two in three homes that are meant to last do last.
    private mutating func endOfLongTermHome() -> Day {
        dice.happens(65) ? course.ends : min(course.ends, reached + dice.draw(Spread(30, 180, 450, 900, 2_200)))
    }

    /// For some, a short stay with foster carers before the right home is ready.
    private mutating func bridge(percent: Double) {
        guard dice.happens(percent) else { return }
        let until = course.begins + dice.draw(Spread(1, 6, 20, 60, 120))
        if until + 10 < course.ends { live(in: "U6", until: until) }
    }
}
