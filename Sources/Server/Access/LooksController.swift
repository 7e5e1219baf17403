import Casework
import Hummingbird
import Pages
import Timeline

/// Who looked at what.
struct LooksController: Sendable {
    let store: any CaseStore

    /// How many looks stand on a page.
    private static let perPage = 50

    var endpoints: [Endpoint] {
        [.get("/looks", ReadLooks.permission) { request, context in try page(request, context) }]
    }

    private func page(_ request: Request, _ context: VisitContext) throws -> Response {
        let fields = RequestFields(request)
        let query = LooksQuery { fields[$0] }
        let viewer = try context.viewer
        let found: (child: ChildID?, problem: FormProblem?) = try store.read { reader in
            try self.child(query, viewer, context, reader)
        }
        let problems = query.problems + (found.problem.map { [$0] } ?? [])
        var asked = LookQuery(who: query.person.isEmpty ? nil : Account.normalised(query.person), day: query.day)
        asked.child = found.child
        asked.most = LooksController.perPage
        asked.after = (query.page - 1) * LooksController.perPage
        let names = viewer.seesChildren
        let read = ReadLooks(by: viewer.doer, at: context.asked)
        let list = try problems.isEmpty ? store.read { try $0.list(asked, by: read, namesChildren: names) } : .none
        let page = LooksPage(query, list, namesChildren: names, problems: problems)
        return .page(page, context, status: problems.isEmpty ? .ok : .badRequest)
    }

    /// The child who is asked about. Whoever may not ask about all children must name one of theirs; whoever sees no child asks
    /// by the reference under which the page names them.
    private func child(
        _ query: LooksQuery, _ viewer: Viewer, _ context: VisitContext, _ reader: any CaseReader
    ) throws -> (ChildID?, FormProblem?) {
        let isEverywhere = AccessRules.standard.reaches(of: viewer.account, .readLooks).contains(.everywhere)
        func problem(_ message: String) -> FormProblem {
            FormProblem(field: "child", label: LooksPage.childLabel(viewer.seesChildren), message: message)
        }
        if query.child.isEmpty {
            return (nil, isEverywhere ? nil : problem("Enter the number of a child of your team."))
        }
        guard viewer.seesChildren else {
            let child = try reader.children().first { ChildReference($0).description == query.child.lowercased() }
            return (child, child == nil ? problem("No look here is at a child with this reference.") : nil)
        }
        let child = try reader.child(numbered: query.child)
        context.note.change { look in
            look.child = child
            look.number = query.child
        }
        if isEverywhere { return (child, child == nil ? problem("No child is known here by this number.") : nil) }
        let relation = try child.map { try reader.relation(of: viewer.account, to: $0, on: context.today) }
        guard viewer.may(.readLooks, relation ?? ChildRelation.none) else {
            return (nil, problem("This is not the number of a child of your team."))
        }
        return (child, nil)
    }
}

extension LooksPage.List {
    /// What is shown when the question cannot be answered.
    fileprivate static let none = LooksPage.List(looks: [], count: 0, perPage: 1)
}

extension Viewer {
    /// Whether the person may see any child; an administrator sees none.
    fileprivate var seesChildren: Bool { !AccessRules.standard.reaches(of: account, .listChildren).isEmpty }
}

extension CaseReader {
    fileprivate func list(
        _ query: LookQuery, by read: ReadLooks, namesChildren: Bool
    ) throws -> LooksPage.List {
        let names = Dictionary(try accounts().map { ($0.username, $0.name) }) { first, _ in first }
        let found = try read.run(query, in: self)
        let looks = found.looks.map { namesChildren ? $0 : $0.withoutChild }.map { look in
            LooksPage.Look(
                at: look.at, who: look.who.map { (names[$0] ?? $0, $0) }, what: look.words, child: look.number,
                search: look.search, address: look.address, outcome: look.outcomeWords)
        }
        return LooksPage.List(looks: looks, count: found.count, perPage: query.most)
    }
}
