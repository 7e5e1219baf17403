import Policy
import Timeline
import TimelineTesting

/// Makes up what is recorded about something held.
struct MadeUpDetails {
    let material: HistoryMaterial

    /// Something for most of the fields of `kind`, of which now and then one is left empty.
    func details(of kind: KindDeclaration, on day: Day, _ dice: inout Dice) -> [Happening.Detail] {
        kind.fields.compactMap { field in
            if dice.happens(oneIn: 4) { return nil }
            if dice.happens(oneIn: 12) { return Happening.Detail(field.name, "") }
            return Happening.Detail(field.name, value(of: field, day, &dice))
        }
    }

    private func value(of field: KindDeclaration.Field, _ day: Day, _ dice: inout Dice) -> String {
        switch field.content {
        case .choice(let choices): dice.one(of: choices)
        case .yesOrNo: dice.one(of: ["yes", "no"])
        case .number: "\(dice.number(in: 0...20))"
        case .day: (day + dice.one(of: [-400, -30, -3, -1, 0, 1, 2, 7, 14, 29, 60, 200, 700])).description
        case .roles: asked(field, 4, &dice)
        case .role, .text, .person: asked(field, 1, &dice)
        }
    }

    /// Up to `count` of the values of which some rule asks whether the field holds them, or something else.
    private func asked(_ field: KindDeclaration.Field, _ count: Int, _ dice: inout Dice) -> String {
        let known = material.asked[field.name] ?? []
        if known.isEmpty || dice.happens(oneIn: 6) { return "something else" }
        return (0..<dice.number(in: 1...count)).map { _ in dice.one(of: known) }.joined(separator: "; ")
    }
}
