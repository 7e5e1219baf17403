import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Broken files` {
    /// A small generator with a seed, so that a failure can be made again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private let good = Array(
        (Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,05/07/2017,X1,CARPL,\"AB1, 2CD\",,", "2,05/07/2017,P,,,,,,,,,,")
            + "\r\n\"x\"\"y\",31/12/2017,S\r\n").utf8)
    private let goodXML = Array(
        """
        <?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>01/05/2010</DOB><AREVIEW>
        <REVIEW>05/06/2017</REVIEW></AREVIEW></HEADER><EPISODE><DECOM>04/06/2017</DECOM></EPISODE></CHILD></EXPSSDA903>
        """.utf8)

    /// Every row is a statement or a finding; nothing crashes.
    private func read(_ bytes: [UInt8]) {
        let reading = Reading([ReturnFile(name: "odd", bytes: bytes)])
        #expect(!reading.statements.isEmpty || !reading.findings.isEmpty || !reading.returns.isEmpty)
        for finding in reading.findings { #expect(!finding.wrong.isEmpty && !finding.understood.isEmpty) }
    }

    @Test func `of random bytes are reported`() {
        var dice = Dice(state: 903)
        for length in [0, 1, 2, 3, 4, 5, 17, 100, 1_000, 20_000] {
            for _ in 0..<20 {
                read((0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) })
                read((0..<length).map { _ in Array(",\"\n\r;\t 1/".utf8).randomElement(using: &dice) ?? 0 })
            }
        }
    }

    @Test func `cut off anywhere are read up to there`() {
        for length in good.indices { read(Array(good.prefix(length))) }
        for length in goodXML.indices { read(Array(goodXML.prefix(length))) }
    }

    @Test func `with bytes changed are read or reported`() {
        var dice = Dice(state: 2_018)
        for base in [good, goodXML] {
            for _ in 0..<300 {
                var bytes = base
                for _ in 0..<5 {
                    let place = Int.random(in: 0..<bytes.count, using: &dice)
                    bytes[place] = UInt8.random(in: 0...255, using: &dice)
                }
                read(bytes)
            }
        }
    }

    @Test func `with a forgotten quotation mark lose no more than its row`() {
        let reading = Reading(
            Given.episodes("1,04/06/2017,\"S,C2,N1,U4,PR4,,,,,,", "2,05/07/2017,S,C2,N1,U4,PR4,,,,,,"))
        #expect(reading.episodes.count == 2)
        #expect(reading.episodes.last?.episode.reason == "S")
        #expect(reading.statements.first?.row?.asStated == [])
        #expect(reading.problems == [.unknownCode("\"S"), .notAStart(reason: "\"S")])
    }
}
