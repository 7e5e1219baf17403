import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct SafetyTests {
    @Test(arguments: ["/children", "/children/398768", "/children.csv", "/nowhere", "/children/398768?on=x"])
    func `no page about children is kept by a browser or loads anything from elsewhere`(address: String) async throws {
        let headers = try await answer(to: address).headers
        #expect(headers[.cacheControl] == "no-store")
        #expect(headers[.xContentTypeOptions] == "nosniff")
        #expect(try #require(headers[.contentSecurityPolicy]).hasPrefix("default-src 'none'; style-src 'self';"))
        #expect(headers.contains { $0.name.rawName == "Referrer-Policy" && $0.value == "same-origin" })
    }

    @Test func `the style sheet may be kept for a while`() async throws {
        let answer = try await answer(to: "/mainstay.css")
        #expect(answer.status == .ok)
        #expect(try #require(answer.headers[.contentType]).hasPrefix("text/css"))
        #expect(try #require(answer.headers[.cacheControl]).contains("max-age=3600"))
        #expect(answer.headers[.eTag] != nil)
    }

    @Test(arguments: ["/nowhere", "/../Package.swift", "/children/398768/duties", "/%2e%2e/Package.swift"])
    func `an address without a page is answered with a page that says so`(address: String) async throws {
        let answer = try await answer(to: address)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("<h1>Page not found</h1>"))
        #expect(!answer.text.contains("swift-tools-version"))
    }

    @Test func `when reading fails the page shows a number and not the error`() async throws {
        struct Secret: Error { let words = "password" }
        let store = BrokenStore(failure: Secret())
        let answer = try await answer(to: "/children/398768", as: nil, store: store)
        #expect(answer.status == .internalServerError)
        #expect(answer.text.contains("Sorry, something went wrong"))
        #expect(answer.text.contains(/<strong>[0-9A-F]{4}-[0-9A-F]{4}<\/strong>/))
        #expect(!answer.text.contains("password"))
        #expect(!answer.text.contains("Secret"))
    }

    @Test func `the head of a page can be asked for alone`() async throws {
        #expect(try await answer(to: "/children", .head).status == .ok)
    }

    @Test func `nothing is changed through the server`() async throws {
        #expect(try await answer(to: "/children/398768", .post).status == .notFound)
    }
}
