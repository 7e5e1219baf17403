import Casework
import Hummingbird
import Pages
import Timeline

/// The further pages of one child: each tab, and the timeline as a file.
struct ChildTabsController: Sendable {
    let files: ChildFiles
    let store: any CaseStore
    let today: @Sendable () -> Day

    var endpoints: [Endpoint] {
        [
            .get("/children/:number/timeline", OpenCaseFile.permission) { request, context in
                try show(request, context) { asked, look in
                    ChildTimelinePage(look, query: asked.timeline)
                }
            },
            .get("/children/:number/timeline.csv", OpenCaseFile.permission) { request, context in
                try file(request, context)
            },
            .get("/children/:number/family", OpenCaseFile.permission) { request, context in
                try show(request, context) { _, look in ChildFamilyPage(look, mayOpen: try mayOpen(look, context)) }
            },
            .get("/children/:number/homes", OpenCaseFile.permission) { request, context in
                try show(request, context) { _, look in ChildHomesPage(look) }
            },
            .get("/children/:number/meetings", OpenCaseFile.permission) { request, context in
                try show(request, context) { _, look in ChildMeetingsPage(look) }
            },
            .get("/children/:number/documents", OpenCaseFile.permission) { request, context in
                try show(request, context) { _, look in ChildDocumentsPage(look) }
            },
            .get("/children/:number/history", OpenCaseFile.permission) { request, context in
                try show(request, context) { asked, look in try history(asked, look, context) }
            },
        ]
    }

    private func show(
        _ request: Request, _ context: VisitContext, page: (AskedPage, ChildLook) throws -> some Page
    ) throws -> Response {
        let asked = try AskedPage(request, context)
        guard let record = try files.record(asked) else { return .page(asked.nobody, context, status: .notFound) }
        let look = ChildLook(record: record, form: asked.form, today: today())
        return .page(try page(asked, look), context, status: asked.status)
    }

    private func file(_ request: Request, _ context: VisitContext) throws -> Response {
        let asked = try AskedPage(request, context)
        guard let record = try files.record(asked) else { return .page(asked.nobody, context, status: .notFound) }
        let look = ChildLook(record: record, form: asked.form, today: today())
        let file = TimelineFile(look, query: asked.timeline)
        return .csv(file.bytes, name: file.name)
    }

    private func history(_ asked: AskedPage, _ look: ChildLook, _ context: VisitContext) throws -> ChildHistoryPage {
        let viewer = try context.viewer
        let relation = context.child?.relation ?? .none
        let lookers = viewer.may(ReadLooks.permission, relation) ? try lookers(asked) : []
        return ChildHistoryPage(
            look, page: asked.fields["page"].flatMap { Int($0) } ?? 1, looks: lookers,
            mayCorrect: viewer.may(.correct, relation))
    }

    /// The last looks at the record of the child.
    private func lookers(_ asked: AskedPage) throws -> [LookLine] {
        guard let child = asked.child else { return [] }
        var query = LookQuery(child: child)
        query.most = 50
        return try store.read { [query] reader in
            let names = try reader.namesOfWorkers()
            return try ReadLooks(by: asked.doer, at: asked.asked).run(query, in: reader).looks.map { look in
                LookLine(
                    who: look.who.map { names[$0] ?? $0 } ?? "nobody signed in", when: look.at, what: look.words,
                    outcome: look.outcomeWords)
            }
        }
    }

    /// Which of the brothers and sisters who are known here the viewer may look at.
    private func mayOpen(_ look: ChildLook, _ context: VisitContext) throws -> @Sendable (String) -> Bool {
        let viewer = try context.viewer
        let open = try store.read { reader in
            try Set(
                look.relatedNumbers.filter { number in
                    guard let child = try reader.child(numbered: number) else { return false }
                    return viewer.may(
                        .readChild, try reader.relation(of: viewer.account, to: child, on: context.today))
                })
        }
        return { open.contains($0) }
    }
}
