import Casework
import Policy
import Timeline

/// Every address of Mainstay, with the permission that it needs. A page that is not here cannot be reached.
package func endpoints(
    _ settings: ServerSettings, store: any CaseStore, under adopted: AdoptedPolicy, library: PolicyLibrary
) throws -> [Endpoint] {
    let list = ChildrenListKeeper(store: store, adopted: adopted)
    return try endpoints(settings, store: store, list: list, under: adopted, library: library)
}

/// The same, with the list of children that is kept.
func endpoints(
    _ settings: ServerSettings, store: any CaseStore, list: ChildrenListKeeper, under adopted: AdoptedPolicy,
    library: PolicyLibrary
) throws -> [Endpoint] {
    let pack = adopted.policy.packs.last?.id
    let desk = PasswordDesk()
    let signIn = try SignIn(cost: settings.passwordCost)
    let record = RuleRecordKeeper(store: store, policy: adopted.policy)
    let parts: [[Endpoint]] = [
        SignInController(store: store, signIn: signIn, desk: desk, cookie: settings.cookie).endpoints,
        AccountController(store: store, settings: settings, desk: desk).endpoints,
        UnsavedController(store: store).endpoints,
        LooksController(store: store).endpoints,
        ChildrenController(store: store, list: list, today: settings.today).endpoints,
        ChildController(store: store, adopted: adopted, today: settings.today).endpoints,
        TrialController(store: store, library: library, adopted: pack, today: settings.today).endpoints,
        PolicyController(store: store, library: library, adopted: pack, record: record, today: settings.today)
            .endpoints,
        EligibilityController(library: library, today: settings.today).endpoints,
    ]
    return parts.flatMap(\.self)
}
