import Casework
import CaseworkTesting
import Policy
import StatutoryReturn
import Timeline

/// A store in memory that takes returns, and what was said about them.
final class Importing {
    let store = MemoryStore()
    private(set) var findings: [Finding] = []

    /// Imports what the texts of the files state as one year's return.
    @discardableResult
    func take(
        _ texts: String..., year: Int, isDryRun: Bool = false, under adopted: AdoptedPolicy = GivenPolicy.adopted,
        at instant: Instant = moment("2021-06-01T09:00:00Z")
    ) throws -> ImportSummary {
        try take([year: texts], isDryRun: isDryRun, under: adopted, at: instant)
    }

    /// Imports the returns of several years at once.
    @discardableResult
    func take(
        _ years: [Int: [String]], isDryRun: Bool = false, under adopted: AdoptedPolicy = GivenPolicy.adopted,
        at instant: Instant = moment("2021-06-01T09:00:00Z")
    ) throws -> ImportSummary {
        findings = []
        let report: Report = { self.findings.append($0) }
        let returns = years.flatMap { year, texts in
            let files = texts.enumerated().map { place, text in
                ReturnFile(name: "\(year)-\(place + 1).csv", bytes: Array(text.utf8))
            }
            return StatedReturn.read(files, year: CollectionYear(ending: year), report: report)
        }
        return try ImportReturns(under: adopted, by: .keeper, at: instant, isDryRun: isDryRun, report: report)
            .run(returns, into: store)
    }

    /// The timeline of the child whom the authority knows by `number`; `nil` when there is none.
    func timeline(_ number: String) throws -> CaseTimeline? {
        try store.read { reader in
            guard let child = try reader.child(numbered: number) else { return nil }
            let open = OpenCaseFile(under: GivenPolicy.policy, by: .keeper, at: moment("2021-06-01"))
            return try open.run(child, in: reader)?.timeline
        }
    }

    /// What stands about everything, whatever its place in the journal: `child 1 2017-06-04 episode(…)`.
    func standing() throws -> [String] {
        try store.read { reader in
            var lines: [String] = []
            func add(_ entries: [Entry], _ subject: String) {
                for entry in entries.standing() {
                    lines.append("\(subject) \(entry.day?.description ?? "") \(entry.fact)")
                }
            }
            add(try reader.entries(about: .record), "record")
            try reader.forEachChild { child, entries in
                let number = CaseTimeline(of: child, entries: entries, coverage: try reader.coverage()).number
                add(entries, number ?? "no number")
            }
            return lines.sorted()
        }
    }

    /// Whether the journal is whole and the index follows from it.
    var verdict: JournalCheck.Verdict {
        get throws { try JournalCheck(under: GivenPolicy.adopted).run(store) }
    }
}

/// The texts of a return's files, a line a row.
enum GivenReturn {
    /// A Header file with these children, all born on 1 May 2010.
    static func header(_ children: String...) -> String {
        let rows = children.map { "\($0),2,01/05/2010,WBRI,UN1,,\n" }
        return "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + rows.joined()
    }

    /// An Episodes file with these rows: `1,04/06/2017,S,C2,N1,U4,PR4,14/05/2018,E4A`.
    static func episodes(_ rows: String...) -> String {
        let headings = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
        return ([headings] + rows.map { $0 + ",,,," }).joined(separator: "\n") + "\n"
    }

    /// A Reviews file with a review of child `child` on each of these days.
    static func reviews(_ child: String, _ days: String...) -> String {
        "CHILD,DOB,REVIEW,REVIEW_CODE\n" + days.map { "\(child),01/05/2010,\($0),PN1\n" }.joined()
    }

    static let open = episodes("1,04/06/2017,S,C2,N1,U4,PR4,,")
    static let closed = episodes("1,04/06/2017,S,C2,N1,U4,PR4,14/05/2018,E4A")
}
