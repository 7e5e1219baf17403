import Charts
import HTML
import Measures
import Policy
import Timeline

/// What opened, was due, was kept and was missed under two policies in each week: the duties due as bars, and all of it
/// as a table.
struct TriedWeeks {
    let weeks: [ComparedCounts<Week>]
    /// What the policies are called: the one that is tried, and the other.
    let names: (String, String)

    var body: Node {
        WeekBars(
            title: "Duties due, week by week", names: names,
            weeks: weeks.map { WeekBars.Week(monday: $0.place.monday, first: $0.new.due, second: $0.old.due) }
        ).figure(with: table)
    }

    private var table: Node {
        CountsTable(
            names: names, heading: "Week from", caption: "Duties week by week",
            rows: weeks.map { CountsTable.Row(.text($0.place.monday.words), new: $0.new, old: $0.old) }
        ).whole
    }
}
