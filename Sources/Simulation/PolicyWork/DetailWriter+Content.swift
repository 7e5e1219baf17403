import Policy
import Timeline

/// What people write into a field of which nothing in particular is asked.
extension DetailWriter {
    /// What a field of this content may hold.
    func content(of field: KindDeclaration.Field, _ dice: inout Dice) -> String? {
        if let usual = kind.usual[field.name] { return joined(usual, &dice) }
        switch field.content {
        case .text:
            let phrases = Phrases(kind: kind.declaration.name, field: field.name, age: born.age(on: day))
            return dice.one(of: phrases.all)
        case .day: return (day + dice.number(in: 9...70)).description
        case .number: return String(dice.number(in: 1...20))
        case .role: return dice.one(of: study.roles)
        case .roles: return joined((0..<dice.number(in: 1...3)).map { _ in [dice.one(of: study.roles)] }, &dice)
        case .person:
            let name = Names.draw(&dice)
            return "\(name.given) \(name.family)"
        case .yesOrNo: return dice.happens(65) ? "yes" : "no"
        case .choice(let choices): return choices.isEmpty ? nil : dice.one(of: choices)
        }
    }
}
