/// The name of an element, called like a function to make one: `p(.class("lead")) { "Good morning" }`.
package struct Tag: Sendable {
    private let name: StaticString

    package init(_ name: StaticString) {
        self.name = name
    }

    /// The element with these attributes (an attribute that is `nil` is left out) and this content.
    package func callAsFunction(_ attributes: Attribute?..., @HTMLBuilder content: () -> Node) -> Node {
        element(attributes, content())
    }

    /// The element with these attributes and nothing inside.
    package func callAsFunction(_ attributes: Attribute?...) -> Node {
        element(attributes, .nothing)
    }

    private func element(_ attributes: [Attribute?], _ content: Node) -> Node {
        let children =
            if case .group(let nodes) = content { nodes } else { [content] }
        return .element(
            Element(name: name, attributes: attributes.compactMap(\.self), children: children, isVoid: false))
    }
}

/// The name of an element that has no inside: `br()`, `input(.name("on"))`.
package struct VoidTag: Sendable {
    private let name: StaticString

    package init(_ name: StaticString) {
        self.name = name
    }

    /// The element with these attributes; an attribute that is `nil` is left out.
    package func callAsFunction(_ attributes: Attribute?...) -> Node {
        .element(Element(name: name, attributes: attributes.compactMap(\.self), children: [], isVoid: true))
    }
}
