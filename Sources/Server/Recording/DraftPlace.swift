import Casework
import Hummingbird
import Pages
import Timeline

/// Where the pages of a form lie: under the child it is about, so that the relation to the child decides who may see them; or,
/// for a child or a home that is new, under the forms alone.
enum DraftPlace: Sendable {
    case child(number: String, ChildID)
    case home(HomeID)
    case new

    /// What the form is about.
    var subject: Subject? {
        switch self {
        case .child(_, let id): .child(id)
        case .home(let id): .home(id)
        case .new: nil
        }
    }

    /// The number of the child, for addresses.
    var number: String? { if case .child(let number, _) = self { number } else { nil } }

    /// Where a step of a form lies.
    func route(_ id: FormDraftID, _ step: DraftStep) -> Route { .draft(id.description, child: number, step) }

    /// Where all steps of a form lie.
    func places(_ id: FormDraftID) -> RecordingPlaces { RecordingPlaces(draft: id.description, child: number) }

    /// The page to which somebody goes back.
    var back: Route {
        switch self {
        case .child(let number, _): .child(number, .now)
        case .home(let id): .knownHome(id)
        case .new: .work(WorkQuery())
        }
    }

    /// Where an entry about it is taken back; `nil` for what is new, of which nothing stands.
    func retract(_ entry: EntryID) -> Route? {
        switch self {
        case .child(let number, _): .retract(child: number, entry)
        case .home(let id): .retractHome(id, entry)
        case .new: nil
        }
    }

    /// Where an entry about it is corrected; `nil` for what is new, of which nothing stands.
    func correct(_ entry: EntryID) -> Route? {
        switch self {
        case .child(let number, _): .correct(child: number, entry)
        case .home(let id): .correctHome(id, entry)
        case .new: nil
        }
    }

    /// The page after `entries` were recorded: the child’s says which duties they met and what now follows.
    func after(_ entries: [Entry]) -> Route {
        guard let number else { return back }
        return .recorded(child: number, first: entries.first?.id, last: entries.last?.id)
    }
}
