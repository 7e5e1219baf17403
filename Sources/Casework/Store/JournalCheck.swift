import Policy
import Timeline

/// One entry as it stands in a store, before it is trusted.
package struct JournalLink {
    package let place: Int64
    /// The subject as the store’s own columns have it.
    package let subject: Subject?
    package let payload: [UInt8]
    package let hash: [UInt8]

    package init(place: Int64, subject: Subject?, payload: [UInt8], hash: [UInt8]) {
        self.place = place
        self.subject = subject
        self.payload = payload
        self.hash = hash
    }
}

/// Walks the journal’s chain and then the index, and names the first thing that is not as it was recorded.
package struct JournalCheck {
    /// What was found.
    package enum Verdict: Hashable, Sendable {
        case whole(JournalHead)
        /// The first entry that is not as it was recorded, and why.
        case tampered(entry: Int64, why: String)
        case missing(entry: Int64)
        /// The journal is whole; the index does not follow from it.
        case staleIndex(why: String)
        /// The file itself is damaged.
        case damaged(why: String)
    }

    private let adopted: AdoptedPolicy
    /// The hash that somebody noted elsewhere, in hexadecimal digits.
    private let expectedHead: String?

    /// Checks against `adopted`, by which the index was made, and against a hash noted earlier if there is one.
    package init(under adopted: AdoptedPolicy, expectedHead: String? = nil) {
        self.adopted = adopted
        self.expectedHead = expectedHead
    }

    /// Checks the whole of `store`.
    package func run(_ store: some CaseStore) throws -> Verdict {
        try store.read { reader in
            let chain = try checkChain(reader)
            guard case .whole(let head) = chain else { return chain }
            do {
                if let damage = try reader.damage() { return .damaged(why: damage) }
            } catch {
                return .damaged(why: "\(error)")
            }
            do {
                return try checkIndex(reader) ?? .whole(head)
            } catch {
                return .staleIndex(why: "it cannot be read (\(error))")
            }
        }
    }

    private struct Stop: Error {
        let verdict: Verdict
    }

    private func checkChain(_ reader: any CaseReader) throws -> Verdict {
        var end = JournalHead.empty
        var hadExpected = expectedHead == nil || expectedHead == end.hex
        do {
            try reader.forEachLink { link in
                try check(link, after: end)
                end = JournalHead(count: link.place, hash: link.hash)
                if end.hex == expectedHead { hadExpected = true }
            }
        } catch let stop as Stop {
            return stop.verdict
        } catch {
            return .tampered(entry: end.count + 1, why: "it cannot be read from the file (\(error))")
        }
        guard let head = try? reader.head() else {
            return .tampered(entry: end.count, why: "the end of the journal that is noted beside it cannot be read")
        }
        if end.count < head.count { return .missing(entry: end.count + 1) }
        if end != head {
            return .tampered(entry: end.count, why: "the end of the journal that is noted beside it differs")
        }
        if !hadExpected {
            return .tampered(entry: end.count, why: "no entry has the hash that you noted: the journal was made anew")
        }
        return .whole(end)
    }

    private func check(_ link: JournalLink, after end: JournalHead) throws {
        guard link.place == end.count + 1 else { throw Stop(verdict: .missing(entry: end.count + 1)) }
        func tampered(_ why: String) -> Stop { Stop(verdict: .tampered(entry: link.place, why: why)) }
        guard Digest.link(after: end.hash, payload: link.payload) == link.hash else {
            throw tampered("its text does not agree with its hash")
        }
        guard let entry = try? EntryCodec.decode(link.payload) else { throw tampered("its text cannot be read") }
        guard entry.id.number == link.place else { throw tampered("it says that it is entry \(entry.id)") }
        guard entry.subject == link.subject else { throw tampered("it is filed under another subject") }
    }

    private func checkIndex(_ reader: any CaseReader) throws -> Verdict? {
        guard let basis = try reader.indexBasis() else { return .staleIndex(why: "there is none") }
        guard basis == IndexBasis(head: try reader.head(), policy: adopted.digest) else {
            return .staleIndex(why: "it was made from an older journal or from other packs")
        }
        var builder = IndexBuilder(adopted.policy, try reader.coverage())
        var stale: Verdict?
        var count = 0
        try reader.forEachChild { child, entries in
            count += 1
            guard stale == nil, try reader.indexed(child) != builder.indexed(child, entries) else { return }
            stale = .staleIndex(why: "what it holds about child \(child) does not follow from the journal")
        }
        var indexed = 0
        try reader.forEachIndexed { _ in indexed += 1 }
        return stale ?? (indexed == count ? nil : .staleIndex(why: "it holds children who are not in the journal"))
    }
}

extension JournalCheck.Verdict: CustomStringConvertible {
    package var description: String {
        switch self {
        case .whole(let head):
            "The journal is whole: \(head.count) entries, and the index follows from them.\nIts last hash is \(head.hex)."
        case .tampered(let entry, let why):
            "Entry \(entry) is not as it was recorded: \(why).\n"
                + "The entries before it are whole. Restore the store from a backup made before the damage."
        case .missing(let entry): "Entry \(entry) is missing. The entries before it are whole. Restore from a backup."
        case .staleIndex(let why): "The journal is whole. The index is not: \(why). Run “mainstay rebuild”."
        case .damaged(let why):
            "Every entry of the journal is as it was recorded, but the file around them is damaged: \(why).\n"
                + "Run “mainstay rebuild”; if that does not mend it, restore from a backup."
        }
    }

    /// Whether nothing is wrong.
    package var isWhole: Bool { if case .whole = self { true } else { false } }

    /// Whether the journal is as it was recorded: an index that does not follow from it is made again.
    package var isSafe: Bool {
        switch self {
        case .whole, .staleIndex: true
        case .tampered, .missing, .damaged: false
        }
    }
}
