import Timeline

/// The pages of a child, each with an address of its own.
package enum ChildTab: String, CaseIterable, Sendable {
    case overview, timeline, family, homes, meetings, documents, history

    package var words: String {
        switch self {
        case .overview: "Overview"
        case .timeline: "Timeline"
        case .family: "Family"
        case .homes: "Homes"
        case .meetings: "Meetings and reviews"
        case .documents: "Documents"
        case .history: "History"
        }
    }

    /// The address of the tab of the child known by `number`.
    package func route(_ number: String, _ standpoint: Standpoint) -> Route {
        self == .overview ? .child(number, standpoint) : .childTab(number, self, standpoint)
    }
}
