import HTML
import Timeline

/// Says that the page shows an earlier day, or less than is known now, with the way back.
struct StandpointBanner {
    let standpoint: Standpoint
    /// The same page as it stands today.
    let today: Route

    var body: Node? {
        guard standpoint.isEarlier else { return nil }
        return div(.class("banner"), .role("region"), .ariaLabel("You are looking at another day")) {
            p {
                sentence + " "
                a(.to(today)) { "Back to today" }
            }
        }
    }

    private var sentence: String {
        let known = standpoint.known.map { "with only what was recorded by \($0.words)" }
        return switch (standpoint.on, known) {
        case (let on?, let known?): "This page shows how things stood on \(on.words), \(known)."
        case (let on?, nil): "This page shows how things stood on \(on.words), with all that is recorded now."
        case (nil, let known?): "This page shows today, \(known)."
        case (nil, nil): ""
        }
    }
}

/// What is wrong in a form, at the top of the page, each with a link to its field (GOV.UK’s error summary).
struct ErrorSummary {
    let problems: [FormProblem]

    var body: Node? {
        guard !problems.isEmpty else { return nil }
        return div(.class("errors"), .role("alert"), .ariaLabelledby("errors-title")) {
            h2(.id("errors-title")) { "There is a problem" }
            ul {
                for problem in problems {
                    li { a(.href("#\(problem.field)")) { problem.sentence } }
                }
            }
        }
    }
}
