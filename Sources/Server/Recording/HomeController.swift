import Casework
import Hummingbird
import Pages
import Timeline

/// The page of a home, and what is wrong there corrected.
struct HomeController: Sendable {
    let desk: RecordingDesk

    var endpoints: [Endpoint] {
        [
            .get("/homes/:home", .keepHomes) { try show($1) },
            .get("/homes/:home/entries/:entry/correct", .keepHomes) { try correct($1) },
        ]
    }

    private func show(_ context: VisitContext) throws -> Response {
        guard let id = try home(context) else { return gone(context) }
        let (entries, names) = try desk.store.read {
            (try $0.entries(about: .home(id)), try $0.namesOfWorkers())
        }
        guard !entries.isEmpty else { return gone(context) }
        return .page(HomePage(id, entries: entries, nameOf: { names[$0] }), context)
    }

    private func correct(_ context: VisitContext) throws -> Response {
        guard let id = try home(context), let entry = Int64(try context.parameter("entry")),
            let sheet = try desk.newSheet(
                RecordingDesk.correction, about: .home(id), correcting: EntryID(entry), for: context.viewer,
                at: context.asked)
        else { return gone(context) }
        return .page(try desk.page(sheet, at: .home(id)), context)
    }

    private func home(_ context: VisitContext) throws -> HomeID? {
        Int64(try context.parameter("home")).map { HomeID($0) }
    }

    private func gone(_ context: VisitContext) -> Response {
        .page(
            NotFoundPage(
                "No such home, or no such entry about it, stands here.", instead: ("See the homes", .homes)), context,
            status: .notFound)
    }
}
