import Timeline

/// One person of a genogram, as far as a drawing shows them.
struct Member {
    let name: String
    let shape: Genogram.Shape
    let isChild: Bool
    let hasDied: Bool
    /// Age in years on the day, where the whole day of birth is recorded; it stands in the outline.
    let age: Int?
    /// What stands under the name: what they are to the child, when they were born, who has parental responsibility.
    let lines: [String]

    init(_ child: Genogram.Child) {
        name = child.name
        shape = child.shape
        (isChild, hasDied, age) = (true, false, nil)
        lines = child.born.map { ["born \($0.parts.year)"] } ?? []
    }

    init(_ relation: Relation, day: Day) {
        name = relation.person
        shape = relation.relationship.shape
        isChild = false
        hasDied = relation.died != nil
        age = hasDied ? nil : relation.born?.day.flatMap { $0 <= day ? $0.age(on: day) : nil }
        let what = relation.inWords ?? relation.relationship.rawValue
        let responsible = relation.hasResponsibility == .yes ? "responsible" : nil
        lines = [what, Member.years(relation), responsible].compactMap(\.self)
    }

    /// `born 1988`, `1961–2020`, `died 2020`.
    private static func years(_ relation: Relation) -> String? {
        switch (relation.born?.year, relation.died?.year) {
        case (let born?, let died?): "\(born)–\(died)"
        case (let born?, nil): "born \(born)"
        case (nil, let died?): "died \(died)"
        case (nil, nil): nil
        }
    }
}
