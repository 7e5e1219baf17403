/// Lets a page be written as Swift reads: elements and text one under the other, with `if`, `switch` and `for`.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ node: Node) -> Node { node }
    package static func buildExpression(_ node: Node?) -> Node { node ?? .nothing }
    package static func buildExpression(_ text: String) -> Node { .text(text) }
    package static func buildExpression(_ text: String?) -> Node { text.map(Node.text) ?? .nothing }
    package static func buildExpression(_ nodes: [Node]) -> Node { .group(nodes) }

    package static func buildBlock() -> Node { .nothing }
    package static func buildBlock(_ node: Node) -> Node { node }
    package static func buildBlock(_ nodes: Node...) -> Node { .group(nodes) }
    package static func buildArray(_ nodes: [Node]) -> Node { .group(nodes) }
    package static func buildOptional(_ node: Node?) -> Node { node ?? .nothing }
    package static func buildEither(first node: Node) -> Node { node }
    package static func buildEither(second node: Node) -> Node { node }
}
