import CaseworkTesting
import Foundation
import Hummingbird
import Server
import Testing

/// The pages that are walked in a browser (`Tests/Browser/pages.json`) are those of the table of addresses.
@Suite struct WalkedPageTests {
    /// The list: pages by who opens them and by name, what answers a form, and which address answers with no page and why.
    private struct List: Decodable {
        let pages: [String: [String: String]]
        let answers: [String: String]
        let noPage: [String: String]

        private enum CodingKeys: String, CodingKey {
            case pages, answers
            case noPage = "no page"
        }

        init() throws {
            let file = URL(filePath: #filePath).appending(path: "../../../Browser/pages.json").standardized
            self = try JSONDecoder().decode(List.self, from: Data(contentsOf: file))
        }
    }

    private let list: List
    private let table: [Endpoint]

    init() throws {
        list = try List()
        table = try Site(store: try MemoryStore.sample()).table()
    }

    @Test func `every address is walked in a browser, or it is said why it answers with no page`() throws {
        let opened = list.pages.values.flatMap(\.values)
        let walked = opened.compactMap { endpoint(answering: $0)?.words } + list.answers.values
        let missing = Set(table.map(\.words)).symmetricDifference(Set(walked).union(list.noPage.keys))
        #expect(missing == [])
        #expect(opened.filter { endpoint(answering: $0) == nil } == [], "no address of the table")
    }

    @Test func `nothing that is walked is said to be no page`() {
        let walked = list.pages.values.flatMap(\.values).compactMap { endpoint(answering: $0)?.words }
        #expect(Set(walked).union(list.answers.values).intersection(list.noPage.keys) == [])
    }

    /// The endpoint that answers at an address, as the router finds it: words go before gaps.
    private func endpoint(answering address: String) -> Endpoint? {
        let parts = address.prefix { $0 != "?" }.split(separator: "/")
        return table.filter { $0.method == .get && $0.answers(parts) }.max { $0.wordCount < $1.wordCount }
    }
}

extension Endpoint {
    private var parts: [Substring] { path.split(separator: "/") }

    fileprivate var words: String { "\(method) \(path)" }

    /// How many parts of its path are no gaps.
    fileprivate var wordCount: Int { parts.count { !$0.hasPrefix(":") } }

    fileprivate func answers(_ asked: [Substring]) -> Bool {
        parts.count == asked.count && zip(parts, asked).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }
}
