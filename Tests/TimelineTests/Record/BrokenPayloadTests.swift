import Testing
import Timeline
import TimelineTesting

@Suite struct BrokenPayloadTests {
    private static let whole =
        #"{"v":1,"id":17,"about":"child 1","day":"2026-01-05","recorded":"2026-01-01T00:00:00.000Z","by":"a","#
        + #""replaces":3,"because":"x","fact":"allocated","says":{"worker":"SW1","until":"2026-02-01"}}"#

    private func problem(_ text: String) -> FieldReader.Problem? {
        do throws(FieldReader.Problem) {
            _ = try EntryCodec.decode(Array(text.utf8))
            return nil
        } catch { return error }
    }

    private func problem(changing part: String, to other: String) -> FieldReader.Problem? {
        problem(Self.whole.replacing(part, with: other))
    }

    @Test func `the payload that the others are broken from is whole`() {
        #expect(problem(Self.whole) == nil)
    }

    @Test func `a version that is not known is not guessed at`() {
        #expect(problem(changing: #""v":1"#, to: #""v":2"#) == .malformed("v"))
        #expect(problem(changing: #""v":1,"#, to: "") == .missing("v"))
    }

    @Test func `a fact that is not known is not guessed at`() {
        #expect(problem(changing: "allocated", to: "relocated") == .malformed("fact"))
        #expect(problem(changing: #""fact":"allocated","#, to: "") == .missing("fact"))
    }

    @Test(arguments: [
        (#""id":17"#, #""id":"x""#, "id"), ("child 1", "child", "about"), ("child 1", "child one", "about"),
        ("2026-01-05", "2026-02-30", "day"), ("2026-01-01T00", "2026-01-01 00", "recorded"),
        (#""replaces":3"#, #""replaces":3.5"#, "replaces"), ("2026-02-01", "1 May", "until"),
        (#""2026-02-01""#, "20260201", "until"),
    ])
    func `a field that cannot be read is named`(part: String, other: String, field: String) {
        #expect(problem(changing: part, to: other) == .malformed(field))
    }

    @Test(arguments: [
        (#""id":17,"#, "id"), (#""about":"child 1","#, "about"), (#""by":"a","#, "by"),
        (#""recorded":"2026-01-01T00:00:00.000Z","#, "recorded"), (#""worker":"SW1","#, "worker"),
        (#","says":{"worker":"SW1","until":"2026-02-01"}"#, "says"),
    ])
    func `a field that must be there is missed by name`(part: String, field: String) {
        #expect(problem(changing: part, to: "") == .missing(field))
    }

    @Test(arguments: [
        "", "{", "}", "[]", "null", "{\"v\"}", "{\"v\":}", "{v:1}", "{\"v\":1 \"id\":2}", "{\"v\":\"1}", "{\"v\\",
    ])
    func `what is no JSON object is refused`(text: String) {
        #expect(problem(text) != nil)
    }

    @Test func `a payload that breaks off anywhere is refused and never crashes`() {
        let bytes = Array(Self.whole.utf8)
        for length in 0..<bytes.count {
            #expect(throws: FieldReader.Problem.self) { try EntryCodec.decode(Array(bytes[..<length])) }
        }
    }

    @Test func `a payload with any byte changed is read or refused and never crashes`() {
        let bytes = Array(Self.whole.utf8)
        for place in bytes.indices {
            for byte in [0, 0x22, 0x2c, 0x3a, 0x5c, 0x7b, 0x7d, 0xff] as [UInt8] {
                var changed = bytes
                changed[place] = byte
                _ = try? EntryCodec.decode(changed)
            }
        }
    }

    @Test func `a problem is said in words`() {
        #expect(FieldReader.Problem.missing("id").description == "“id” is missing")
        #expect(FieldReader.Problem.malformed("day").description == "“day” cannot be read")
    }
}
