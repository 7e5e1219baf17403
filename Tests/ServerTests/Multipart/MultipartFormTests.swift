import Testing

@testable import Server

@Suite struct `A form with files` {
    private let body = MultipartBody()

    @Test func `gives what was typed and the files, byte for byte`() throws {
        let form = try MultipartBody.read(
            body.typed("year", "2017/18").file("return", "episodes.csv", "CHILD,DECOM\r\n1,04/06/2017\r\n")
                .typed("note", "two\r\nlines").file("return", "header.csv", "CHILD").ended)
        #expect(form.fields["year"] == "2017/18")
        #expect(form.fields["note"] == "two\r\nlines")
        #expect(form.files("return").map(\.name) == ["episodes.csv", "header.csv"])
        #expect(form.files("return").map(\.text) == ["CHILD,DECOM\r\n1,04/06/2017\r\n", "CHILD"])
        #expect(form.files[0].declaredType == "text/csv")
        #expect(form.files("other").isEmpty)
    }

    @Test func `is the same in whatever pieces it comes`() throws {
        let tricky = "\r\n--\r\n------made-u\r\n----made-up\r--\r\n"
        let whole = body.typed("year", "2018").file("return", "a.csv", tricky).file("return", "b.csv", "").ended
        for piece in 1...whole.count {
            let form = try MultipartBody.read(whole, in: piece)
            #expect(form.files.map(\.text) == [tricky, ""], "in pieces of \(piece)")
            #expect(form.fields["year"] == "2018")
        }
    }

    @Test func `keeps every value of boxes that share a name`() throws {
        let form = try MultipartBody.read(body.typed("child", "1").typed("child", "2").ended)
        #expect(form.fields.all("child") == ["1", "2"])
    }

    @Test func `has no file where none was chosen, and one that holds nothing where it was`() throws {
        let form = try MultipartBody.read(body.file("photograph", "", "").file("return", "empty.csv", "").ended)
        #expect(form.files.map(\.name) == ["empty.csv"])
    }

    @Test(arguments: [
        ("報告 2018.csv", "報告 2018.csv"), ("تقرير.csv", "تقرير.csv"), ("Zoë’s %22May%22.csv", "Zoë’s \"May\".csv"),
        (#"a \"b\".csv"#, "a \"b\".csv"), (#"C:\May\"#, #"C:\May\"#), ("100%.csv", "100%.csv"),
        ("2018/episodes.csv", "2018/episodes.csv"), ("up\u{202E}fdp.exe", "upfdp.exe"), ("a%0D%0Ab\u{0}.csv", "ab.csv"),
        ("نمی\u{200C}دانم.csv", "نمی\u{200C}دانم.csv"), ("x; name=y.csv", "x; name=y.csv"),
    ])
    func `calls a file what the person calls it`(sent: String, name: String) throws {
        #expect(try MultipartBody.read(body.file("return", sent, "x").ended).files.map(\.name) == [name])
    }

    @Test func `reads a name that is written with percent signs, and prefers it`() throws {
        let head = "Content-Disposition: form-data; name=return; filename=plain.csv; filename*=UTF-8''%E2%82%AC+1.csv"
        #expect(try MultipartBody.read(body.part(head, []).ended).files.map(\.name) == ["€+1.csv"])
        let unknown = head.replacing("UTF-8", with: "KOI8-R")
        #expect(try MultipartBody.read(body.part(unknown, []).ended).files.map(\.name) == ["plain.csv"])
    }

    @Test(arguments: [
        "", "--", "x", "------made-up", "------made-upx\r\n\r\n\r\n",
        "------made-up\r\n\r\nno head\r\n------made-up--",
        "------made-up\r\nContent-Disposition: form-data\r\n\r\nno name\r\n------made-up--",
        "------made-up\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\ntwo\r\n------made-up--",
        "------made-up\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n\r\n------made-up--",
        "------made-up\r\nno colon\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n------made-up--",
        "------made-up\r\nContent-Disposition: form-data; name=\"a\r\n\r\n\r\n------made-up--",
        "------made-up\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ended",
        "------made-up\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\n\r\n"
            + "------made-up--",
    ])
    func `is refused when it is broken`(text: String) {
        #expect(throws: MultipartProblem.self) { try MultipartBody.read(Array(text.utf8)) }
    }
}

@Suite struct `The limits of a form with files` {
    private let body = MultipartBody()
    private let long = String(repeating: "x", count: 1_001)

    @Test(arguments: [1, 7, 64, 100_000])
    func `let go of a file that is too long, and keep all that was typed`(piece: Int) throws {
        let sent = body.typed("before", "1").file("return", "long.csv", long).file("return", "short.csv", "x")
            .typed("after", "2").ended
        let form = try MultipartBody.read(sent, in: piece)
        #expect(form.files.map(\.name) == ["short.csv"])
        #expect(
            form.tooLong == [
                MultipartForm.TooLong(field: "return", name: "long.csv", most: 1_000, isOfAll: false)
            ])
        #expect(form.fields["before"] == "1")
        #expect(form.fields["after"] == "2")
    }

    @Test func `take a file of just the length that is allowed`() throws {
        let form = try MultipartBody.read(body.file("return", "a.csv", String(long.dropLast())).ended, in: 64)
        #expect(form.files.map(\.bytes.count) == [1_000])
        #expect(form.tooLong.isEmpty)
    }

    @Test func `hold for all files together`() throws {
        let nine = String(repeating: "x", count: 900)
        let sent = body.file("return", "a.csv", nine).file("return", "b.csv", nine).file("return", "c.csv", nine)
            .file("return", "d.csv", "small").ended
        let form = try MultipartBody.read(sent, in: 64)
        #expect(form.files.map(\.name) == ["a.csv", "b.csv", "d.csv"])
        #expect(
            form.tooLong == [MultipartForm.TooLong(field: "return", name: "c.csv", most: 2_000, isOfAll: true)])
    }

    @Test func `hold for what is typed, for the number of parts and for all that is sent`() throws {
        let sent = body.typed("a", "1234").typed("b", "5678").ended
        var limits = MultipartLimits(file: 10, files: 10)
        limits.text = 8
        #expect(try MultipartBody.read(sent, limits).fields["b"] == "5678")
        limits.text = 7
        #expect(throws: MultipartProblem.tooMuchText) { try MultipartBody.read(sent, limits) }
        limits.text = 8
        limits.parts = 1
        #expect(throws: MultipartProblem.tooManyParts) { try MultipartBody.read(sent, limits) }
        limits.parts = 2
        limits.sent = sent.count - 1
        #expect(throws: MultipartProblem.tooMuchSent) { try MultipartBody.read(sent, limits) }
    }

    @Test func `hold for a head that never ends`() {
        let endless = "------made-up\r\nContent-Disposition: form-data; name=\"" + String(repeating: "x", count: 20_000)
        #expect(throws: MultipartProblem.self) { try MultipartBody.read(Array(endless.utf8), in: 1_000) }
    }
}
