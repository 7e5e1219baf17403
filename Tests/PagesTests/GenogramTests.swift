@testable import Charts
import HTML
import Testing
import Timeline

/// Who stands where in a genogram, and what is said of them in words.
@Suite struct GenogramTests {
    private let day: Day
    private let born: Day

    init() throws {
        day = try #require(Day(2026, 6, 4))
        born = try #require(Day(2016, 3, 9))
    }

    private func arrangement(_ relations: [Relation]) -> Arrangement {
        Arrangement(Kinship(relations, childsBirth: born))
    }

    private func genogram(_ relations: [Relation], named name: String = "Wren") -> Genogram {
        Genogram(of: Genogram.Child(name: name, shape: .circle, born: born), relations: relations, day: day)
    }

    private func year(_ year: Int) -> PartialDay? { PartialDay(year: year) }

    /// Three generations on both sides, with a stepfather, half-sisters, a cousin, and somebody nobody can place.
    private var large: [Relation] {
        [
            Relation(person: "Anna", relationship: .mother, born: year(1988), hasResponsibility: .yes),
            Relation(person: "Ben", relationship: .father, born: year(1985)),
            Relation(person: "Cal", relationship: .stepfather, through: "Anna"),
            Relation(person: "Dot", relationship: .sister, born: year(2012)),
            Relation(person: "Eli", relationship: .brother, born: year(2019)),
            Relation(person: "Fay", relationship: .halfSister, born: year(2021), through: "Anna"),
            Relation(person: "Gil", relationship: .halfBrother, born: year(2008), through: "Ben"),
            Relation(person: "Hope", relationship: .grandmother, born: year(1960), through: "Anna"),
            Relation(person: "Ian", relationship: .grandfather, born: year(1958), through: "Anna"),
            Relation(person: "Joy", relationship: .grandmother, through: "Ben"),
            Relation(person: "Kim", relationship: .aunt, born: year(1990), through: "Anna"),
            Relation(person: "Lee", relationship: .uncle, born: year(1980), through: "Ben"),
            Relation(person: "May", relationship: .cousin, through: "Kim"),
            Relation(person: "Ned", relationship: .aunt),
            Relation(person: "Olu", relationship: .teacher), Relation(person: "Pia", relationship: .fosterCarer),
            Relation(person: "Rose", relationship: .greatGrandparent, through: "Hope"),
        ]
    }

    @Test func `generations stand in rows, the oldest at the top`() {
        let arrangement = arrangement(large)
        let names = arrangement.rows.map { row in row.map { $0 == 0 ? "Wren" : large[$0 - 1].person } }
        #expect(
            names == [
                ["Rose"], ["Joy", "Ian", "Hope"], ["Lee", "Ben", "Anna", "Cal", "Kim", "Ned"],
                ["Gil", "Dot", "Wren", "Eli", "Fay", "May"],
            ])
    }

    @Test func `nobody stands on anybody`() {
        for count in 0...large.count {
            let arrangement = arrangement(Array(large.prefix(count)))
            for row in arrangement.rows {
                let places = row.compactMap { arrangement.places[$0] }
                #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 0.98 }, "\(count): \(places)")
            }
        }
    }

    @Test func `everybody of the family has a place, and those around it are in the network`() {
        let arrangement = arrangement(large)
        #expect(Set(arrangement.places.keys).union(arrangement.kinship.network) == Set(0...large.count))
        #expect(arrangement.kinship.network == [15, 16])
    }

    @Test func `parents stand above their children, whatever is recorded`() {
        for relations in [large, large.reversed(), large.filter { $0.person != "Anna" }] {
            let arrangement = arrangement(relations)
            for union in arrangement.kinship.unions {
                let parents = union.parents.compactMap(arrangement.row(of:))
                let children = union.children.compactMap(arrangement.row(of:))
                #expect(parents.allSatisfy { parent in children.allSatisfy { parent < $0 } })
                #expect(Set(parents).count <= 1 && Set(children).count <= 1)
            }
        }
    }

    @Test func `brothers and sisters stand in the order of birth, the child among them`() {
        // Born 2019, 2012 and 2016 (the child): 2, then 0, then 1.
        let relations = [
            Relation(person: "Eli", relationship: .brother, born: year(2019)),
            Relation(person: "Dot", relationship: .sister, born: year(2012)),
        ]
        #expect(arrangement(relations).rows == [[2, 0, 1]])
    }

    @Test func `a single mother stands over the middle of her three children`() {
        let relations = [
            Relation(person: "Anna", relationship: .mother),
            Relation(person: "Eli", relationship: .brother, born: year(2019)),
            Relation(person: "Dot", relationship: .sister, born: year(2012)),
        ]
        let arrangement = arrangement(relations)
        #expect(arrangement.places == [3: 0, 0: 1, 2: 2, 1: 1])
    }

    @Test func `the line of a single mother begins at the foot of her outline and leaves room for the words about her`()
    {
        let relations = [
            Relation(person: "Anna", relationship: .mother),
            Relation(person: "Eli", relationship: .brother, born: year(2019)),
            Relation(person: "Dot", relationship: .sister, born: year(2012)),
        ]
        // In the second of three places of 132 after a margin of 10, an outline of 42: across at 10 + 132 + 66, down to 10 + 42;
        // and again under two lines of 16 and the 8 above them.
        #expect(genogram(relations).drawing.text.contains("d=\"M208.0 52.0v5.0M208.0 92.0V"))
    }

    @Test func `half-sisters hang on the one parent whom they share, and never among the full ones`() {
        let unions = arrangement(large).kinship.unions
        #expect(unions.contains(Kinship.Union(parents: [2, 1], children: [4, 0, 5])))
        #expect(unions.contains(Kinship.Union(parents: [1], children: [6])))
        #expect(unions.contains(Kinship.Union(parents: [2], children: [7])))
    }

    @Test func `whoever is kin through somebody who is not recorded is not guessed to be`() {
        let relations = [
            Relation(person: "Anna", relationship: .mother), Relation(person: "Ned", relationship: .aunt),
            Relation(person: "Gil", relationship: .halfBrother, through: "Nobody"),
            Relation(person: "Cal", relationship: .stepfather),
        ]
        let kinship = Kinship(relations, childsBirth: born)
        #expect(kinship.loose == [2: .above, 3: .above, 4: .beside])
        #expect(genogram(relations).drawing.text.count(of: "class=\"loose\"") == 3)
    }

    @Test func `parents who adopted have a line of their own`() {
        let relations = [
            Relation(person: "Anna", relationship: .mother), Relation(person: "Uma", relationship: .adoptiveParent),
            Relation(person: "Val", relationship: .adoptiveParent),
        ]
        let unions = Kinship(relations, childsBirth: born).unions
        #expect(unions.contains(Kinship.Union(parents: [2, 3], children: [0], bond: .adoption)))
        #expect(genogram(relations).figure.text.contains("A dotted line is adoption."))
    }

    @Test func `places in a row are as near to the wishes as order and room allow`() {
        // Two who wish for place 1 stand half a place to each side of it; a third far away stands where it wishes.
        let wishes = [1.0, 1.0, 5.0].map { Spacing.Wish(place: $0) }
        #expect(Spacing.places(for: wishes) == [0.5, 1.5, 5.0])
    }

    @Test func `outlines tell man, woman and not known apart, and who has died is crossed out`() {
        let text = genogram([
            Relation(person: "Anna", relationship: .mother, died: year(2020)),
            Relation(person: "Ben", relationship: .father), Relation(person: "Sam", relationship: .cousin),
        ]).drawing.text
        // The child is a girl with a double outline: two circles, and one more for the mother.
        #expect(text.count(of: "<circle") == 3 && text.count(of: "<rect") == 1)
        #expect(text.count(of: "class=\"cross\"") == 1)
        #expect(text.contains("died 2020"))
    }

    @Test func `long names are broken and cut in the drawing, and whole in its title`() {
        let name = "Maximiliane Theodora Featherstonehaugh-Cholmondeley of Somewhere"
        let text = genogram([Relation(person: name, relationship: .aunt)]).drawing.text
        #expect(text.contains("…"))
        #expect(text.contains("<title>\(name), aunt</title>"))
    }

    @Test func `markup in a name stays text`() {
        let evil = "<script>alert(1)</script>"
        let relations = [Relation(person: evil, relationship: .other, inWords: evil, contact: evil, through: evil)]
        let genogram = genogram(relations, named: evil)
        #expect(!genogram.figure.text.contains("<script"))
        #expect(genogram.figure.text.contains("&lt;script&gt;"))
    }

    @Test func `a person is told of in sentences`() {
        let anna = Relation(
            person: "Anna Ash", relationship: .mother, born: year(1988), hasResponsibility: .yes, livesWithChild: .no,
            isSafeToContact: .yes, contact: "By letter")
        #expect(
            RelationWords(anna, on: day).sentences
                == "Mother: Anna Ash, born 1988, has parental responsibility, lives elsewhere. "
                + "It is safe to contact them. How to reach them: By letter.")
        let ned = Relation(person: "Ned", relationship: .aunt, mightCare: .notKnown)
        #expect(
            RelationWords(ned, on: day).sentences
                == "Aunt: Ned, through whom is not recorded, not known whether they might care for the child.")
        let coach = Relation(person: "Ida", relationship: .other, inWords: "football coach")
        #expect(RelationWords(coach, on: day).sentences == "Football coach: Ida.")
    }

    @Test func `an age is told where the whole birthday is recorded, and not of the dead`() {
        let fay = Relation(person: "Fay", relationship: .sister, born: PartialDay(iso: "2012-06-05"))
        // The day before the fourteenth birthday.
        #expect(RelationWords(fay, on: day).sentences == "Sister: Fay, born 5 June 2012, aged 13.")
        let ida = Relation(
            person: "Ida", relationship: .mother, born: PartialDay(iso: "1990-01-01"), died: year(2024),
            livesWithChild: .no)
        #expect(RelationWords(ida, on: day).sentences == "Mother: Ida, born 1 January 1990, died 2024.")
    }
}
