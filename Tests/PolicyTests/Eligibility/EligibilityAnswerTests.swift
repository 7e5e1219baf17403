import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct EligibilityAnswerTests {
    @Test func `one ground is enough, and the answer names it and why`() throws {
        let father = try GivenPerson.neighbour().with("relationship", .chosen(["parent"]))
        #expect(father.verdict == "eligible under LEE-106")
        #expect(
            father.answer.reason
                == "a parent, with parental responsibility or without, a guardian and a special guardian may always apply"
        )
    }

    @Test func `where no ground holds the leave of the court is needed`() throws {
        let neighbour = try GivenPerson.neighbour()
        #expect(neighbour.verdict == "leave needed")
        #expect(neighbour.answer.reason == "no ground holds, and anybody else may ask the court for leave to apply")
    }

    @Test func `every ground that holds is named`() throws {
        let aunt = try GivenPerson.neighbour().with("relationship", .chosen(["aunt"]))
            .livedTogether(("2022-03-02", nil))
        #expect(aunt.verdict == "eligible under LEE-109, LEE-116")
    }

    @Test func `a fact that nobody has given leaves the answer open and is named`() throws {
        let unknown = try GivenPerson.neighbour().without("in care of a local authority")
            .with("consent of everyone with parental responsibility", .yesOrNo(true))
        #expect(unknown.verdict == "cannot tell")
        #expect(unknown.answer.missing == ["in care of a local authority"])
        #expect(
            unknown.answer.reason == "it is not known whether the child is in the care of a local authority")
    }

    @Test func `a fact that nobody has given is of no account once a ground holds`() throws {
        let guardian = try GivenPerson.neighbour().with("relationship", .chosen(["special guardian"]))
            .without("lived together").without("child of the family")
        #expect(guardian.verdict == "eligible under LEE-106")
        #expect(guardian.answer.missing.isEmpty)
    }

    @Test func `a fact that nobody has given is of no account where the ground fails on another`() throws {
        // An uncle of eleven months: only his ground of LEE-116 asks what he applies for, and its year is not reached.
        let uncle = try GivenPerson.neighbour().with("relationship", .chosen(["uncle"])).without("applying for")
            .livedTogether(("2025-04-02", nil))
        #expect(uncle.verdict == "leave needed")
    }

    @Test func `facts that would decide are named in the order in which they are asked`() throws {
        let stranger = try GivenPerson.neighbour().without("in care of a local authority").without(
            "child of the family"
        )
        .with("consent of the local authority", .yesOrNo(true))
        #expect(stranger.answer.missing == ["child of the family", "in care of a local authority"])
        #expect(
            stranger.answer.reason == "it is not known whether the child is a child of the family, and it is not known "
                + "whether the child is in the care of a local authority")
    }

    @Test func `a ground for one aspect is none for an application about both`() throws {
        let aunt = try GivenPerson.neighbour().with("relationship", .chosen(["aunt"]))
            .livedTogether(("2025-02-02", nil))
        let both = aunt.with("applying for", .chosen(["where the child lives", "contact"]))
        #expect(aunt.verdict == "eligible under LEE-116")
        #expect(both.verdict == "leave needed")
        #expect(
            both.words(of: "LEE-116").first
                == "What is the application to be about? Where the child lives and contact. "
                + "This ground is only for: where the child lives.")
        #expect(aunt.without("applying for").answer.missing == ["applying for"])
    }

    @Test func `a foster carer who is also an uncle has both grounds`() throws {
        let carer = try GivenPerson.neighbour().livedTogether(("2025-02-02", nil))
            .with("relationship", .chosen(["uncle", "local authority foster parent"]))
        #expect(carer.verdict == "eligible under LEE-115, LEE-116")
    }

    @Test func `a ground tells what was answered and what it needs`() throws {
        let neighbour = try GivenPerson.neighbour()
        #expect(
            neighbour.words(of: "LEE-106")
                == ["What is the person to the child? Other. Needed: parent, guardian or special guardian."])
        #expect(
            neighbour.words(of: "LEE-114") == [
                "Is a child arrangements order in force that says with whom the child lives? No.",
                "Is an order for care in force in favour of persons who hold it? No.",
                "Is the child in the care of a local authority? No.",
                "Has everyone with parental responsibility consented? No. Needed: yes.",
            ])
    }

    @Test func `on a day before the passage was in force nobody can tell`() throws {
        // In force from 1 December 2015.
        let father = try GivenPerson.neighbour().with("relationship", .chosen(["parent"]))
        #expect(father.on("2015-12-01").verdict == "eligible under LEE-106")
        let early = father.on("2015-11-30")
        #expect(early.verdict == "cannot tell")
        #expect(early.answer.reason == "the passage that says who is eligible was in force from 1 December 2015")
    }
}
