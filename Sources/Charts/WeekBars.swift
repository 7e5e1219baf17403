import HTML
import Timeline

/// Two counts for each week, beside each other as bars, with a table, so that nothing is said by the picture alone.
package struct WeekBars: Sendable {
    /// What is counted, in a few words.
    package let title: String
    /// What the two counts of a week are called.
    package let names: (String, String)
    package let weeks: [Week]

    package init(title: String, names: (String, String), weeks: [Week]) {
        self.title = title
        self.names = names
        self.weeks = weeks
    }

    /// The counts of one week.
    package struct Week: Sendable {
        package let monday: Day
        package let first: Int
        package let second: Int

        package init(monday: Day, first: Int, second: Int) {
            self.monday = monday
            self.first = first
            self.second = second
        }
    }

    /// The picture in a region that scrolls by itself and can be reached by keyboard, with its key and `table`, which
    /// holds at least what the bars show.
    package func figure(with table: Node) -> Node {
        HTML.figure(.class("figure")) {
            div(.class("scrolls"), .role("region"), .tabindex(0), .ariaLabel("\(title), scrolls sideways")) { drawing }
            p(.class("key week-key")) {
                span(.class("key-first"), .ariaHidden)
                " \(names.0)  "
                span(.class("key-second"), .ariaHidden)
                " \(names.1)"
            }
            details {
                summary { "The weeks as a table" }
                table
            }
        }
    }
}
