import Testing
import Timeline
import TimelineTesting

@Suite struct PortraitTests {
    private func described(_ id: Int64, _ day: Day, _ name: String, replaces: Int64? = nil) -> Entry {
        Given.entry(id, day, .described(Description(preferredName: name)), replaces: replaces)
    }

    private func aunt(_ id: Int64, _ day: Day, _ name: String, mightCare: Known?) -> Entry {
        Given.entry(id, day, .related(Relation(person: name, relationship: .aunt, mightCare: mightCare)))
    }

    @Test func `the description since the latest day stands, whatever the order of recording`() {
        let portrait = Portrait([described(1, "2026-03-01", "Ash"), described(2, "2026-02-01", "Aisha")])
        #expect(portrait.description?.value.preferredName == "Ash")
        #expect(portrait.description?.entry == EntryID(1))
    }

    @Test func `of two descriptions since one day the one recorded last stands`() {
        let portrait = Portrait([described(1, "2026-03-01", "Ash"), described(2, "2026-03-01", "Aisha")])
        #expect(portrait.description?.value.preferredName == "Aisha")
    }

    @Test func `a corrected description is as it was known before the correction`() {
        let entries = [
            described(1, "2026-03-01", "Ash"),
            Given.entry(
                2, "2026-03-01", .described(Description(preferredName: "Ashe")), recorded: "2026-03-09", replaces: 1),
        ]
        #expect(Portrait(entries).description?.value.preferredName == "Ashe")
        let before = Portrait(entries, asKnownAt: Instant(endOf: "2026-03-08"))
        #expect(before.description?.value.preferredName == "Ash")
    }

    @Test func `each relative is told once, as last stated, in the order in which they became known`() {
        let portrait = Portrait([
            aunt(1, "2026-01-01", "Salma Karim", mightCare: .notKnown), aunt(2, "2026-01-01", "Bea", mightCare: .no),
            aunt(3, "2026-02-01", "salma karim", mightCare: .yes),
        ])
        #expect(portrait.relations.map(\.value.person) == ["salma karim", "Bea"])
        #expect(portrait.relations.map(\.value.mightCare) == [.yes, .no])
        #expect(portrait.relations[0].entry == EntryID(3))
    }

    @Test func `a mark stands while the entry that it marks does`() {
        let mark = Given.entry(9, "2026-01-03", .marked(Mark(entry: EntryID(1), why: "The first")))
        let review = Given.review(1, "2026-01-02")
        #expect(Portrait([review, mark]).marks[EntryID(1)]?.value.why == "The first")
        let corrected = Portrait([review, mark, Given.review(10, "2026-01-04", replaces: 1)])
        #expect(corrected.marks.isEmpty)
    }

    @Test func `a home is described by what was said since the latest day`() {
        let portrait = Portrait([
            Given.entry(
                1, "2026-01-01", .homeDescribed(HomeDescription(called: "The Elms", capacity: 3)),
                about: .home(HomeID(1))),
            Given.entry(
                2, "2026-02-01", .homeDescribed(HomeDescription(called: "The Elms", capacity: 2)),
                about: .home(HomeID(1))),
        ])
        #expect(portrait.home?.value.capacity == 2)
    }
}
