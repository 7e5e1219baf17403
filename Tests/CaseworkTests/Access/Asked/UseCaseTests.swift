import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

/// Everything that people do, tried by everybody. What is expected is written here by hand.
@Suite struct UseCaseTests {
    /// Who is refused, for which reason; everybody else may, but for whoever has no role, who has only an account.
    private struct Expected {
        var isOwn = false
        var noRole: Set<Somebody> = []
        var notTheirs: Set<Somebody> = []

        func refusal(of somebody: Somebody) -> Refusal? {
            if isOwn { return nil }
            if somebody == .roleless || noRole.contains(somebody) { return .noRole }
            return notTheirs.contains(somebody) ? .notYourChild : nil
        }
    }

    private static let former: Set<Somebody> = [.formerWorker, .formerManager]
    private static let noChild: Set<Somebody> = [.councillor, .administrator]
    private static let recordNothing: Set<Somebody> = [.analyst, .councillor, .administrator]
    private static let workers: Set<Somebody> = [.worker, .formerWorker, .finder]
    private static let importNothing = workers.union([.manager, .formerManager, .councillor, .administrator])

    private static let expected: [Deed: Expected] = [
        .recordFacts: Expected(noRole: recordNothing, notTheirs: former),
        .registerChild: Expected(noRole: recordNothing),
        .foundHome: Expected(noRole: recordNothing),
        .correctHome: Expected(noRole: recordNothing),
        .correctFacts: Expected(noRole: recordNothing.union([.finder]), notTheirs: former),
        .keepDraft: Expected(noRole: recordNothing, notTheirs: former),
        .discardDraft: Expected(noRole: recordNothing, notTheirs: former),
        .openCaseFile: Expected(noRole: noChild, notTheirs: former),
        .openAttachment: Expected(noRole: noChild, notTheirs: former),
        .listObligations: Expected(noRole: noChild, notTheirs: former),
        .exportChild: Expected(noRole: workers.union(recordNothing), notTheirs: [.formerManager]),
        .readLooks: Expected(noRole: workers.union([.analyst, .councillor]), notTheirs: [.formerManager]),
        .readAllLooks: Expected(
            noRole: workers.union([.analyst, .councillor]), notTheirs: [.manager, .formerManager]),
        .listChildren: Expected(noRole: noChild),
        .listWork: Expected(noRole: recordNothing),
        .listDrafts: Expected(noRole: recordNothing),
        .seeFeed: Expected(noRole: recordNothing),
        .makeFeed: Expected(noRole: recordNothing),
        .revokeFeed: Expected(noRole: recordNothing),
        .importReturns: Expected(noRole: importNothing),
        .listDifferences: Expected(noRole: importNothing),
        .settleDifferences: Expected(noRole: importNothing),
        .takeAdditions: Expected(noRole: importNothing),
        .beginRecording: Expected(noRole: Set(Somebody.allCases).subtracting([.keeper])),
        .manageAccounts: Expected(noRole: Set(Somebody.allCases).subtracting([.administrator, .keeper])),
        .changePassword: Expected(isOwn: true),
        .seeSessions: Expected(isOwn: true),
        .stay: Expected(isOwn: true),
        .signOut: Expected(isOwn: true),
        .signOutEverywhere: Expected(isOwn: true),
        .seeHeld: Expected(isOwn: true),
        .throwHeldAway: Expected(isOwn: true),
        .seeClosedDrafts: Expected(isOwn: true),
        .throwClosedDraftAway: Expected(isOwn: true),
    ]

    @Test(arguments: Deed.allCases)
    func `everything asks, and does nothing for whoever may not`(deed: Deed) throws {
        let expected = try #require(UseCaseTests.expected[deed])
        for somebody in Somebody.allCases {
            let people = try GivenPeople()
            let before = try Trace(people.store)
            let why = try deed.refusal(of: people.doer(somebody), in: people)
            #expect(why == expected.refusal(of: somebody), "\(somebody)")
            if why != nil, deed != .discardDraft { #expect(try Trace(people.store) == before, "\(somebody)") }
        }
    }

    /// What would show that something had been done.
    private struct Trace: Equatable {
        let head: JournalHead
        let accounts: [Account]
        let drafts: [[FormDraft]]
        let feeds: [CalendarFeed?]

        init(_ store: MemoryStore) throws {
            (head, accounts, drafts, feeds) = try store.read { reader in
                let accounts = try reader.accounts()
                return (
                    try reader.head(), accounts, try accounts.map { try reader.formDrafts(of: $0.author) },
                    try accounts.map { try reader.calendarFeed(of: $0.author) }
                )
            }
        }
    }
}
