import Testing
import Timeline
import TimelineTesting

@Suite struct EntryCodecTests {
    private func text(_ entry: Entry) -> String { String(decoding: EntryCodec.encode(entry), as: UTF8.self) }

    @Test(arguments: SampleFacts.full + SampleFacts.bare)
    func `every fact is read back as it was recorded, and written again byte for byte`(fact: Fact) throws {
        let entry = Given.entry(17, "2026-01-05", fact, replaces: 3)
        let bytes = EntryCodec.encode(entry)
        let read = try EntryCodec.decode(bytes)
        #expect(read == entry)
        #expect(EntryCodec.encode(read) == bytes)
    }

    @Test func `there is a sample of every kind of fact`() {
        let names = Set(SampleFacts.full.map(\.name))
        #expect(
            names == [
                "registered", "named", "episode", "reviewed", "unaccompanied", "yearOutcomes", "leavingCare", "adopted",
                "adoptionDecided", "previousPermanence", "missing", "allocated", "involved", "deprivedOfLiberty",
                "happened", "excused", "described", "related", "homeDescribed", "marked", "differs",
                "covers", "withdrawn",
            ])
        #expect(SampleFacts.full.count == names.count)
    }

    @Test func `what was recorded once for several children names all of them`() throws {
        let source = Source.together([ChildID(1), ChildID(25)])
        let entry = Given.entry(17, "2026-01-05", .reviewed(Review(participation: nil)), source: source)
        #expect(text(entry).contains(#""by":"a.worker","together":"1 25","fact":"reviewed""#))
        #expect(try EntryCodec.decode(EntryCodec.encode(entry)) == entry)
    }

    @Test(arguments: SampleFacts.texts)
    func `a text in any script and with any character is read back as it was`(text: String) throws {
        let row = Source.ReturnRow(yearEnding: 2018, file: text, row: 2, asStated: [.init(text, text), .init("", "")])
        let entry = Entry(
            id: EntryID(1), subject: .child(ChildID(9)), day: nil,
            fact: .happened(Happening(kind: text, details: [.init(text, text), .init("z", "")])),
            recorded: Instant(milliseconds: 1_780_565_525_007), author: Author(text), source: .returned(row),
            replaces: Replacement(entry: EntryID(8), reason: text))
        let read = try EntryCodec.decode(EntryCodec.encode(entry))
        // Compared by bytes, since Swift takes two spellings of “é” for the same text.
        #expect(read == entry)
        #expect(Array(read.author.name.utf8) == Array(text.utf8))
        guard case .happened(let happening) = read.fact else { throw FieldReader.Problem.malformed("fact") }
        #expect(happening.details.map { Array($0.value.utf8) } == entry.details.map { Array($0.value.utf8) })
    }

    @Test func `an entry is one line of JSON, its fields in a fixed order`() {
        let row = Source.ReturnRow(
            yearEnding: 2018, file: "episodes.csv", row: 2, asStated: [.init("DEC", "31/02/2018")])
        let entry = Given.entry(
            17, "2026-01-05", .reviewed(Review(participation: "PN1")), replaces: 3, source: .returned(row))
        #expect(
            text(entry)
                == #"{"v":1,"id":17,"about":"child 1","day":"2026-01-05","recorded":"2026-01-01T00:00:00.000Z","#
                + #""by":"a.worker","from":{"yearEnding":2018,"file":"episodes.csv","row":2,"#
                + #""asStated":{"DEC":"31/02/2018"}},"replaces":3,"because":"it was another day","#
                + #""fact":"reviewed","says":{"participation":"PN1"}}"#)
    }

    @Test func `what is absent is left out`() {
        let entry = Given.entry(1, nil, .withdrawn)
        #expect(
            text(entry)
                == #"{"v":1,"id":1,"about":"child 1","recorded":"2026-01-01T00:00:00.000Z","by":"a.worker","#
                + #""fact":"withdrawn"}"#)
        #expect(text(Given.coverage(2, "visit", from: "2026-01-05")).hasSuffix(#""says":{"kind":"visit"}}"#))
    }

    @Test func `quotes and control characters are escaped`() {
        let entry = Given.entry(1, nil, .named(ChildName(given: "A\"\\\n\u{1f}", family: "B")))
        #expect(text(entry).hasSuffix(#""says":{"given":"A\"\\\u000a\u001f","family":"B"}}"#))
    }
}

extension Entry {
    fileprivate var details: [Happening.Detail] {
        if case .happened(let happening) = fact { happening.details } else { [] }
    }
}
