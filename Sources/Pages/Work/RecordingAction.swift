import Casework
import Policy
import Timeline

/// What somebody does about a duty: the form that records what meets it.
struct RecordingAction {
    /// The identifier of the form.
    let form: String
    /// What the link says: “Record: visit”.
    let words: String

    /// The action that meets an obligation of `rule`; `nil` when nothing that is recorded with a form of its own does.
    init?(meeting rule: Rule, _ obligation: Obligation) {
        let onRoute = obligation.grounds.route.map { rule.routes[$0].metBy } ?? []
        let ways = onRoute.isEmpty ? rule.metBy : onRoute
        let kinds = ways.flatMap(\.events).compactMap { event -> KindName? in
            if case .held(let kind) = event.source { kind } else { nil }
        }
        guard let kind = kinds.first else { return nil }
        form = FormLibrary.id(recording: kind)
        words = "Record: \(kind)"
    }
}
