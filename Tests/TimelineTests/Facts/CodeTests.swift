import Testing
import Timeline

@Suite struct CodeTests {
    @Test(arguments: [("v2", "V2"), ("V2", "V2"), ("e4a", "E4A"), ("custod", "CUSTOD")])
    func `a code is kept in capitals`(stated: String, kept: String) {
        #expect(LegalStatus(stated)?.description == kept)
    }

    @Test(arguments: ["A", "Z14", "CUSTOD", "ABCDEFGH", "~~~~~~~~", "1"])
    func `a code that the field does not know is kept as stated`(text: String) {
        #expect(PlacementType(text)?.description == text)
    }

    @Test(arguments: ["", "ABCDEFGHI", "V 2", "V2 ", "É1", "V\u{7f}", "V\0"])
    func `what is empty, too long or not plain ASCII is no code`(text: String) {
        #expect(LegalStatus(text) == nil)
    }

    @Test func `codes are in the order of their text`() {
        let sorted = (["Z1", "A3", "Z11", "U6"] as [PlacementType]).sorted()
        #expect(sorted == ["A3", "U6", "Z1", "Z11"])
    }

    @Test func `the kinds of placement are told apart by their codes`() {
        let temporary = PlacementType.meanings.map(\.code).filter(\.isTemporary)
        #expect(temporary == ["T0", "T1", "T2", "T3", "T4"])
        #expect(PlacementType.meanings.map(\.code).filter(\.isAdoptive) == ["A3", "A4", "A5", "A6"])
        #expect(PlacementType.meanings.map(\.code).filter(\.isAdoptiveWithCurrentCarer) == ["A3", "A5"])
        #expect(PlacementType.meanings.map(\.code).filter(\.isFostering) == ["U1", "U2", "U3", "U4", "U5", "U6"])
        #expect(LegalStatus.meanings.map(\.code).filter(\.isShortBreaks) == ["V3", "V4"])
    }

    @Test func `a code without a meaning is still said in words`() {
        #expect(("C2" as LegalStatus).words == "Full care order")
        #expect(("X9" as LegalStatus).words == "Legal status X9")
        #expect(("Q1" as PlacementType).words == "Placement type Q1")
    }
}
