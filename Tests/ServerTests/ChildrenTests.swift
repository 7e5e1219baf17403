import Hummingbird
import CaseworkTesting
import HummingbirdTesting
import Testing
import Timeline

@Suite struct ChildrenTests {
    @Test func `the front door leads to one’s work`() async throws {
        let answer = try await answer(to: "/")
        #expect(answer.status == .found)
        #expect(answer.headers[.location] == "/work")
    }

    @Test func `the list shows the children of the record`() async throws {
        let answer = try await answer(to: "/children")
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
        #expect(answer.text.contains("<strong>2 children</strong> looked after on 1 December 2020"))
    }

    @Test func `the file holds the children of the same question`() async throws {
        let answer = try await answer(to: "/children.csv?search=aisha+karim")
        #expect(answer.headers[.contentDisposition] == "attachment; filename=\"children-2020-12-01.csv\"")
        #expect(answer.text.split(separator: "\r\n").count == 2)
        #expect(answer.text.contains("398768,Aisha Karim,"))
    }

    @Test func `the list can be seen on an earlier day`() async throws {
        let answer = try await answer(to: "/children?on=3+June+2019")
        #expect(answer.text.contains("<strong>0 children</strong> looked after on 3 June 2019"))
    }

    @Test func `the list can be seen as it was known then`() async throws {
        // The first review, held on 2 July 2019, was recorded on 10 July.
        let before = try await answer(to: "/children?search=398768&on=2019-07-05&known=2019-07-05").text
        let after = try await answer(to: "/children?search=398768&on=2019-07-05&known=2019-07-10").text
        #expect(before.contains(#"class="tag overdue""#))
        #expect(!after.contains(#"class="tag overdue""#))
    }

    @Test func `a list from before the first entry says that nothing had been recorded`() async throws {
        let answer = try await answer(to: "/children?known=2010-01-01")
        #expect(answer.text.contains("Nothing had been recorded by the end of 1 January 2010."))
    }

    @Test func `a day of the list that cannot be read is a bad request and nothing typed is lost`() async throws {
        let answer = try await answer(to: "/children?on=31+June&ages=5-9")
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains(#"value="31 June""#))
        #expect(answer.text.contains(#"<option value="5-9" selected>"#))
    }

    @Test func `what is recorded later is on the list the next time`() async throws {
        let store = try MemoryStore.sample()
        let list = try await answer(to: "/children", store: store).text
        #expect(!list.contains("Zoë"))
        try store.given(.named("Zoë", "Karim"), about: .child(1), at: moment("2020-12-01"))
        #expect(try await answer(to: "/children", store: store).text.contains("Zoë Karim"))
    }
}
