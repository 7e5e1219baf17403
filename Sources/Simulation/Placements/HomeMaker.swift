import Timeline

/// Makes homes: their provider, postcode and reference number, as far as a return of the type has them.
struct HomeMaker {
    /// The address from which the child came; `nil` for unaccompanied children.
    let childsPostcode: String?
    private var homes = 0

    init(childsPostcode: String?) {
        self.childsPostcode = childsPostcode
    }

    /// A new home of the type.
    mutating func home(_ place: PlacementType, _ dice: inout Dice) -> Home {
        homes += 1
        return Home(
            number: homes, place: place, provider: HomeMaker.provider(of: place, &dice),
            postcode: place == "P1" ? childsPostcode : HomeMaker.postcode(&dice),
            urn: HomeMaker.hasNumber(place) ? "SC9\(10_000 + dice.number(below: 400))" : nil)
    }

    /// A postcode of the area ZZ, which the Royal Mail does not use, so that no real street is meant.
    static func postcode(_ dice: inout Dice) -> String {
        let letters = [
            "A", "B", "D", "E", "F", "G", "H", "J", "L", "N", "P", "Q", "R", "S", "T", "U", "W", "X", "Y", "Z",
        ]
        let inward = "\(dice.number(below: 10))\(dice.one(of: letters))\(dice.one(of: letters))"
        return "ZZ\(dice.number(in: 1...24)) \(inward)"
    }

    /// Who provides a home of the type (validation rules 526 to 531 and 550); temporary moves have no provider.
    private static func provider(of place: PlacementType, _ dice: inout Dice) -> PlacementProvider? {
        if place.isTemporary { return nil }
        if place.isAdoptive { return dice.pick(["PR1": 70, "PR2": 18, "PR5": 12]) }
        switch place {
        case "U1", "U2", "U3": return dice.pick(["PR1": 96, "PR2": 4])
        case "U4", "U5", "U6": return dice.pick(["PR1": 56, "PR4": 36, "PR5": 5, "PR2": 3])
        case "K2", "K3", "H5": return dice.pick(["PR4": 82, "PR1": 12, "PR5": 6])
        case "K1": return dice.pick(["PR2": 70, "PR1": 30])
        case "P1": return "PR0"
        case "R2", "R5": return "PR3"
        case "R3": return dice.pick(["PR4": 60, "PR5": 40])
        case "Z12": return nil
        default: return "PR4"
        }
    }

    /// Whether homes of the type have Ofsted’s number (validation rules 218 and 222).
    private static func hasNumber(_ place: PlacementType) -> Bool {
        switch place {
        case "P1", "P3", "R1", "R2", "R5", "H5", "Z1", "Z12": false
        default: !place.isTemporary
        }
    }
}
