import Timeline

/// A step of a form that somebody has begun.
package enum DraftStep: String, Sendable {
    /// The form itself.
    case form
    /// Keeping what is being typed.
    case keep
    case check, record, discard
}

extension Route {
    /// The addresses of work and of recording.
    var recordingAddress: String {
        switch self {
        case .calendar: "/work/calendar"
        case .newFeed: "/work/calendar/new"
        case .revokeFeed: "/work/calendar/revoke"
        case .feed(let secret): Address("feeds", secret).with([])
        case .recordChoice(let number): Address("children", number, "record").with([])
        case .record(let number, let form, let fields): Address("children", number, "record", form).with(fields)
        case .draft(let id, let number, let step):
            (number.map { Address("children", $0, "drafts", id) } ?? Address("drafts", id)).with([])
                + (step == .form ? "" : "/\(step.rawValue)")
        case .correct(let number, let entry): Address("children", number, "entries", "\(entry)", "correct").with([])
        case .retract(let number, let entry): Address("children", number, "entries", "\(entry)", "retract").with([])
        case .recorded(let number, let first, let last):
            Address("children", number).with([
                Field("recorded", first.map { "\($0)" } ?? ""), Field("to", last.map { "\($0)" } ?? ""),
            ])
        case .file(let number, let hash): Address("children", number, "files", hash).with([])
        case .register: "/register"
        case .homes: "/homes"
        case .newHome: "/homes/new"
        case .homeRecord(let id): Address("homes", "\(id)", "record").with([])
        case .knownHome(let id): Address("homes", "\(id)").with([])
        case .correctHome(let id, let entry): Address("homes", "\(id)", "entries", "\(entry)", "correct").with([])
        case .retractHome(let id, let entry): Address("homes", "\(id)", "entries", "\(entry)", "retract").with([])
        case .work(let query): Address("work").with(query.fields)
        default: "/work"
        }
    }
}
