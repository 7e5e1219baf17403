import Casework
import CaseworkTesting
import Policy
import StatutoryReturn
import Timeline

/// Everything that people do, each done once about Wren, or about nobody.
enum Deed: CaseIterable {
    case recordFacts, registerChild, foundHome, correctHome, correctFacts, keepDraft, discardDraft
    case openCaseFile, openAttachment, listObligations, exportChild, readLooks, readAllLooks
    case listChildren, listWork, listDrafts, seeFeed, makeFeed, revokeFeed
    case importReturns, listDifferences, settleDifferences, takeAdditions, beginRecording
    case manageAccounts, changePassword, seeSessions, stay, signOut, signOutEverywhere, seeHeld, throwHeldAway
    case seeClosedDrafts, throwClosedDraftAway

    /// Why it is refused to `doer`; `nil` when it is done.
    func refusal(of doer: Doer, in people: GivenPeople) throws -> Refusal? {
        do {
            try run(doer, in: people)
            return nil
        } catch let refused as NotAllowed {
            return refused.why
        }
    }

    private func run(_ doer: Doer, in people: GivenPeople) throws {
        switch self {
        case .recordFacts, .registerChild, .foundHome, .correctHome, .correctFacts, .keepDraft, .discardDraft:
            try record(doer, in: people)
        case .openCaseFile, .openAttachment, .listObligations, .exportChild, .readLooks, .readAllLooks:
            try read(doer, in: people.store)
        case .listChildren, .listWork, .listDrafts, .seeFeed, .makeFeed, .revokeFeed:
            try list(doer, in: people.store)
        case .importReturns, .listDifferences, .settleDifferences, .takeAdditions, .beginRecording, .manageAccounts:
            try manage(doer, in: people.store)
        case .changePassword, .seeSessions, .stay, .signOut, .signOutEverywhere, .seeHeld, .throwHeldAway,
            .seeClosedDrafts, .throwClosedDraftAway:
            // Whoever keeps the record has no account.
            if case .person(let account) = doer { try keep(account, in: people.store) }
        }
    }

    private func record(_ doer: Doer, in people: GivenPeople) throws {
        let (store, moment, adopted) = (people.store, GivenPeople.moment, GivenPolicy.adopted)
        let use = RecordFacts(under: adopted, by: doer, at: moment)
        let statement = RecordFacts.Statement(
            about: .wren, [.reviewed(day("2021-06-20"))], basedOn: try people.version(.wren))
        let draft = FormDraft(
            id: .new(), owner: doer.author, about: .wren, form: "review", basedOn: nil, begun: moment)
        switch self {
        case .recordFacts: _ = try use.record([statement], in: store)
        case .registerChild: _ = try use.register([.registered("3")], in: store)
        case .foundHome: _ = try use.found(home: [.home("Ash Cottage")], in: store)
        case .correctHome:
            let home = try people.store.write { try $0.newHome() }
            let statement = RecordFacts.Statement(about: .home(home), [.home("Ash Cottage")], basedOn: nil)
            _ = try CorrectFacts(under: adopted, by: doer, at: moment).record([statement], in: store)
        case .correctFacts: _ = try CorrectFacts(under: adopted, by: doer, at: moment).record([statement], in: store)
        case .keepDraft: try KeepDraft(by: doer, at: moment).keep(draft, in: store)
        default:
            try store.write { try $0.keep(draft) }
            try KeepDraft(by: doer, at: moment).discard(draft.id, in: store)
        }
    }

    private func read(_ doer: Doer, in store: MemoryStore) throws {
        let (moment, policy, wren) = (GivenPeople.moment, GivenPolicy.policy, ChildID(1))
        let list = ObligationList(under: GivenPolicy.adopted, on: day("2021-06-21"), by: doer, at: moment)
        let looks = ReadLooks(by: doer, at: moment)
        if self == .listObligations { return try list.forEachLine(of: wren, in: store) { _ in } }
        try store.read { reader in
            switch self {
            case .openCaseFile: _ = try OpenCaseFile(under: policy, by: doer, at: moment).run(wren, in: reader)
            case .openAttachment: _ = try OpenAttachment(by: doer, at: moment).run("0", of: wren, in: reader)
            case .exportChild: _ = try ExportChild(under: policy, by: doer, at: moment).run(wren, in: reader)
            case .readLooks: _ = try looks.run(LookQuery(child: wren), in: reader)
            default: _ = try looks.run(LookQuery(), in: reader)
            }
        }
    }

    private func list(_ doer: Doer, in store: MemoryStore) throws {
        let moment = GivenPeople.moment
        let feed = KeepCalendarFeed(by: doer, at: moment)
        switch self {
        case .listChildren: _ = try store.read { try ListChildren(by: doer, at: moment).numbers(in: $0) }
        case .listWork: _ = try store.read { try ListWork(by: doer, at: moment).children(in: $0) }
        case .listDrafts: _ = try store.read { try ListWork(by: doer, at: moment).drafts(in: $0) }
        case .seeFeed: _ = try feed.current(in: store)
        case .makeFeed: _ = try feed.make(in: store)
        default: try feed.revoke(in: store)
        }
    }

    private func manage(_ doer: Doer, in store: MemoryStore) throws {
        let (moment, adopted) = (GivenPeople.moment, GivenPolicy.adopted)
        let settle = SettleDifferences(under: adopted, by: doer, at: moment)
        let choice = SettleDifferences.Choice(child: ChildID(1), entry: EntryID(2), settlement: .keep)
        switch self {
        case .importReturns:
            _ = try ImportReturns(under: adopted, by: doer, at: moment, report: { _ in }).run([], into: store)
        case .listDifferences: _ = try store.read { try ListDifferences(by: doer, at: moment).children(in: $0) }
        case .settleDifferences: _ = try settle.run([choice], in: store)
        case .takeAdditions: _ = try settle.takeAdditions(in: store)
        case .beginRecording:
            let begin = BeginRecording(
                [ReturnKind.review], from: day("2021-06-01"), under: adopted, by: doer, at: moment)
            _ = try begin.run(in: store)
        default:
            _ = try store.write { writer in
                try ManageAccounts(by: doer, at: moment).add("new", name: "New", roles: [], in: writer)
            }
        }
    }

    private func keep(_ account: Account, in store: MemoryStore) throws {
        let moment = GivenPeople.moment
        let session = Session(digest: SessionSecret().digest, account: account.id, began: moment, seen: moment)
        let change = ChangePassword(
            of: account, from: givenPassword, to: "magpie lantern quarry", in: session, at: moment)
        let sessions = KeepSessions(of: account, at: moment)
        let held = KeepHeldPosts(of: account, at: moment)
        let closed = KeepClosedDrafts(of: account, at: moment)
        switch self {
        case .changePassword: _ = try change.run(cost: .forTests, in: store)
        case .seeSessions: _ = try sessions.all(in: store)
        case .stay: try sessions.stay(session.digest, in: store)
        case .signOut: try sessions.end(session.digest, in: store)
        case .signOutEverywhere: try sessions.endAll(in: store)
        case .seeHeld: _ = try store.read { try held.all(in: $0) }
        case .seeClosedDrafts: _ = try store.read { try closed.all(in: $0) }
        case .throwClosedDraftAway: try closed.discard(.new(), in: store)
        default: _ = try held.discard("/", in: store)
        }
    }
}
