import Measures
import Policy
import Timeline

/// Figures by rule and month, for people.
struct FiguresReport {
    let figures: RuleFigures
    let day: Day

    /// Prints all months of `rule`, or, without one, all months together of every rule that has anything to tell.
    func print(_ rule: Rule?) {
        let months = figures.months
        let span = months.count == 1 ? months[0].words : "\(months[0].words) to \(months[months.count - 1].words)"
        Swift.print("\(rule.map { "\($0.id) \($0.title), " } ?? "Duties, ")\(span), as they stood on \(day.words)\n")
        if let rule { printMonths(of: rule) } else { printRules() }
    }

    private func printMonths(of rule: Rule) {
        let printer = LinePrinter(.table, widths: [8] + DutyCounts.widths)
        for (month, counts) in zip(figures.months, figures.months(of: rule.id) ?? []) {
            printer.print([.init("month", month.description)] + counts.fields)
        }
        printer.print([.init("month", "together")] + (figures.total(of: rule.id) ?? DutyCounts()).fields)
        printer.flush()
    }

    private func printRules() {
        let printer = LinePrinter(.table, widths: [24] + DutyCounts.widths)
        for rule in figures.rules {
            guard let counts = figures.total(of: rule.id), !counts.isEmpty else { continue }
            printer.print([.init("rule", rule.id)] + counts.fields + [.init("title", rule.title)])
        }
        printer.flush()
    }
}

extension DutyCounts {
    /// The counts as fields of a line.
    var fields: [LinePrinter.Field] {
        [
            .init("opened", opened), .init("due", due), .init("kept", kept), .init("late", late),
            .init("missed", missed), .init("overdue", overdue), .init("excused", excused),
            .init("cannot_tell", cannotTell), .init("considered", considered),
            .init("not_considered", notConsidered),
        ]
    }

    /// How wide their columns are.
    static let widths = [7, 7, 7, 7, 7, 7, 7, 11, 10, 14]
}
