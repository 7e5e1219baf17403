import Hummingbird
import CaseworkTesting
import HummingbirdTesting
import Testing
import Timeline

@Suite struct PolicyTests {
    @Test(arguments: [
        ("/policy", "<h1>Policy</h1>"), ("/policy/sample", "<h1>Testshire</h1>"),
        ("/policy/sample?by=role&own=yes", "Social worker<span"), ("/policy/sample/kinds", "<h1>Testshire</h1>"),
        ("/policy/sample/rules/REV-1", "<h1>First review</h1>"), ("/policy/compare", "<h1>Compare authorities</h1>"),
        ("/policy/try", "<h1>Try a policy</h1>"),
        ("/policy/sample/rules/REV-1/children", "<h1>Children whom this rule touches</h1>"),
    ])
    func `each page about policy is found at its address`(address: String, words: String) async throws {
        let answer = try await answer(to: address)
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
        #expect(answer.text.contains(words))
    }

    @Test(arguments: [
        ("/policy/nowhere", "There is no policy “nowhere”."),
        ("/policy/nowhere/kinds", "There is no policy “nowhere”."),
        ("/policy/nowhere/rules/REV-1", "There is no policy “nowhere”."),
        ("/policy/sample/rules/NONE", "This policy has no rule “NONE”."),
        ("/policy/sample/rules/NONE/children", "This policy has no rule “NONE”."),
        ("/policy/sample/rules/NONE/figures.csv", "This policy has no rule “NONE”."),
    ])
    func `a pack or a rule that is not there is said so`(address: String, words: String) async throws {
        let answer = try await answer(to: address)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains(words))
    }

    @Test func `the page of a rule counts what the record holds`() async throws {
        // Aisha and a boy have been looked after since 4 June 2019: 20 working days later is 2 July 2019. She was
        // reviewed that day and he never was.
        let page = try await answer(to: "/policy/sample/rules/REV-1").text
        #expect(page.contains("On 1 December 2020 it touches"))
        #expect(page.contains(#"<a href="/policy/sample/rules/REV-1/children">1 child</a>: overdue for 1."#))
        #expect(try await answer(to: "/policy/sample/rules/REV-1/children").text.contains("A/12 b"))
    }

    @Test func `the page of a rule counts as of an earlier day, with what was known then`() async throws {
        // The review of 2 July was recorded on 10 July: on 5 July nobody knew of it.
        let unknown = try await answer(to: "/policy/sample/rules/REV-1?on=2019-07-05&known=2019-07-05").text
        #expect(unknown.contains(">2 children</a>: overdue for 2."))
        let known = try await answer(to: "/policy/sample/rules/REV-1?on=2019-07-05").text
        #expect(known.contains(">1 child</a>: overdue for 1."))
        let before = try await answer(to: "/policy/sample/rules/REV-1?on=2019-07-01").text
        #expect(before.contains("On 1 July 2019 it touches"))
        let children = try await answer(to: "/policy/sample/rules/REV-1/children?on=2019-07-05&known=2019-07-05").text
        #expect(
            children.contains("/children/398768/duties/REV-1?opened=2019-06-04&amp;on=2019-07-05&amp;known=2019-07-05"))
        let file = try await answer(to: "/policy/sample/rules/REV-1/figures.csv?on=2019-07-05")
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"REV-1-2019-07-05.csv\"")
    }

    @Test(arguments: [
        "/policy/sample?on=x", "/policy/sample/rules/REV-1?on=x", "/policy/sample/rules/REV-1/children?known=x",
        "/policy/compare?on=x",
    ])
    func `a day that cannot be read is a bad request, with the page`(address: String) async throws {
        let answer = try await answer(to: address)
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("There is a problem"))
    }

    @Test func `the figures of a rule and of all rules are files`() async throws {
        let one = try await answer(to: "/policy/sample/rules/REV-1/figures.csv")
        #expect(one.headers[.contentDisposition] == "attachment; filename=\"REV-1-2020-12-01.csv\"")
        // A line of headings, and one for each of twelve months.
        #expect(one.text.split(separator: "\r\n").count == 13)
        #expect(try await answer(to: "/policy/figures.csv").text.split(separator: "\r\n").count == 13)
    }

    @Test func `what is recorded later is counted the next time`() async throws {
        let store = try MemoryStore.sample()
        #expect(try await answer(to: "/policy/sample/rules/REV-1", store: store).text.contains("1 child</a>"))
        try store.given(.reviewed(day("2020-11-30")), about: .child(2), at: moment("2020-11-30"))
        #expect(try await answer(to: "/policy/sample/rules/REV-1", store: store).text.contains("it touches no child"))
    }

    @Test func `boxes that are ticked send the authorities that are compared`() async throws {
        let page = try await answer(to: "/policy/compare?packs=north&packs=south&with=south").text
        #expect(page.contains(#"value="north" checked"#))
        #expect(page.contains("Northshire, measured against Southshire."))
    }

    @Test func `a policy is tried on the record, for a year to today unless days are named`() async throws {
        let page = try await answer(to: "/policy/try?pack=north&against=south").text
        #expect(page.contains("on 2 recorded children for the days from 2 December 2019 to 1 December 2020"))
        let file = try await answer(to: "/policy/try.csv?pack=north&against=south")
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"trial-north-2020-12-01.csv\"")
    }

    @Test func `days of a trial that cannot be read are a bad request, and its file leads to the form`() async throws {
        #expect(try await answer(to: "/policy/try?pack=north&against=south&from=x").status == .badRequest)
        let file = try await answer(to: "/policy/try.csv?pack=north&against=south&from=x")
        #expect(file.status == .found)
        #expect(file.headers[.location] == "/policy/try?pack=north&against=south&from=x")
    }

    @Test func `a duty leads to its rule, on the same day`() async throws {
        let page = try await answer(to: "/children/398768/duties/REV-1").text
        #expect(page.contains(#"<a href="/policy/sample/rules/REV-1">REV-1</a>"#))
        let then = try await answer(to: "/children/398768/duties/REV-1?on=2019-07-05").text
        #expect(then.contains(#"<a href="/policy/sample/rules/REV-1?on=2019-07-05">REV-1</a>"#))
    }
}
