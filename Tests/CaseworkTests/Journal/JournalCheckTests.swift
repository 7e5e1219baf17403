import Casework
import CaseworkTesting
import Testing
import Timeline

@Suite struct `Checking the journal` {
    private let checked: CheckedStore

    init() throws { checked = try CheckedStore() }

    @Test func `finds a whole journal whole, and an empty one without an index`() throws {
        #expect(try checked.verdict() == .whole(try checked.store.head()))
        #expect(try JournalCheck(under: GivenPolicy.adopted).run(MemoryStore()) == .staleIndex(why: "there is none"))
    }

    @Test(arguments: 0..<4)
    func `names the entry whose text was changed, by a single bit anywhere`(place: Int) throws {
        let original = checked.store
        let length = try original.read { reader in
            var lengths: [Int] = []
            try reader.forEachLink { lengths.append($0.payload.count) }
            return lengths[place]
        }
        for byte in 0..<length {
            let verdict = try checked.verdict { $0.links[place].payload[byte] ^= 1 }
            #expect(
                verdict == .tampered(entry: Int64(place + 1), why: "its text does not agree with its hash"), "\(byte)")
            original.tamper { $0.links[place].payload[byte] ^= 1 }
        }
        #expect(try checked.verdict().isWhole)
    }

    @Test(arguments: 0..<4)
    func `names the entry whose hash was changed`(place: Int) throws {
        let verdict = try checked.verdict { $0.links[place].hash[31] ^= 1 }
        #expect(verdict == .tampered(entry: Int64(place + 1), why: "its text does not agree with its hash"))
    }

    @Test(arguments: [Subject.rowan, .record, nil])
    func `names the entry that was filed under another subject`(subject: Subject?) throws {
        let verdict = try checked.verdict { $0.links[1].subject = subject }
        #expect(verdict == .tampered(entry: 2, why: "it is filed under another subject"))
    }

    @Test(arguments: 0..<3)
    func `names the entry that is missing from the midst`(place: Int) throws {
        #expect(try checked.verdict { $0.links.remove(at: place) } == .missing(entry: Int64(place + 1)))
    }

    @Test(arguments: 1...4)
    func `names the first entry that is missing at the end`(count: Int) throws {
        #expect(try checked.verdict { $0.links.removeLast(count) } == .missing(entry: Int64(5 - count)))
    }

    @Test func `names the first of two entries that were exchanged`() throws {
        let verdict = try checked.verdict { contents in
            contents.links.swapAt(1, 2)
            contents.links[1].place = 2
            contents.links[2].place = 3
        }
        #expect(verdict == .tampered(entry: 2, why: "its text does not agree with its hash"))
    }

    @Test func `names an entry that was put in beside the store`() throws {
        let verdict = try checked.verdict { contents in
            let head = contents.head
            var link = contents.links[3]
            link.place = 5
            let text = String(decoding: link.payload, as: UTF8.self)
            link.payload = Array(text.replacing("\"id\":4", with: "\"id\":5").utf8)
            contents.links.append(link)
            contents.forgeChain()
            contents.head = head
        }
        #expect(verdict == .tampered(entry: 5, why: "the end of the journal that is noted beside it differs"))
    }

    @Test func `sees that the note of the end was changed`() throws {
        let verdict = try checked.verdict { $0.head = JournalHead(count: 4, hash: JournalHead.empty.hash) }
        #expect(verdict == .tampered(entry: 4, why: "the end of the journal that is noted beside it differs"))
    }

    @Test func `names a text that is no entry, although its hash agrees`() throws {
        let verdict = try checked.verdict { contents in
            contents.rewrite(2, "\"v\":", "\"w\":")
            contents.forgeChain()
        }
        #expect(verdict == .tampered(entry: 3, why: "its text cannot be read"))
    }

    @Test func `names a text that says it is another entry, although its hash agrees`() throws {
        let verdict = try checked.verdict { contents in
            contents.rewrite(2, "\"id\":3", "\"id\":2")
            contents.forgeChain()
        }
        #expect(verdict == .tampered(entry: 3, why: "it says that it is entry 2"))
    }
}

@Suite struct `A last hash that was noted elsewhere` {
    private let checked: CheckedStore

    init() throws { checked = try CheckedStore() }

    @Test func `is found when the journal has grown since, and when it has not`() throws {
        let noted = try checked.store.head().hex
        #expect(noted.count == 64)
        #expect(try checked.verdict(noted: noted).isWhole)
        try checked.store.given(.reviewed(day("2021-07-01")), about: .wren)
        try checked.store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        #expect(try checked.verdict(noted: noted).isWhole)
        #expect(try checked.verdict(noted: JournalHead.empty.hex).isWhole)
    }

    @Test func `shows that a journal was forged from end to end, which nothing in it can`() throws {
        let noted = try checked.store.head().hex
        checked.store.tamper { contents in
            contents.rewrite(2, "2021-06-01", "2021-05-01")
            contents.forgeChain()
        }
        try checked.store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        #expect(try checked.verdict().isWhole)
        let why = "no entry has the hash that you noted: the journal was made anew"
        #expect(try checked.verdict(noted: noted) == .tampered(entry: 4, why: why))
    }

    @Test func `shows that entries were cut off with the note of the end`() throws {
        let noted = try checked.store.head().hex
        checked.store.tamper { contents in
            contents.links.removeLast()
            contents.forgeChain()
        }
        let why = "no entry has the hash that you noted: the journal was made anew"
        #expect(try checked.verdict(noted: noted) == .tampered(entry: 3, why: why))
    }
}
