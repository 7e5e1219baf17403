import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct ChildTests {
    @Test func `a child’s page is found by the authority’s number`() async throws {
        let answer = try await answer(to: "/children/398768")
        #expect(answer.status == .ok)
        #expect(answer.text.contains("<h1>Aisha Karim</h1>"))
    }

    @Test func `a number with a slash and a space is found too`() async throws {
        #expect(try await answer(to: "/children/A%2F12%20b").text.contains("<h1>A boy of 3, known here as A/12 b</h1>"))
    }

    @Test func `a child who is not known is said so`() async throws {
        let answer = try await answer(to: "/children/nobody")
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("No child is known here by the number nobody."))
    }

    @Test func `what was known then is shown without what was recorded later`() async throws {
        // The first review, held on 2 July 2019, was recorded on 10 July.
        let before = try await answer(to: "/children/398768?on=2019-07-05&known=2019-07-05").text
        let after = try await answer(to: "/children/398768?on=2019-07-05&known=2019-07-10").text
        #expect(before.contains(#"class="tag overdue""#))
        #expect(!after.contains(#"class="tag overdue""#))
    }

    @Test func `a child of whom nothing was known then has no page, and a way to now`() async throws {
        let answer = try await answer(to: "/children/398768?known=2019-06-01")
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("by the end of 1 June 2019"))
        #expect(answer.text.contains(#"<a href="/children/398768">See what is recorded now</a>"#))
    }

    @Test func `a day that cannot be read is a bad request, told on the page itself`() async throws {
        let answer = try await answer(to: "/children/398768?on=31-31-2026&known=1+May+2020")
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("There is a problem"))
        #expect(answer.text.contains(#"value="31-31-2026""#))
        #expect(answer.text.contains(#"value="1 May 2020""#))
    }

    @Test func `a duty opens to its reasons`() async throws {
        let answer = try await answer(to: "/children/398768/duties/REV-1")
        #expect(answer.status == .ok)
        #expect(answer.text.contains("Entry 6, recorded 10 July 2019 at 10:00am by worker"))
        #expect(answer.text.contains("A review within 20 working days."))
    }

    @Test func `a rule that the policy does not have is said so`() async throws {
        let answer = try await answer(to: "/children/398768/duties/NONE")
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("The policy has no rule “NONE”."))
    }
}
