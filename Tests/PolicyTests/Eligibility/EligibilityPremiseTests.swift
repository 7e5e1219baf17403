import Policy
import Testing

/// Questions that arise only where another is answered in a certain way: who consented, where there is an order.
@Suite struct EligibilityPremiseTests {
    private let consent = "consent of the local authority"
    private let care = "in care of a local authority"

    @Test func `a question that does not arise is answered with no`() throws {
        let neighbour = try GivenPerson.neighbour().without(consent)
        #expect(neighbour.verdict == "leave needed")
        #expect(
            neighbour.words(of: "LEE-112").last
                == "Has the authority that has the child in its care consented? This does "
                + "not arise: “Is the child in the care of a local authority?” is answered no.")
    }

    @Test func `a yes to a question that does not arise is of no account`() throws {
        #expect(try GivenPerson.neighbour().with(consent, .yesOrNo(true)).verdict == "leave needed")
    }

    @Test func `while it is not known whether the question arises, that is what would decide`() throws {
        let unknown = try GivenPerson.neighbour().without(care).without(consent)
        #expect(unknown.answer.missing == [care])
    }

    @Test func `a no settles the ground even while it is not known whether the question arises`() throws {
        // LEE-112 fails on the refusal; LEE-114 on the consent of everyone, which is not given.
        #expect(try GivenPerson.neighbour().without(care).verdict == "leave needed")
    }

    @Test func `once it is known that the question arises, its own answer would decide`() throws {
        let unknown = try GivenPerson.neighbour().with(care, .yesOrNo(true)).without(consent)
        #expect(unknown.answer.missing == [consent])
        #expect(unknown.answer.reason == "the consent of the local authority is not known")
    }
}
