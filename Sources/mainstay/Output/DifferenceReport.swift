import Casework
import StatutoryReturn
import Timeline

/// Prints the differences between returns and what persons recorded, a line a column.
struct DifferenceReport {
    private let lines: LinePrinter

    init(_ format: ListFormat) {
        lines = LinePrinter(format, widths: [12, 10, 14, 10, 18, 18, 12, 12])
    }

    func print(_ open: ChildDifferences) {
        for difference in open.differences {
            if difference.columns.isEmpty { print(open.number, difference, nil) }
            for column in difference.columns { print(open.number, difference, column) }
        }
    }

    func close() { lines.flush() }

    private func print(_ child: String, _ difference: OpenDifference, _ column: ColumnDifference?) {
        lines.print([
            .init("child", child), .init("return", difference.year.description), .init("table", difference.table.name),
            .init("day", difference.recorded.day?.description), .init("difference", difference.kind.rawValue),
            .init("column", column?.column.name), .init("recorded", column?.recorded),
            .init("returned", column?.returned), .init("recorded_by", difference.recorded.author.name),
        ])
    }
}
