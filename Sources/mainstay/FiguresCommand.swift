import ArgumentParser
import Casework
import Measures
import Policy
import SQLiteStore
import Timeline

struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Count, for each rule and month, how many duties opened, were due, were kept, late or missed.",
        discussion: """
            A duty counts as opened in the month in which it opened. It counts as due in the month of its final due day, and \
            so does how it stood: kept in time, late, missed, overdue still, excused. Of how many nobody can tell counts there \
            too, or in the month in which they opened where there is no due day. A prompt has no due day and is never missed: \
            whether it was considered counts in the month in which it opened. Exempt duties do not count, nor does anything \
            after --on. The months of a year sum to the year.
            """)

    @OptionGroup var store: StoreOptions

    @Option(
        help: ArgumentHelp("A day in the first month; without it, eleven months before the last.", valueName: "day"))
    var from: Day?

    @Option(help: ArgumentHelp("A day in the last month; without it, the day of --on.", valueName: "day"))
    var to: Day?

    @Option(
        help: ArgumentHelp(
            "As things stood on this day; without it, today, or the last day of the record if that is earlier.",
            valueName: "day"))
    var on: Day?

    @Option(help: ArgumentHelp("Only this rule, month by month.", valueName: "rule"))
    var rule: String?

    @Option(help: "How to print: text, or csv with a line for each rule and month.")
    var format = Format.text

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv
    }

    func run() throws {
        let policy = try store.policy.load().policy
        let rule = try rule.map(policy.known)
        let opened = try store.open()
        let day = try on ?? lastDayToTell(opened)
        let last = to ?? day
        let span = try ClosedRange(from: from ?? (Month(last) + -11).firstDay, to: last)
        var figures = RuleFigures(policy.rules, from: span.lowerBound, to: span.upperBound)
        try opened.read { try add($0, under: policy, on: day, to: &figures) }
        switch format {
        case .text: FiguresReport(figures: figures, day: day).print(rule)
        case .csv: Terminal.print(figures.csv(of: rule?.id))
        }
    }

    private func add(
        _ reader: any CaseReader, under policy: Policy, on day: Day, to figures: inout RuleFigures
    ) throws {
        var evaluator = Evaluator(policy, .englandAndWales)
        var obligations: [Obligation] = []
        func add(_ timeline: CaseTimeline) {
            obligations.removeAll(keepingCapacity: true)
            evaluator.evaluate(timeline, into: &obligations)
            figures.add(obligations, on: day)
        }
        add(try reader.serviceTimeline())
        try reader.forEachTimeline(add)
    }

    /// A record that ends before today says nothing about the days since.
    private func lastDayToTell(_ store: SQLiteStore) throws -> Day {
        let coverage = try store.read { try $0.coverage() }
        return min(.today, coverage.days(of: ReturnKind.episode).last?.upperBound ?? .today)
    }
}
