import Casework
import Dispatch
import Logging
import Pages
import StatutoryReturn
import Synchronization
import Timeline

/// Takes uploads in, says what an import of each would change, and imports them: one after the other, outside of any
/// request, so that whoever asked may leave the page.
///
/// Uploads are kept in memory and are gone when Mainstay stops. What is recorded of one is recorded whole or not at all.
final class ImportDesk: Sendable {
    private let store: any CaseStore
    private let adopted: AdoptedPolicy
    private let logger: Logger
    private let uploads = Mutex<[Upload]>([])
    // A thread of its own: the work takes seconds, and requests must not wait for it.
    private let queue = DispatchQueue(label: "mainstay.import", qos: .utility)

    /// How many uploads are kept; the oldest that nobody works on goes first.
    private static let mostKept = 4
    /// How many findings of an upload are kept to be read one by one.
    static let mostFindings = 20_000

    init(store: any CaseStore, adopted: AdoptedPolicy, logger: Logger = Logger(label: "mainstay")) {
        self.store = store
        self.adopted = adopted
        self.logger = logger
    }

    /// The upload with this id; `nil` when it is not kept any more.
    subscript(_ id: String) -> Upload? {
        uploads.withLock { uploads in uploads.first { $0.id == id } }
    }

    /// Takes files in and begins to find out what an import of them would change.
    func take(
        _ returns: [StatedReturn], found findings: FindingDigest, by doer: Doer, at moment: Instant
    ) -> String {
        let upload = Upload(returns: returns, findings: findings)
        uploads.withLock { uploads in
            uploads.append(upload)
            if uploads.count > ImportDesk.mostKept, let oldest = uploads.firstIndex(where: { !$0.isWorkedOn }) {
                uploads.remove(at: oldest)
            }
        }
        work(on: upload.id, isDryRun: true, by: doer, at: moment)
        return upload.id
    }

    /// Imports the upload, if somebody has seen what it would change.
    func confirm(_ id: String, by doer: Doer, at moment: Instant) {
        let isReady = change(id) { upload in
            guard case .rehearsed = upload.stage else { return false }
            upload.stage = .working(isImport: true, nil)
            return true
        }
        if isReady == true { work(on: id, isDryRun: false, by: doer, at: moment) }
    }

    /// Puts the upload away, unless it is worked on.
    func discard(_ id: String) {
        uploads.withLock { $0.removeAll { $0.id == id && !$0.isWorkedOn } }
    }

    @discardableResult
    private func change<Value: Sendable>(_ id: String, _ body: @Sendable (inout Upload) -> Value) -> Value? {
        uploads.withLock { uploads in
            uploads.firstIndex { $0.id == id }.map { body(&uploads[$0]) }
        }
    }

    private func work(on id: String, isDryRun: Bool, by doer: Doer, at moment: Instant) {
        queue.async { [self] in
            guard let upload = self[id] else { return }
            do {
                let overview = try run(upload, isDryRun: isDryRun, by: doer, at: moment)
                change(id) { upload in
                    upload.stage = isDryRun ? .rehearsed(overview) : .imported(overview)
                    if !isDryRun { upload.returns = [] }
                }
            } catch let refused as NotAllowed {
                change(id) { $0.stage = .refused(refused) }
            } catch {
                let reference = "\(ErrorReference())"
                logger.error(
                    "An upload could not be imported",
                    metadata: ["reference": "\(reference)", "error": "\(String(reflecting: error))"])
                change(id) { upload in upload.stage = .failed(reference: reference) }
            }
        }
    }

    private func run(
        _ upload: Upload, isDryRun: Bool, by doer: Doer, at moment: Instant
    ) throws -> ImportOverview {
        var findings = upload.findings
        let summary = try ImportReturns(
            under: adopted, by: doer, at: moment, isDryRun: isDryRun, report: { findings.add($0) },
            progress: { progress in
                self.change(upload.id) { $0.stage = .working(isImport: !isDryRun, progress) }
            }
        ).run(upload.returns, into: store)
        return ImportOverview(
            files: upload.returns.flatMap(\.readFiles), years: summary.years, rows: summary.rows,
            newChildren: summary.newChildren, entries: summary.entries, counts: summary.counts, findings: findings)
    }
}

/// Files that somebody handed in, and what has come of them.
struct Upload: Sendable {
    let id: String
    fileprivate(set) var returns: [StatedReturn]
    /// What was found when the files were read.
    fileprivate let findings: FindingDigest
    fileprivate(set) var stage = Stage.working(isImport: false, nil)

    enum Stage: Sendable {
        /// It is being found out what an import would change, or it is being imported; `nil` while it waits for its turn.
        case working(isImport: Bool, ImportProgress?)
        case rehearsed(ImportOverview)
        case imported(ImportOverview)
        /// Whoever asked for it may not import, or no longer.
        case refused(NotAllowed)
        /// Something went wrong, which stands in the log under this number.
        case failed(reference: String)
    }

    fileprivate init(returns: [StatedReturn], findings: FindingDigest) {
        id = String(UInt64.random(in: .min ... .max), radix: 36)
        self.returns = returns
        self.findings = findings
    }

    var isWorkedOn: Bool { if case .working = stage { true } else { false } }

    /// What an import did or would do, once that is known.
    var overview: ImportOverview? {
        switch stage {
        case .rehearsed(let overview), .imported(let overview): overview
        case .working, .refused, .failed: nil
        }
    }
}
