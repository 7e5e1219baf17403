import HTML
import Timeline

/// The page on which people sign in.
package struct SignInPage: Page {
    private let username: String
    private let next: String?
    private let problem: Problem?

    /// Why somebody is (still) not signed in.
    package enum Problem: Sendable {
        case empty
        case wrong
        /// There were too many attempts; in so many seconds the next is looked at.
        case wait(seconds: Int)
        /// The page was left alone for too long.
        case lapsed
    }

    /// - Parameters:
    ///   - username: what was typed.
    ///   - next: the address to go to afterwards.
    package init(username: String = "", next: String?, problem: Problem? = nil) {
        self.username = username
        self.next = next
        self.problem = problem
    }

    package var title: String { formProblem == nil ? "Sign in" : "Problem: sign in" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }

    package var content: Node {
        return .group([
            ErrorSummary(problems: formProblem.map { [$0] } ?? []).body ?? .nothing,
            h1 { "Sign in" },
            notice,
            PostForm(.signIn(to: nil), class: "questions") {
                TextField(
                    name: "username", label: "User name", typed: username, problem: formProblem,
                    autocomplete: "username"
                ).body
                TextField(
                    name: "password", label: "Password", typed: "", type: "password",
                    autocomplete: "current-password"
                ).body
                if let next { input(.type("hidden"), .name("to"), .value(next)) }
                button { "Sign in" }
            }.body,
            p(.class("quiet")) {
                "If you have forgotten your password, ask the people who run Mainstay for a new one."
            },
        ])
    }

    /// What is no fault of what was typed.
    private var notice: Node {
        guard case .lapsed = problem else { return .nothing }
        return div(.class("banner"), .role("region"), .ariaLabel("Signed out")) {
            p { "You have been signed out, because nothing happened for a while. What you sent has been kept for you." }
        }
    }

    private var formProblem: FormProblem? {
        switch problem {
        case nil, .lapsed: nil
        case .empty: say("Enter your user name and your password.")
        case .wrong: say("This user name and this password do not belong together. Check both and try again.")
        case .wait(let seconds):
            say("There were too many attempts. Wait \(SignInPage.words(seconds)) before you try again.")
        }
    }

    private func say(_ message: String) -> FormProblem {
        FormProblem(field: "username", label: "User name", message: message)
    }

    private static func words(_ seconds: Int) -> String {
        seconds < 90 ? count(max(1, seconds), "second") : count((seconds + 59) / 60, "minute")
    }
}
