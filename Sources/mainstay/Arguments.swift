import ArgumentParser
import Foundation
import Policy
import StatutoryReturn
import Timeline

extension Day: ExpressibleByArgument {
    /// Reads a day as the command line takes it.
    public init?(argument: String) {
        self.init(iso: argument)
    }

    /// Today, as calendars here show it.
    static var today: Day { Instant.now.inUnitedKingdom.day }
}

extension Instant: ExpressibleByArgument {
    /// Reads a moment, or a day, which means its end.
    package init?(argument: String) {
        self.init(iso: argument)
    }

    /// This moment: the one place where Mainstay looks at a clock.
    static var now: Instant { Instant(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1_000)) }
}

extension ClosedRange<Day> {
    /// The days from `first` to `last`.
    ///
    /// - Throws: a sentence when `last` is the earlier.
    init(from first: Day, to last: Day) throws {
        guard first <= last else {
            throw ValidationError("The last day, \(last), is before the first, \(first).")
        }
        self = first...last
    }
}

extension Outcome: ExpressibleByArgument {}

extension CollectionYear: ExpressibleByArgument {
    /// Reads `2017/18`.
    package init?(argument: String) {
        self.init(words: argument)
    }
}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
}

/// How a summary is printed.
enum SummaryFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// How a report is printed: for people, for a spreadsheet, or for a program.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
}
