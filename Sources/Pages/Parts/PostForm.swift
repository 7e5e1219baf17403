import HTML

/// A form whose fields are sent to change something. It carries the token of the session, without which the server takes
/// nothing: no page has a form that is sent in any other way.
package struct PostForm {
    private let action: String
    private let style: String?
    private let hasFiles: Bool
    private let content: Node

    /// A form that is sent to `route`; with files, if it has any.
    package init(
        _ route: Route, class style: String? = nil, hasFiles: Bool = false, @HTMLBuilder content: () -> Node
    ) {
        self.init(path: route.address, class: style, hasFiles: hasFiles, content: content)
    }

    /// A form that is sent to an address that a browser has sent it to before.
    init(path: String, class style: String? = nil, hasFiles: Bool = false, @HTMLBuilder content: () -> Node) {
        action = path
        self.style = style
        self.hasFiles = hasFiles
        self.content = content()
    }

    /// The name of the field that holds the token.
    package static let tokenField = "form-token"

    package var body: Node {
        form(
            .method("post"), .action(action), style.map { .class($0) },
            hasFiles ? Attribute("enctype", "multipart/form-data") : nil
        ) {
            if let token = FormToken.current {
                input(.type("hidden"), .name(PostForm.tokenField), .value(token))
            }
            content
        }
    }
}

/// The token of the session in which a page is shown, while it is being written.
enum FormToken {
    @TaskLocal static var current: String?
}
