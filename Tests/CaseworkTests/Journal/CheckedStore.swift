import Casework
import CaseworkTesting
import Timeline

/// A store with four entries and its index, which can be damaged and checked.
struct CheckedStore {
    let store = MemoryStore()

    init() throws {
        try store.given(.covers(ReturnKind.episode, from: day("2021-01-01")), about: .record)
        try store.given(.registered("1", born: day("2012-02-29")), .episode(day("2021-06-01")), about: .wren)
        try store.given(.registered("2"), about: .rowan)
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
    }

    func verdict(noted: String? = nil) throws -> JournalCheck.Verdict {
        try JournalCheck(under: GivenPolicy.adopted, expectedHead: noted).run(store)
    }

    /// The verdict after a change behind the back of the store.
    func verdict(after change: (inout MemoryContents) -> Void) throws -> JournalCheck.Verdict {
        store.tamper(change)
        return try verdict()
    }
}

extension MemoryContents {
    /// Chains all links anew, as somebody would who hides a change.
    mutating func forgeChain() {
        head = .empty
        for place in links.indices {
            links[place].hash = Digest.link(after: head.hash, payload: links[place].payload)
            head = JournalHead(count: Int64(place + 1), hash: links[place].hash)
        }
    }

    /// Writes something else in an entry: `old` must be in its text.
    mutating func rewrite(_ place: Int, _ old: String, _ new: String) {
        let text = String(decoding: links[place].payload, as: UTF8.self)
        precondition(text.contains(old), text)
        links[place].payload = Array(text.replacing(old, with: new).utf8)
    }
}
