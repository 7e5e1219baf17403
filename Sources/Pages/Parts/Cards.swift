import HTML

extension Attribute {
    /// The name of a cell’s column, shown beside it where rows become cards on a narrow screen.
    static func label(_ words: String) -> Attribute { Attribute("data-label", words) }
}
