import Casework
import Hummingbird
import HummingbirdTesting
import Policy
import Testing
import Timeline

@Suite struct EligibilityTests {
    private let address = "/policy/sample/eligibility/adoption-support"

    /// What is answered to `address` where one pack has a test: the fund pays for the adopted.
    private func answered(_ address: String) async throws -> TestResponse {
        let policy = SamplePolicy.adopted.policy
        let test = EligibilityTest(
            name: "Adoption support", question: "May the fund pay?", day: "For which day is it asked?",
            place: Rule.Place(pack: "sample", file: "sample/eligibility.yaml"), options: [], covers: [],
            provenance: Provenance(
                document: "Sample", provision: "1", passage: "It pays for the adopted.", confidence: .found,
                from: Day(number: 0), until: nil),
            reading: nil,
            facts: [EligibilityFact(name: "adopted", question: "Is the child adopted?", content: .yesOrNo)],
            limbs: [
                EligibilityLimb(
                    name: "adopted", because: "the child is adopted", covers: [],
                    needs: [EligibilityLimb.Need("adopted", .isSo(true))])
            ], otherwise: EligibilityTest.Otherwise(answer: "not eligible", because: "no ground holds", covers: []))
        let book = PolicyLibrary.Book(
            name: Policy.PackName(id: "sample", title: "Sample"), extends: nil, policy: policy, examples: [],
            eligibility: [test])
        return try await answer(to: address, library: PolicyLibrary(books: [book]))
    }

    @Test func `a test is found by its pack and its name, and asks for the day of today`() async throws {
        let answer = try await answered(address)
        #expect(answer.status == .ok)
        #expect(answer.text.contains("<h1>May the fund pay?</h1>"))
        #expect(answer.text.contains(#"value="1 December 2020""#))
    }

    @Test func `the answer stands at the address that holds the facts`() async throws {
        let answer = try await answered("\(address)?asked.on=1+December+2020&adopted=yes")
        #expect(answer.status == .ok)
        #expect(answer.text.contains("Eligible on 1 December 2020"))
    }

    @Test func `what cannot be read is a bad request, told on the page itself`() async throws {
        let answer = try await answered("\(address)?asked.on=soon&adopted=yes")
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains(#"value="soon""#))
        #expect(answer.text.contains(#"value="yes" checked"#))
    }

    @Test func `a test that no policy has is said so`() async throws {
        for address in ["/policy/sample/eligibility/nothing", "/policy/nobody/eligibility/adoption-support"] {
            let answer = try await answered(address)
            #expect(answer.status == .notFound)
            #expect(answer.text.contains("No policy here has a test of eligibility"))
        }
    }
}
