@testable import Pages
import Testing

/// How a search sees text.
@Suite struct FoldedTests {
    private func pieces(_ text: String, _ typed: String) -> [String] {
        Folded(text).pieces(marking: Folded.words(typed)).map { $0.isHit ? "[\($0.text)]" : String($0.text) }
    }

    @Test func `capitals and accents make no difference`() {
        #expect(pieces("Größe und Łódź", "GROSSE lodz") == ["[Größe]", " und ", "[Łódź]"])
        #expect(pieces("Nguyễn", "nguyen") == ["[Nguyễn]"])
        #expect(pieces("Nguye\u{302}\u{303}n", "nguyễn") == ["[Nguye\u{302}\u{303}n]"])
    }

    @Test func `curly and straight apostrophes are one`() {
        #expect(pieces("the child’s view", "child's") == ["the ", "[child’s]", " view"])
    }

    @Test func `other scripts are found as they are`() {
        #expect(pieces("Имя: Анна", "анна") == ["Имя: ", "[Анна]"])
        #expect(pieces("名前 花子", "花子") == ["名前 ", "[花子]"])
    }

    @Test func `hits that touch or overlap are one mark`() {
        #expect(pieces("abcabd", "abc cab") == ["[abcab]", "d"])
    }

    @Test func `nothing typed marks nothing`() {
        #expect(pieces("school", "  ") == ["school"])
        #expect(pieces("", "school") == [])
    }
}
