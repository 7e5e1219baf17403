import Casework
import Dispatch
import Hummingbird
import Timeline

/// Records looks before answers are sent. Those that come while others are being written down are written together, so
/// that a hundred pages a second do not wait for a hundred times the disk.
actor LookRecorder {
    private let store: any CaseStore
    private let queue = DispatchQueue(label: "mainstay.looks", qos: .userInitiated)
    private var waiting: [(item: Item, done: CheckedContinuation<Void, any Error>)] = []
    private var isWriting = false
    private var strangers = Strangers()

    /// A look, and what is written down with it.
    struct Item: Sendable {
        let look: Look
        /// The session to be marked as seen.
        let seen: Session?
        /// Whose form has been done at which address, so that nothing of it is held any longer.
        let done: (account: AccountID, path: String)?
    }

    init(store: any CaseStore) {
        self.store = store
    }

    /// Records the item, and returns when it is on the disk.
    func record(_ item: Item) async throws {
        guard item.look.who != nil || strangers.isTaken(at: item.look.at) else { return }
        try await withCheckedThrowingContinuation { done in
            waiting.append((item, done))
            guard !isWriting else { return }
            isWriting = true
            Task { await writeAll() }
        }
    }

    private func writeAll() async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting.removeAll(keepingCapacity: true)
            let result = await write(batch.map(\.item))
            for item in batch { item.done.resume(with: result) }
        }
        isWriting = false
    }

    private func write(_ items: [Item]) async -> Result<Void, any Error> {
        await withCheckedContinuation { done in
            queue.async { [store] in done.resume(returning: Result { try store.write { try $0.write(items) } }) }
        }
    }
}

extension CaseWriter {
    fileprivate func write(_ items: [LookRecorder.Item]) throws {
        try add(items.map(\.look))
        for item in items {
            if let session = item.seen { try see(session, at: item.look.at) }
            if let done = item.done { try letGo(done.path, for: done.account) }
        }
    }

    /// A session that was ended in the meantime stays ended.
    private func see(_ session: Session, at moment: Instant) throws {
        guard var kept = try self.session(session.digest), kept.ended == nil, kept.seen < moment else { return }
        kept.seen = moment
        try save(kept)
    }
}

/// How many attempts of people who have not signed in are recorded: so many a minute that nobody's are missed, and not so
/// many that somebody could fill the disk with them.
private struct Strangers {
    private var minute: Int64 = 0
    private var count = 0
    private static let most = 600

    mutating func isTaken(at moment: Instant) -> Bool {
        let now = moment.milliseconds / 60_000
        count = now == minute ? count + 1 : 1
        minute = now
        return count <= Strangers.most
    }
}
