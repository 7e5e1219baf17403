import HTML
import StatutoryReturn
import Timeline

/// What an import would do, before it is done.
package struct ImportPreviewPage: Page {
    private let id: String
    private let overview: ImportOverview

    package init(id: String, overview: ImportOverview) {
        self.id = id
        self.overview = overview
    }

    package var title: String { "What would change" }
    package var trail: [TrailStep] { [TrailStep("Import a return", .importReturns)] }
    package var place: Place? { .returns }

    package var content: Node {
        h1 { title }
        p(.class("lead")) {
            overview.entries == 0
                ? "Nothing: all of it is recorded already. Nothing has been recorded now."
                : "Nothing has been recorded yet. An import would add \(count(overview.entries, "entry", "entries"))"
                    + " to the record."
        }
        PostForm(.upload(id), class: "decide") {
            if overview.entries > 0 { button(.name("decision"), .value("import")) { "Import" } }
            button(.class("secondary"), .name("decision"), .value("discard")) {
                overview.entries > 0 ? "Do not import" : "Put it away"
            }
        }.body
        ImportCounts(overview: overview).body
        UploadFindings(id: id, overview: overview).body
    }
}

/// What was found in the files, with the way to all of it.
struct UploadFindings {
    let id: String
    let overview: ImportOverview

    @HTMLBuilder var body: Node {
        FindingList(heading: "What was found in the rows", summary: overview.findings.summary).body
        if overview.findings.count > 0 {
            p {
                a(.to(.uploadReport(id, page: 1))) { "All \(overview.findings.count.grouped), row by row" }
                " · "
                a(.to(.uploadReportFile(id))) { "The same as a CSV file" }
            }
        }
        h2 { "The files" }
        ul {
            for file in overview.files { li { "\(file.name): \(file.table.name), \(count(file.rows, "row"))" } }
        }
    }
}

/// An import that is under way. A script asks how far it is; without one, a link does.
package struct ImportProgressPage: Page {
    private let id: String
    private let doing: String
    private let done: Int
    private let all: Int

    /// - Parameters:
    ///   - id: the upload.
    ///   - doing: what is being done, as a sentence.
    ///   - done: how many children are done, of `all`.
    package init(id: String, doing: String, done: Int, of all: Int) {
        self.id = id
        self.doing = doing
        self.done = done
        self.all = all
    }

    package var title: String { "Working on it" }
    package var trail: [TrailStep] { [TrailStep("Import a return", .importReturns)] }
    package var place: Place? { .returns }

    package var content: Node {
        h1 { title }
        div(.role("status"), .id("progress"), Attribute("data-follow", nil)) {
            p(.class("lead")) { doing }
            if all > 0 {
                progress(.ariaLabel("Children done"), .value("\(done)"), Attribute("max", "\(all)")) {
                    "\(done.grouped) of \(all.grouped)"
                }
                p { "\(done.grouped) of \(count(all, "child", "children"))" }
            }
        }
        p { a(.to(.uploadProgress(id))) { "See how far it is now" } }
        p {
            "You can leave this page and come back to it; the work goes on. If Mainstay stops in between, nothing of it"
                + " is recorded, and it can be done again."
        }
    }
}

/// What an import did.
package struct ImportResultPage: Page {
    private let id: String
    private let overview: ImportOverview

    package init(id: String, overview: ImportOverview) {
        self.id = id
        self.overview = overview
    }

    package var title: String { "Imported" }
    package var trail: [TrailStep] { [TrailStep("Import a return", .importReturns)] }
    package var place: Place? { .returns }

    package var content: Node {
        h1 { "Imported \(overview.yearWords)" }
        p(.class("lead")) {
            "\(count(overview.entries, "entry was", "entries were")) recorded, and what is due is worked out anew."
        }
        if overview.differences > 0 {
            div(.class("note")) {
                p {
                    "In \(count(overview.differences, "place")) the return differs from what a person recorded. What was"
                        + " recorded stands. "
                    a(.to(.differences(page: 1))) { "Settle the differences" }
                }
            }
        }
        ImportCounts(overview: overview).body
        UploadFindings(id: id, overview: overview).body
    }
}

/// An upload that is not kept any more, or that could not be imported.
package struct UploadGonePage: Page {
    private let sentence: String

    package init(_ sentence: String) {
        self.sentence = sentence
    }

    package var title: String { "This upload is not here" }
    package var trail: [TrailStep] { [TrailStep("Import a return", .importReturns)] }
    package var place: Place? { .returns }

    package var content: Node {
        h1 { title }
        p(.class("lead")) { sentence }
        p {
            "An import is recorded whole or not at all. If you are not sure, choose the files again: what is recorded"
                + " already is not recorded twice."
        }
        p { a(.to(.importReturns)) { "Choose the files again" } }
    }
}
