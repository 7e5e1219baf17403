import HTML
import Timeline

extension LifeLine {
    /// All that the picture shows, as one table a lane.
    package var tables: Node {
        div(.class("life-line-tables")) {
            for lane in lanes {
                table(.class("compact")) {
                    caption { lane.name }
                    thead { tr { for name in ["From", "To", "What"] { th(.scope("col")) { name } } } }
                    tbody {
                        for span in lane.spans { row(span.from.words, span.until?.words ?? "now", span.words) }
                        for mark in lane.marks { row(mark.day.words, "", mark.words) }
                    }
                }
            }
        }
    }

    private func row(_ cells: String...) -> Node {
        tr { for text in cells { td { text } } }
    }

    /// The picture in a region that scrolls by itself and can be reached by keyboard, with the tables under it.
    package var figure: Node {
        HTML.figure(.class("figure")) {
            div(
                .class("scrolls"), .role("region"), .tabindex(0), .ariaLabel("Life line, scrolls sideways")
            ) { drawing }
            key
            details {
                HTML.summary { "The life line as tables" }
                tables
            }
        }
    }

    /// What the forms of the marks mean.
    private var key: Node {
        let shapes = Shape.allCases.filter { shape in lanes.contains { $0.marks.contains { $0.shape == shape } } }
        return p(.class("key")) {
            for shape in shapes {
                span(.class("key-\(shape.rawValue)"), .ariaHidden)
                " \(shape.words)  "
            }
            if days.contains(today) {
                span(.class("key-today"), .ariaHidden)
                " \(today.words)"
            }
        }
    }
}
