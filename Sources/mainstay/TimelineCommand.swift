import ArgumentParser
import Casework
import SQLiteStore
import Timeline

struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Show a child's periods of care, legal statuses, homes, reviews and workers."
    )

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The child's number.", valueName: "number"))
    var child: String

    @Option(
        help: ArgumentHelp(
            "By what was known at the end of this day, or at a moment such as 2026-06-04T09:30:00Z.",
            valueName: "instant"))
    var asKnown: Instant?

    func run() throws {
        let opened = try store.open()
        let id = try store.child(child, in: opened)
        let policy = try store.policy.load().policy
        let open = OpenCaseFile(under: policy, asKnownAt: asKnown, by: .keeper, at: .now)
        guard let file = try opened.read({ try open.run(id, in: $0) }) else {
            throw ValidationError("Nothing was known about child \(child) at that moment.")
        }
        let timeline = file.timeline
        let name = timeline.name.map { "\($0.given) \($0.family), " } ?? ""
        print("\(name)child \(child)\(timeline.born.map { ", born \($0.words)" } ?? "")")
        for (place, period) in timeline.periods.enumerated() { show(period, place, timeline) }
        show(events: timeline)
    }

    private func show(_ period: PeriodOfCare, _ place: Int, _ timeline: CaseTimeline) {
        let start = period.startIsKnown ? "" : " (looked after already; when it began is not recorded)"
        let end = period.until.map { "to \($0)\(period.ceased.map { " (\($0))" } ?? "")" } ?? "and goes on"
        print("\nLooked after from \(period.from)\(start) \(end)")
        for status in timeline.legalStatuses where status.period == place {
            print("  Legal status  \(days(status.from, status.until))  \(status.status?.words ?? "not recorded")")
        }
        for placement in timeline.placements where placement.period == place {
            let home = "home \(placement.home + 1)"
            print(
                "  Placement     \(days(placement.from, placement.until))  \(placement.type?.words ?? "not recorded") (\(home))"
            )
        }
    }

    private func show(events timeline: CaseTimeline) {
        for worker in timeline.workers { print("  Social worker \(days(worker.from, worker.until))  \(worker.name)") }
        for absence in timeline.absences {
            print("  Missing       \(days(absence.from, absence.until))  \(absence.name)")
        }
        for (kind, list) in timeline.held.sorted(by: { $0.key < $1.key }) {
            print("\n\(kind.prefix(1).uppercased())\(kind.dropFirst())")
            for item in list { print("  \(item.day)\(item.ordinal.map { "  number \($0)" } ?? "")") }
        }
    }

    private func days(_ from: Day, _ until: Day?) -> String { "\(from) – \(until?.description ?? "          ")" }
}
