import HTML
import Timeline

/// One's own account: who one is here, another password, and where one is signed in.
package struct AccountPage: Page {
    private let person: Person
    private let sessions: [Session]
    private let problems: [FormProblem]
    private let isChanged: Bool

    /// Who one is here.
    package struct Person: Sendable {
        package let name: String
        package let username: String
        package let roles: String
        package let team: String?
        package let worker: String?

        package init(name: String, username: String, roles: String, team: String?, worker: String?) {
            self.name = name
            self.username = username
            self.roles = roles
            self.team = team
            self.worker = worker
        }
    }

    /// A place where one is signed in.
    package struct Session: Sendable {
        package let began: Instant
        package let seen: Instant
        package let browser: String
        package let isThis: Bool

        package init(began: Instant, seen: Instant, browser: String, isThis: Bool) {
            self.began = began
            self.seen = seen
            self.browser = browser
            self.isThis = isThis
        }
    }

    /// - Parameters:
    ///   - problems: what was wrong with a new password.
    ///   - isChanged: whether the password has just been changed.
    package init(_ person: Person, sessions: [Session], problems: [FormProblem] = [], isChanged: Bool = false) {
        self.person = person
        self.sessions = sessions
        self.problems = problems
        self.isChanged = isChanged
    }

    package var title: String { problems.isEmpty ? "Your account" : "Problem: your account" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }

    package var content: Node {
        .group([
            ErrorSummary(problems: problems).body ?? .nothing,
            isChanged ? changed : .nothing,
            h1 { "Your account" },
            SummaryList(terms: terms).body,
            p { a(.to(.unsaved)) { "What you typed that was not saved" } },
            password,
            signedIn,
        ])
    }

    private var changed: Node {
        div(.class("banner"), .role("region"), .ariaLabel("Password changed")) {
            p { "Your password has been changed. Everywhere else you have been signed out." }
        }
    }

    private var terms: [Term] {
        [
            Term("Name", person.name), Term("User name", person.username), Term("What you are here", person.roles),
            Term("Team", person.team ?? "None"), Term("Known in the record as", person.worker ?? "Nobody"),
        ]
    }

    @HTMLBuilder
    private var password: Node {
        h2 { "Change your password" }
        PostForm(.changePassword, class: "questions") {
            field("current", "Password now", "current-password")
            field(
                "new", "New password", "new-password",
                hint:
                    "At least 12 characters. Three or four words that only you would put together are easy to remember."
            )
            field("again", "New password once more", "new-password")
            button { "Change the password" }
        }.body
    }

    private func field(_ name: String, _ label: String, _ autocomplete: String, hint: String? = nil) -> Node {
        TextField(
            name: name, label: label, hint: hint, typed: "", problem: problems.first { $0.field == name },
            type: "password", autocomplete: autocomplete
        ).body
    }

    @HTMLBuilder
    private var signedIn: Node {
        h2 { "Where you are signed in" }
        table(.class("cards")) {
            caption(.class("unseen")) { "Where you are signed in" }
            thead { tr { for name in ["Browser", "Since", "Last seen"] { th(.scope("col")) { name } } } }
            tbody {
                for session in sessions {
                    tr {
                        th(.scope("row")) { session.isThis ? "\(session.browser) (this one)" : session.browser }
                        td(.label("Since")) { session.began.words }
                        td(.label("Last seen")) { session.seen.words }
                    }
                }
            }
        }
        PostForm(.signOutEverywhere) { button { "Sign out everywhere" } }.body
    }
}
