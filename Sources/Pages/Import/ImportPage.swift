import HTML
import StatutoryReturn

/// Where the files of a return are handed in.
package struct ImportPage: Page {
    private let problems: [FormProblem]
    private let year: String
    private let findings: [(example: Finding, count: Int)]
    private let unsettled: Int
    private let mostMegabytes: Int

    /// - Parameters:
    ///   - problems: why what was sent cannot be taken.
    ///   - year: the collection year as it was typed.
    ///   - findings: what was found in files that cannot be taken.
    ///   - unsettled: how many differences wait to be settled.
    ///   - mostMegabytes: how much is taken at once.
    package init(
        problems: [FormProblem] = [], year: String = "", findings: [(example: Finding, count: Int)] = [],
        unsettled: Int, mostMegabytes: Int
    ) {
        self.problems = problems
        self.year = year
        self.findings = findings
        self.unsettled = unsettled
        self.mostMegabytes = mostMegabytes
    }

    /// The field in which the files are chosen.
    package static let files = "files"

    package var title: String { problems.isEmpty ? "Import a return" : "Problem: Import a return" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { .returns }

    package var content: Node {
        ErrorSummary(problems: problems).body
        h1 { "Import a return" }
        p(.class("lead")) {
            "Take in the SSDA903 returns that your authority already has. You see what would change before anything is"
                + " recorded."
        }
        waiting
        FindingList(heading: "What was found in the files", summary: findings).body
        PostForm(.importReturns, class: "upload", hasFiles: true) {
            fileField
            TextField(
                name: "year", label: "Collection year, if the dates in the files do not tell it",
                hint: "For example, 2017/18. Leave empty for most returns.", typed: year,
                problem: problems.first { $0.field == "year" }
            ).body
            button { "Show what would change" }
        }.body
        explanation
    }

    private var waiting: Node? {
        guard unsettled > 0 else { return nil }
        return div(.class("note")) {
            p {
                "\(count(unsettled, "difference")) between returns and what people recorded "
                    + "\(unsettled == 1 ? "waits" : "wait") to be settled. "
                a(.to(.differences(page: 1))) { "Settle \(unsettled == 1 ? "it" : "them")" }
            }
        }
    }

    private var fileField: Node {
        let problem = problems.first { $0.field == ImportPage.files }
        return div(.class(problem == nil ? "field" : "field wrong")) {
            HTML.label(.for(ImportPage.files)) { "Files of the return" }
            span(.class("hint"), .id("files-hint")) {
                "The CSV files of one or several years, or the XML return; \(mostMegabytes) MB together at most. Choose"
                    + " all files of a year together."
            }
            if let problem {
                span(.class("problem"), .id("files-problem")) {
                    span(.class("unseen")) { "Problem: " }
                    problem.message
                }
            }
            input(
                .type("file"), .id(ImportPage.files), .name(ImportPage.files), Attribute("multiple", nil),
                Attribute("accept", ".csv,.xml,text/csv,text/xml"),
                .ariaDescribedby(problem == nil ? "files-hint" : "files-hint files-problem"),
                problem == nil ? nil : Attribute("aria-invalid", "true"))
        }
    }

    private var explanation: Node {
        details {
            summary { "What becomes of the rows" }
            ul {
                li { "Every row becomes an entry of the record; importing again adds nothing." }
                li { "What a later return says of the same thing takes the place of what an earlier one said." }
                li {
                    "What a person has recorded already, such as a review on the same day, is not recorded twice. Where"
                        + " a return differs from it, what the person recorded stands until somebody settles it."
                }
                li { "What cannot be understood is told row by row." }
            }
        }
    }
}
