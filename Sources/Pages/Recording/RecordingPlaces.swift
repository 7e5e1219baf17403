import Casework

/// Where the pages of one form lead: to be filled in, checked, recorded, thrown away.
package struct RecordingPlaces: Sendable {
    /// Where the form stands and to which it is sent.
    package let form: Route
    /// Where the answers are checked.
    package let check: Route
    /// What records them.
    package let record: Route
    /// What throws the draft away; `nil` while there is none.
    package let discard: Route?
    /// Where a script keeps what is being typed; `nil` while there is no draft.
    package let keep: Route?

    package init(form: Route, check: Route, record: Route, discard: Route? = nil, keep: Route? = nil) {
        self.form = form
        self.check = check
        self.record = record
        self.discard = discard
        self.keep = keep
    }

    /// The steps of a form that was begun, about the child known by this number or about somebody or something new.
    package init(draft id: String, child: String?) {
        func step(_ step: DraftStep) -> Route { .draft(id, child: child, step) }
        self.init(
            form: step(.form), check: step(.check), record: step(.record), discard: step(.discard), keep: step(.keep))
    }
}

/// The ids of a form’s fields on its page: their names as far as an id can hold them.
struct FieldIDs {
    private let ids: [String: String]

    init(_ form: RecordForm) {
        var taken: Set<String> = []
        var ids: [String: String] = [:]
        for (place, field) in form.fields.enumerated() {
            let slug = field.name.slug
            let id = slug.isEmpty || taken.contains(slug) ? "field-\(place + 1)" : slug
            taken.insert(id)
            ids[field.name] = id
        }
        self.ids = ids
    }

    subscript(field: String) -> String { ids[field] ?? "content" }

    /// What is to be put right, as the parts of pages show it.
    func problem(_ problem: FieldProblem) -> FormProblem {
        FormProblem(field: self[problem.field], label: problem.label, message: problem.message)
    }
}
