import HTML

/// Something that was sent from a page of an earlier session; one button sends it again.
package struct SendAgainPage: Page {
    private let typed: TypedWords
    private let path: String
    private let fields: [Field]

    package init(_ typed: TypedWords, path: String, fields: [Field]) {
        self.typed = typed
        self.path = path
        self.fields = fields
    }

    package var title: String { "This has not been saved yet" }
    package var trail: [TrailStep] { [] }
    package var place: Place? { nil }

    package var content: Node {
        h1 { title }
        p(.class("lead")) { "Nothing you typed is lost. Look at it, and send it again." }
        p { "If you had chosen a file, choose it again afterwards: files are not kept." }
        p { "The page you sent it from was opened when somebody was signed in before. Make sure it is yours." }
        section(.class("unsaved")) {
            h2 { typed.title }
            typed.body
            div(.class("buttons")) { SendAgainForm(path: path, fields: fields).body }
        }
    }
}

/// The button that sends once more what was sent.
struct SendAgainForm {
    let path: String
    let fields: [Field]

    var body: Node {
        PostForm(path: path) {
            for field in fields { input(.type("hidden"), .name(field.name), .value(field.value)) }
            button { "Send it again" }
        }.body
    }
}
