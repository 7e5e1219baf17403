import Casework
import Testing
import Timeline

@Suite struct AnswersTests {
    @Test func `a field with several answers keeps their order and its place`() {
        var answers = Answers([.init("a", "1"), .init("b", "2"), .init("a", "3")])
        #expect(answers["a"] == ["1", "3"])
        answers["a"] = ["4", "5"]
        #expect(answers.list == [.init("a", "4"), .init("a", "5"), .init("b", "2")])
        answers.set("b", nil)
        #expect(answers["b"].isEmpty)
        #expect(answers.text("c") == "")
    }

    @Test func `what was sent replaces what was there, and an emptied field is empty`() throws {
        let form = try #require(GivenForms.library.form("kind/visit"))
        let before = Answers(["day": "yesterday", "says where": "at school"])
        let after = form.answers(posted: [.init("day", "today"), .init("says where", "")], before: before)
        #expect(after["day"] == ["today"])
        #expect(after["says where"] == [""])
    }

    @Test func `fields that the form does not have are not kept`() throws {
        let form = try #require(GivenForms.library.form("kind/visit"))
        let after = form.answers(posted: [.init("day", "today"), .init("token", "x")], before: Answers())
        #expect(after.list.map(\.name) == ["day"])
    }

    @Test func `a file comes from what was handed in and never from a field that was sent`() throws {
        let form = try #require(GivenForms.library.form("kind/visit"))
        let letter = file("letter.pdf", "a")
        let photo = file("photo one.jpg", "b")
        let before = Answers(["files": letter.asAnswer])
        let claimed = form.answers(posted: [.init("files", file("stolen", "c").asAnswer)], before: before)
        #expect(claimed["files"] == [letter.asAnswer])
        let added = form.answers(posted: [], before: before, uploaded: ["files": [photo, letter]])
        #expect(added["files"] == [letter.asAnswer, photo.asAnswer])
        let removed = form.answers(posted: [.init("files.remove", letter.sha256)], before: added)
        #expect(removed["files"] == [photo.asAnswer])
    }

    @Test func `a new photograph takes the place of the one before`() throws {
        let form = try #require(GivenForms.library.form("identity"))
        let (one, two) = (file("one.png", "a"), file("two.png", "b"))
        let before = Answers(["photograph": one.asAnswer])
        #expect(form.answers(posted: [], before: before)["photograph"] == [one.asAnswer])
        let after = form.answers(posted: [], before: before, uploaded: ["photograph": [two]])
        #expect(after["photograph"] == [two.asAnswer])
    }

    @Test func `what is no picture cannot be recorded as a photograph`() {
        let answers = Answers(["day": "today", "photograph": file("letter.pdf", "a").asAnswer])
        #expect(
            GivenForms.library.problems("identity", answers) == [
                "photograph: “letter.pdf” is no picture. Take it away and choose a photograph."
            ])
    }

    @Test(arguments: ["letter of 4 June.pdf", "", " leading", "小明.jpg", "a;b\"c"])
    func `a file is read back from its answer whatever its name`(name: String) {
        let file = file(name, "d")
        #expect(Timeline.Attachment(answer: file.asAnswer) == file)
    }

    @Test(arguments: ["", "x", "abc 1 text/plain a", "\(String(repeating: "a", count: 64)) -1 text/plain a"])
    func `what is no file is not taken for one`(answer: String) {
        #expect(Timeline.Attachment(answer: answer) == nil)
    }

    private func file(_ name: String, _ digit: String) -> Timeline.Attachment {
        Timeline.Attachment(name: name, type: "application/pdf", size: 12, sha256: String(repeating: digit, count: 64))
    }
}
