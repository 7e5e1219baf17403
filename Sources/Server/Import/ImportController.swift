import Casework
import Hummingbird
import Pages
import StatutoryReturn
import Timeline

/// Handing in returns, seeing what they would change, and importing them.
struct ImportController: Sendable {
    let store: any CaseStore
    let desk: ImportDesk

    var endpoints: [Endpoint] {
        [
            .get("/import", ImportReturns.permission) { _, context in try form(context) },
            .upload("/import", ImportReturns.permission, ReturnIntake.limits) { _, context in try await take(context) },
            .get("/import/:upload", ImportReturns.permission) { _, context in try show(context) },
            .get("/import/:upload/progress", ImportReturns.permission, isRecorded: false) { _, context in
                try wait(context)
            },
            .post("/import/:upload", ImportReturns.permission) { _, context in try decide(context) },
            .get("/import/:upload/report", ImportReturns.permission) { try report($0, $1) },
            .get("/import/:upload/report.csv", ImportReturns.permission) { _, context in try file(context) },
        ]
    }

    private func form(_ context: VisitContext, refusing intake: ReturnIntake? = nil) throws -> Response {
        let list = ListDifferences(by: try context.viewer.doer, at: context.asked)
        let page = ImportPage(
            problems: intake?.problems ?? [], year: intake?.year ?? "", findings: intake?.findings.summary ?? [],
            unsettled: try store.read { try list.children(in: $0).map(\.count).reduce(0, +) },
            mostMegabytes: ReturnIntake.mostMegabytes)
        return .page(page, context, status: intake == nil ? .ok : .badRequest)
    }

    private func take(_ context: VisitContext) async throws -> Response {
        let intake = await ReturnIntake.read(context.upload ?? MultipartForm())
        guard intake.problems.isEmpty else { return try form(context, refusing: intake) }
        let id = desk.take(
            intake.returns, found: intake.findings, by: try context.viewer.doer, at: context.asked)
        return .redirect(.uploadProgress(id))
    }

    private func show(_ context: VisitContext) throws -> Response {
        let id = try context.parameter("upload")
        switch desk[id]?.stage {
        case nil: return gone(context)
        case .working: return .redirect(.uploadProgress(id))
        case .rehearsed(let overview): return .page(ImportPreviewPage(id: id, overview: overview), context)
        case .imported(let overview): return .page(ImportResultPage(id: id, overview: overview), context)
        case .refused(let refused): throw refused
        case .failed(let reference):
            let page = UploadGonePage(
                "Something went wrong with this upload. Tell the people who run Mainstay this number: \(reference).")
            return .page(page, context, status: .internalServerError)
        }
    }

    private func wait(_ context: VisitContext) throws -> Response {
        let id = try context.parameter("upload")
        guard let stage = desk[id]?.stage else { return gone(context) }
        guard case .working(let isImport, let progress) = stage else { return .redirect(.upload(id)) }
        return .page(ImportProgressPage(id: id, isImport: isImport, progress), context)
    }

    private func decide(_ context: VisitContext) throws -> Response {
        let id = try context.parameter("upload")
        guard desk[id] != nil else { return gone(context) }
        guard context.form["decision"] == "import" else {
            desk.discard(id)
            return .redirect(.importReturns)
        }
        let (doer, moment) = (try context.viewer.doer, context.asked)
        // An import keeps the store to itself until it is done, and this look must not wait for that.
        context.note.afterwards { [desk] in desk.confirm(id, by: doer, at: moment) }
        return .redirect(.uploadProgress(id))
    }

    private func report(_ request: Request, _ context: VisitContext) throws -> Response {
        let id = try context.parameter("upload")
        guard let findings = desk[id]?.overview?.findings else { return gone(context) }
        let number = RequestFields(request)["page"].flatMap { Int($0) } ?? 1
        return .page(UploadReportPage(id: id, findings: findings, page: number), context)
    }

    private func file(_ context: VisitContext) throws -> Response {
        guard let findings = desk[try context.parameter("upload")]?.overview?.findings else { return gone(context) }
        var text = CSVText(headings: Finding.headings)
        for finding in findings.kept { text.add(finding.cells) }
        return .csv(text.bytes, name: "findings.csv")
    }

    private func gone(_ context: VisitContext) -> Response {
        .page(
            UploadGonePage(
                "It was put away, or Mainstay has been started again since: uploads are not kept when it stops."),
            context, status: .notFound)
    }
}

extension ImportProgressPage {
    fileprivate init(id: String, isImport: Bool, _ progress: ImportProgress?) {
        let doing = isImport ? "Importing" : "Finding out what would change"
        switch progress {
        case nil: self.init(id: id, doing: "\(doing).", done: 0, of: 0)
        case .indexing: self.init(id: id, doing: "Working out what is due.", done: 0, of: 0)
        case .recording(let year, let child, let all):
            self.init(id: id, doing: "\(doing), \(year).", done: child, of: all)
        }
    }
}
