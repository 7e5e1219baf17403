import Casework
import Pages
import Policy
import Timeline

/// What the parts of the server have in common.
struct Shared: Sendable {
    let settings: ServerSettings
    let store: any CaseStore
    /// The policy by which duties are decided.
    let adopted: AdoptedPolicy
    let library: PolicyLibrary
    /// What the record says of today, kept as it grows.
    let live: LiveRecord<ChildToday>
    let list: ChildrenListKeeper
    let desk = PasswordDesk()
    let recording: RecordingDesk

    init(_ settings: ServerSettings, store: any CaseStore, under adopted: AdoptedPolicy, library: PolicyLibrary) {
        self.settings = settings
        self.store = store
        self.adopted = adopted
        self.library = library
        live = LiveRecord(store: store, under: adopted) { ChildToday($0, $1, on: $2) }
        recording = RecordingDesk(store: store, adopted: adopted, today: settings.today)
        list = ChildrenListKeeper(store: store, adopted: adopted, live: live, today: settings.today)
    }

    /// The id of the pack by which the authority works.
    var pack: String? { adopted.policy.packs.last?.id }
}

/// Every address of Mainstay, with the permission that it needs. A page that is not here cannot be reached.
package func endpoints(
    _ settings: ServerSettings, store: any CaseStore, under adopted: AdoptedPolicy, library: PolicyLibrary
) throws -> [Endpoint] {
    try endpoints(Shared(settings, store: store, under: adopted, library: library))
}

/// The same, over what the parts of the server have in common.
func endpoints(_ shared: Shared) throws -> [Endpoint] {
    let (settings, store, library, today) = (shared.settings, shared.store, shared.library, shared.settings.today)
    let signIn = try SignIn(cost: settings.passwordCost)
    let record = RuleRecordKeeper(store: store, policy: shared.adopted.policy)
    let recording = shared.recording
    let parts: [[Endpoint]] = [
        SignInController(store: store, signIn: signIn, desk: shared.desk, cookie: settings.cookie).endpoints,
        AccountController(store: store, settings: settings, desk: shared.desk).endpoints,
        UnsavedController(store: store, forms: TypedForms(desk: recording)).endpoints,
        LooksController(store: store).endpoints,
        ChildrenController(store: store, list: shared.list, today: today).endpoints,
        ChildController(store: store, adopted: shared.adopted, today: today).endpoints,
        TrialController(store: store, library: library, adopted: shared.pack, today: today).endpoints,
        PolicyController(store: store, library: library, adopted: shared.pack, record: record, today: today)
            .endpoints,
        EligibilityController(library: library, today: today).endpoints,
        WorkController(
            desk: recording, live: shared.live, site: settings.address.site, now: settings.now
        ).endpoints,
        RecordController(desk: recording).endpoints, RetractController(desk: recording).endpoints,
        HomeController(desk: recording).endpoints,
        DraftController(desk: recording).endpoints, FileController(store: store).endpoints,
        ImportController(store: store, desk: ImportDesk(store: store, adopted: shared.adopted)).endpoints,
        DifferencesController(store: store, adopted: shared.adopted).endpoints,
    ]
    return parts.flatMap(\.self)
}
