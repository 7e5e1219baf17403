/// The elements of a drawing (SVG), kept under one name because some are words of HTML too.
package enum SVG {
    /// The element `svg`.
    package static let svg = Tag("svg")
    /// The element `g`.
    package static let g = Tag("g")
    /// The element `rect`.
    package static let rect = Tag("rect")
    /// The element `line`.
    package static let line = Tag("line")
    /// The element `circle`.
    package static let circle = Tag("circle")
    /// The element `path`.
    package static let path = Tag("path")
    /// The element `text`.
    package static let text = Tag("text")
    /// The element `defs`.
    package static let defs = Tag("defs")
    /// The element `pattern`.
    package static let pattern = Tag("pattern")
    /// The element `clipPath`.
    package static let clipPath = Tag("clipPath")
    /// The element `title`.
    package static let title = Tag("title")
    /// The element `desc`.
    package static let desc = Tag("desc")
}
