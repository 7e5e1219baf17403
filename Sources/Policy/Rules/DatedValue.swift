import Timeline

/// A number of a policy with the days on which it held, each with its source.
package struct DatedValue: Sendable {
    package let name: String
    /// In order of their first day.
    package let versions: [Version]

    /// One number and when it held.
    package struct Version: Sendable {
        package let from: Day
        /// The last day; `nil` while it holds.
        package let until: Day?
        /// `nil` where the document names the duty and gives no number.
        package let limit: TimeLimit?
        package let source: String
        /// What to bear in mind, such as a relaxation in force at the time.
        package let note: String?

        package init(from: Day, until: Day?, limit: TimeLimit?, source: String, note: String?) {
            self.from = from
            self.until = until
            self.limit = limit
            self.source = source
            self.note = note
        }

        /// What it says, on one line, whenever it may end.
        var text: String {
            "\(limit?.description ?? "not given") from \(from), \(source)" + (note.map { " (\($0))" } ?? "")
        }
    }

    package init(name: String, versions: [Version]) {
        self.name = name
        self.versions = versions.sorted { $0.from < $1.from }
    }

    /// The length of time that held on `day`; `nil` where none did, or the document gives none.
    package func limit(on day: Day) -> TimeLimit? { version(on: day)?.limit }

    /// The version that held on `day`: the latest to begin among those that had begun and not ended.
    package func version(on day: Day) -> Version? {
        versions.last { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
    }

    /// The same with only the version that holds on `day`, where one does.
    func holding(on day: Day) -> DatedValue {
        version(on: day).map { DatedValue(name: name, versions: [$0]) } ?? self
    }
}
