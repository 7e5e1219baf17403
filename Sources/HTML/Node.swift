/// A piece of a page: text, an element, or several pieces in order.
///
/// Text and attribute values are escaped when they are written out, always; there is no way to put ready-made markup
/// into a page.
package enum Node: Sendable {
    case text(String)
    case element(Element)
    case group([Node])

    /// Nothing at all.
    package static let nothing = Node.group([])
}

/// An element with its attributes and what stands inside it.
package struct Element: Sendable {
    /// The name of the element, written by us and never taken from data.
    package let name: StaticString
    package let attributes: [Attribute]
    package let children: [Node]
    /// Whether the element has no inside and no closing tag (`<br>`, `<input>`).
    package let isVoid: Bool
}

/// An attribute of an element; without a value it is a plain flag, such as `checked`.
package struct Attribute: Sendable {
    package let name: StaticString
    package let value: String?

    package init(_ name: StaticString, _ value: String?) {
        self.name = name
        self.value = value
    }
}

extension Node: ExpressibleByStringInterpolation {
    /// Plain text; it is escaped when written out.
    package init(stringLiteral text: String) {
        self = .text(text)
    }
}
