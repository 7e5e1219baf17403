import Timeline

@testable import StatutoryReturn

/// What reading some files gave: the returns, all statements and all findings.
final class Reading {
    private(set) var returns: [StatedReturn] = []
    private(set) var findings: [Finding] = []
    private(set) var statements: [Statement] = []

    init(_ files: [ReturnFile], year: Int? = 2018) {
        let report: Report = { self.findings.append($0) }
        returns = StatedReturn.read(files, year: year.flatMap { CollectionYear(ending: $0) }, report: report)
        for stated in returns {
            for child in stated.children.indices {
                statements += stated.statements(ofChildAt: child, report: report)
            }
        }
    }

    convenience init(_ texts: String..., year: Int? = 2018) {
        self.init(
            texts.enumerated().map { ReturnFile(name: "file\($0 + 1).csv", bytes: Array($1.utf8)) }, year: year)
    }

    var facts: [Fact] { statements.map(\.draft.fact) }
    var problems: [Problem] { findings.map(\.problem) }

    /// The episodes with the day on which each began.
    var episodes: [(day: Day?, episode: Episode)] {
        statements.compactMap { statement in
            if case .episode(let episode) = statement.draft.fact { (statement.draft.day, episode) } else { nil }
        }
    }

    /// What is wrong beside each other or in a cell, what was noted about columns and years left out.
    var contradictions: [Problem] { findings.filter { $0.severity == .contradiction }.map(\.problem) }
    var setAside: [Finding] { findings.filter { $0.severity == .setAside } }
}

enum Given {
    static let episodeHeadings =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"

    /// An Episodes file with these rows.
    static func episodes(_ rows: String...) -> String {
        ([episodeHeadings] + rows).joined(separator: "\n") + "\n"
    }

    /// A Header file with one child, number 1, born on 1 May 2010.
    static let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,2,01/05/2010,WBRI,UN1,,\n"

    static func day(_ iso: String) -> Day? { Day(iso: iso) }
}
