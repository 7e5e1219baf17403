import Casework

/// What an address says of a form that was sent there.
struct SentPlace {
    /// The number of the child, as it was written.
    let child: String?
    let draft: FormDraftID?
    /// What it is, when the form is not known.
    let words: String

    init(_ path: String) {
        let parts = path.split(separator: "/").map { RequestFields.decoded($0) }
        child = parts.count > 1 && parts[0] == "children" ? parts[1] : nil
        draft = parts.dropLast().last == "drafts" ? parts.last.flatMap { FormDraftID($0) } : nil
        words =
            switch parts.last {
            case "retract": "Taking back an entry"
            case _ where parts.contains("drafts"): "A form"
            default: "Sent to \(path)"
            }
    }
}
