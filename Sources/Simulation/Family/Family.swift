import Timeline

/// The family and the network of a made-up child, as far as the record knows them: nobody in it is real.
struct Family {
    let born: Day
    /// The day from which the authority knows the family.
    let known: Day
    let familyName: String
    let isUnaccompanied: Bool
    /// Another child of the authority who has one parent in common with this one.
    var other: SharedParent?

    private(set) var people: [Relation] = []
    /// When the children of the family were born, the child among them.
    private var births: [Day]

    init(born: Day, known: Day, familyName: String, isUnaccompanied: Bool, other: SharedParent? = nil) {
        self.born = born
        self.known = known
        self.familyName = familyName
        self.isUnaccompanied = isUnaccompanied
        self.other = other
        births = [born] + (other?.sibling.born?.day.map { [$0] } ?? [])
    }

    /// Everybody whom the record names, in the order in which a worker would ask for them.
    static func draw(_ family: Family, _ dice: inout Dice) -> [Relation] {
        var family = family
        family.addParents(&dice)
        family.addBrothersAndSisters(&dice)
        family.addKin(&dice)
        family.addNetwork(&dice)
        return family.people
    }

    // MARK: Who belongs to the family

    private mutating func addParents(_ dice: inout Dice) {
        if other?.isMother == true || dice.happens(94) {
            var mother =
                other?.parent(.mother) ?? parent(.mother, familyName: dice.happens(70) ? familyName : nil, &dice)
            mother.hasResponsibility = mother.died == nil ? .yes : nil
            add(mother)
        }
        if other?.isMother == false || dice.happens(66) {
            var father =
                other?.parent(.father) ?? parent(.father, familyName: dice.happens(40) ? familyName : nil, &dice)
            father.hasResponsibility = father.died == nil ? dice.pick(Family.responsibility) : nil
            add(father)
        }
        if let mother = person(.mother), mother.died == nil, dice.happens(14) {
            var partner = Relation(person: name(nil, &dice), relationship: .parentsPartner)
            partner.through = mother.person
            partner.livesWithChild = .no
            add(partner)
        }
    }

    private func parent(_ relationship: Relationship, familyName: String?, _ dice: inout Dice) -> Relation {
        var parent = Relation(person: name(familyName, &dice), relationship: relationship)
        parent.born = year(before: born, by: 17...38, &dice)
        parent.livesWithChild = .no
        let diedSince = born.adding(months: 3)
        if dice.happens(isUnaccompanied ? 22 : 4), diedSince < known {
            parent.died = PartialDay(year: dice.day(in: diedSince...known).parts.year)
        } else {
            reach(&parent, &dice)
        }
        return parent
    }

    private mutating func addBrothersAndSisters(_ dice: inout Dice) {
        if let other { add(other.sibling) }
        for _ in 0..<dice.pick(Family.siblings) {
            let isHalf = dice.happens(30)
            let isBrother = dice.happens(51)
            let relationship: Relationship =
                isHalf ? isBrother ? .halfBrother : .halfSister : isBrother ? .brother : .sister
            var sibling = Relation(person: name(isHalf ? nil : familyName, &dice), relationship: relationship)
            guard let birth = siblingsBirth(&dice) else { continue }
            sibling.born = dice.happens(70) ? PartialDay(birth) : PartialDay(year: birth.parts.year)
            sibling.livesWithChild = birth.age(on: known) < 18 ? dice.pick(Family.together) : .no
            if isHalf { sibling.through = person(.mother)?.person ?? person(.father)?.person }
            births.append(birth)
            add(sibling)
        }
    }

    private mutating func addKin(_ dice: inout Dice) {
        let parents = people.filter(\.relationship.isParent)
        guard !parents.isEmpty else { return }
        let kin: [(relationship: Relationship, percent: Double)] = [
            (.grandmother, 62), (.grandfather, 34), (.aunt, 38), (.uncle, 24),
        ]
        for (relationship, percent) in kin where dice.happens(isUnaccompanied ? percent / 3 : percent) {
            let parent = dice.one(of: parents)
            var relative = Relation(person: name(nil, &dice), relationship: relationship)
            relative.through = parent.person
            let isOlder = relationship == .grandmother || relationship == .grandfather
            // A grandparent is a generation older than the parent, an aunt or uncle about as old.
            let parentsYear = parent.born?.year ?? born.parts.year - 28
            relative.born = PartialDay(year: parentsYear - dice.number(in: isOlder ? 18...34 : -10...10))
            relative.livesWithChild = .no
            relative.mightCare = dice.pick(Family.mightCare)
            reach(&relative, &dice)
            add(relative)
        }
    }

    private mutating func addNetwork(_ dice: inout Dice) {
        let network: [(relationship: Relationship, percent: Double, words: String?)] = [
            (.friend, born.age(on: known) > 4 ? 42 : 0, nil), (.teacher, born.age(on: known) > 3 ? 46 : 0, nil),
            (.familyFriend, 14, nil), (.godparent, 8, nil), (.other, 12, "football coach"),
        ]
        for (relationship, percent, words) in network where dice.happens(percent) {
            add(Relation(person: name(nil, &dice), relationship: relationship, inWords: words))
        }
    }

    // MARK: What is known of each

    private mutating func add(_ person: Relation) { people.append(person) }

    private func person(_ relationship: Relationship) -> Relation? {
        people.first { $0.relationship == relationship }
    }

    /// A name that nobody else in the family bears, because the record tells people apart by their names.
    private func name(_ familyName: String?, _ dice: inout Dice) -> String {
        while true {
            let drawn = Names.draw(&dice)
            let name = "\(drawn.given) \(familyName ?? drawn.family)"
            if !taken.contains(name) { return name }
        }
    }

    private var taken: [String] {
        people.map(\.person) + (other.map { [$0.sibling.person, $0.parentsName] } ?? [])
    }

    private func year(before day: Day, by years: ClosedRange<Int>, _ dice: inout Dice) -> PartialDay? {
        PartialDay(year: day.parts.year - dice.number(in: years))
    }

    /// A day on which the parents can have had another child: a year from every other birth, when the mother was old
    /// enough; `nil` when none was found.
    private func siblingsBirth(_ dice: inout Dice) -> Day? {
        let youngestMother = (person(.mother)?.born?.year ?? 0) + 16
        for _ in 0..<8 {
            let days = dice.number(in: 330...3_600)
            let day = dice.happens(50) ? born + days : born - days
            let isApart = births.allSatisfy { abs($0 - day) > 330 }
            if day < known, isApart, day.parts.year >= youngestMother { return day }
        }
        return nil
    }

    private func reach(_ person: inout Relation, _ dice: inout Dice) {
        person.isSafeToContact = dice.pick(Family.isSafe)
        if person.isSafeToContact == .yes && dice.happens(60) { person.contact = dice.one(of: Family.ways) }
    }

    private static let siblings: Shares<Int> = [0: 38, 1: 30, 2: 21, 3: 11]
    private static let responsibility: Shares<Known> = [.yes: 55, .no: 28, .notKnown: 17]
    private static let together: Shares<Known> = [.no: 88, .yes: 12]
    private static let mightCare: Shares<Known> = [.yes: 28, .no: 34, .notKnown: 38]
    private static let isSafe: Shares<Known> = [.yes: 80, .no: 8, .notKnown: 12]
    private static let ways = [
        "By telephone; the number is in the case note of the first visit", "Through the social worker",
        "By letter; reads with help", "By telephone in the evenings, after work", "Through an interpreter",
    ]
}
