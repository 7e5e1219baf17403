import Dispatch
import Pages
import StatutoryReturn

/// The files of a return as they were sent, read or with the reason why they cannot be.
struct ReturnIntake: Sendable {
    /// How much of an upload is taken.
    static let limits = MultipartLimits(file: mostMegabytes << 20, files: mostMegabytes << 20)
    static let mostMegabytes = 64

    let returns: [StatedReturn]
    let findings: FindingDigest
    /// The collection year as it was typed.
    let year: String
    let problems: [FormProblem]

    /// Reads the files that were sent with `form`, which may take a while.
    static func read(_ upload: MultipartForm) async -> ReturnIntake {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async { continuation.resume(returning: ReturnIntake(upload)) }
        }
    }

    private init(_ upload: MultipartForm) {
        var findings = FindingDigest(keeping: ImportDesk.mostFindings)
        let typed = upload.fields["year"] ?? ""
        let year = CollectionYear(words: typed)
        var problems = ReturnIntake.problems(of: upload)
        if year == nil, typed.contains(where: { !$0.isWhitespace }) {
            problems.append(
                FormProblem(
                    field: "year", label: "Collection year",
                    message: "“\(typed)” is no collection year. Write it like 2017/18, and choose the files again."))
        }
        let files = upload.files(ImportPage.files).map { ReturnFile(name: $0.name, bytes: $0.bytes) }
        let returns = problems.isEmpty ? StatedReturn.read(files, year: year) { findings.add($0) } : []
        if problems.isEmpty, returns.isEmpty {
            problems.append(
                ReturnIntake.problem("None of these files is a table of the SSDA903 return. Nothing was imported."))
        }
        self.returns = returns
        self.findings = findings
        self.year = typed
        self.problems = problems
    }

    private static func problems(of upload: MultipartForm) -> [FormProblem] {
        let tooLong = upload.tooLong.map { file in
            problem(
                file.isOfAll
                    ? "The files are longer than \(mostMegabytes) MB together; “\(file.name)” did not fit. Send the years"
                        + " one after the other, or use “mainstay import” on the command line."
                    : "“\(file.name)” is longer than \(mostMegabytes) MB, and was not read. Is it a return? If it is, use"
                        + " “mainstay import” on the command line.")
        }
        guard tooLong.isEmpty, upload.files(ImportPage.files).isEmpty else { return tooLong }
        return [problem("Choose at least one file.")]
    }

    private static func problem(_ message: String) -> FormProblem {
        FormProblem(field: ImportPage.files, label: "Files of the return", message: message)
    }
}
