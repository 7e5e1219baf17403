import Casework
import Hummingbird
import Pages
import Timeline

/// Opens all that is known about a child, for their pages.
struct ChildFiles: Sendable {
    let store: any CaseStore
    let adopted: AdoptedPolicy

    /// All that is known about the child who is asked about, read from one state of the store.
    func record(_ asked: AskedPage) throws -> ChildRecord? {
        let known = asked.form.standpoint?.known
        let open = OpenCaseFile(under: adopted.policy, asKnownAt: known, by: asked.doer, at: asked.asked)
        return try store.read { reader in
            guard let child = asked.child, let file = try open.run(child, in: reader) else { return nil }
            let names = try reader.namesOfWorkers()
            return ChildRecord(
                number: asked.number, timeline: file.timeline, obligations: file.obligations,
                explainer: file.explainer,
                entries: Dictionary(file.entries.map { ($0.id, $0) }) { first, _ in first }, acts: file.acts,
                homes: try reader.homes(of: file.entries, asKnownAt: known), nameOf: { names[$0] },
                mayRecord: asked.mayRecord, mayCorrect: asked.mayCorrect)
        }
    }
}

extension CaseReader {
    /// The homes that the episodes among `entries` name, as known at a moment.
    fileprivate func homes(of entries: [Entry], asKnownAt known: Instant?) throws -> [HomeID: HomeDescription] {
        var homes: [HomeID: HomeDescription] = [:]
        for entry in entries {
            guard case .episode(let episode) = entry.fact, let home = episode.home, homes[home] == nil else { continue }
            homes[home] = Portrait(try self.entries(about: .home(home)), asKnownAt: known).home?.value
        }
        return homes
    }

    /// What the people are called who have accounts, by the identifier under which the record speaks of them and by the
    /// name with which they sign.
    func namesOfWorkers() throws -> [String: String] {
        var names: [String: String] = [:]
        for account in try accounts() {
            names[account.username] = account.name
            if let worker = account.worker { names[worker] = account.name }
        }
        return names
    }
}
