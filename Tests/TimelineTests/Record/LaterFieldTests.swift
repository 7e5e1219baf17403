import Testing
import Timeline
import TimelineTesting

/// What was written before a field existed is read as it always was.
@Suite struct LaterFieldTests {
    private func fact(_ name: String, _ says: String) throws -> Fact {
        let text =
            #"{"v":1,"id":1,"about":"child 1","day":"2026-01-05","recorded":"2026-01-01T00:00:00.000Z","by":"a","#
            + #""fact":"\#(name)","says":\#(says)}"#
        let entry = try EntryCodec.decode(Array(text.utf8))
        #expect(String(decoding: EntryCodec.encode(entry), as: UTF8.self) == text)
        return entry.fact
    }

    @Test func `an episode from before homes were known has none, and is written again byte for byte`() throws {
        let fact = try fact("episode", #"{"reason":"S","legalStatus":"C2","placement":"U6","urn":"SC1"}"#)
        #expect(fact == .episode(Episode(reason: "S", legalStatus: "C2", placement: "U6", urn: "SC1")))
    }

    @Test func `a happening from before attachments has none`() throws {
        let fact = try fact("happened", #"{"kind":"visit","details":{"seen alone":"yes"}}"#)
        #expect(fact == .happened(Happening(kind: "visit", details: [.init("seen alone", "yes")])))
    }

    @Test func `attachments stand by number, each with its name, type, size and digest`() throws {
        let fact = try fact(
            "happened",
            #"{"kind":"care plan","attachments":{"1":{"name":"a.pdf","type":"application/pdf","size":3,"sha256":"ab"},"#
                + #""2":{"name":"b.pdf","type":"application/pdf","size":4,"sha256":"cd"}}}"#)
        guard case .happened(let plan) = fact else { throw FieldReader.Problem.malformed("fact") }
        #expect(plan.attachments.map(\.name) == ["a.pdf", "b.pdf"])
        #expect(plan.attachments.map(\.size) == [3, 4])
    }

    @Test func `a home is a subject of its own`() {
        #expect(Subject("home 3") == .home(HomeID(3)))
        #expect(Subject.home(HomeID(3)).description == "home 3")
        #expect(Subject("home") == nil)
    }

    @Test func `a relationship that is not one of the words is not guessed at`() {
        #expect(throws: FieldReader.Problem.malformed("relationship")) {
            try fact("related", #"{"person":"A","relationship":"ant"}"#)
        }
    }
}
