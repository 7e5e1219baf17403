/// One fact as recorded: about whom, what, when it was so, when it was recorded, by whom and from where.
///
/// An entry is never changed. A correction is a new entry that replaces an old one and says why; a retraction is a
/// correction to ``Fact/withdrawn``.
package struct Entry: Hashable, Sendable {
    /// Its place in the journal.
    package let id: EntryID
    package let subject: Subject
    /// The day on which it was so (an episode's first day, the day of a review); `nil` for a fact without one.
    package let day: Day?
    package let fact: Fact
    package let recorded: Instant
    package let author: Author
    package let source: Source
    /// The entry that this one replaces, and why; `nil` for a first statement.
    package let replaces: Replacement?

    package init(
        id: EntryID, subject: Subject, day: Day?, fact: Fact, recorded: Instant, author: Author, source: Source,
        replaces: Replacement?
    ) {
        self.id = id
        self.subject = subject
        self.day = day
        self.fact = fact
        self.recorded = recorded
        self.author = author
        self.source = source
        self.replaces = replaces
    }
}

/// An entry that is about to be recorded: all of it but its place in the journal and the moment.
package struct Draft: Hashable, Sendable {
    package var day: Day?
    package var fact: Fact
    package var source: Source
    package var replaces: Replacement?

    package init(day: Day?, fact: Fact, source: Source, replaces: Replacement? = nil) {
        self.day = day
        self.fact = fact
        self.source = source
        self.replaces = replaces
    }

    /// The entry that this becomes at its place in the journal.
    package func entry(id: EntryID, subject: Subject, recorded: Instant, author: Author) -> Entry {
        Entry(
            id: id, subject: subject, day: day, fact: fact, recorded: recorded, author: author, source: source,
            replaces: replaces)
    }
}

/// The place of an entry in the journal: 1 for the first, and none is left out.
package struct EntryID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let number: Int64

    package init(_ number: Int64) {
        self.number = number
    }

    package static func < (left: EntryID, right: EntryID) -> Bool { left.number < right.number }
    package var description: String { "\(number)" }
}

/// Mainstay's own number of a child, which stays when the authority's identifier is corrected.
package struct ChildID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let number: Int64

    package init(_ number: Int64) {
        self.number = number
    }

    /// Stands in a timeline for the service itself, which is no child: children are numbered from 1.
    package static let service = ChildID(0)

    package static func < (left: ChildID, right: ChildID) -> Bool { left.number < right.number }
    package var description: String { "\(number)" }
}

/// Mainstay's own number of a home in which children are placed.
package struct HomeID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let number: Int64

    package init(_ number: Int64) {
        self.number = number
    }

    package static func < (left: HomeID, right: HomeID) -> Bool { left.number < right.number }
    package var description: String { "\(number)" }
}

/// What an entry is about.
package enum Subject: Hashable, Sendable, CustomStringConvertible {
    case child(ChildID)
    /// A home and its carers.
    case home(HomeID)
    /// The record itself: what kinds of fact it holds, and since when.
    case record

    /// `child 17`, `home 3`, `record`.
    package var description: String {
        switch self {
        case .child(let id): "child \(id)"
        case .home(let id): "home \(id)"
        case .record: "record"
        }
    }

    /// Reads what ``description`` wrote.
    package init?(_ text: String) {
        if text == "record" {
            self = .record
        } else if text.hasPrefix("child "), let number = Int64(text.dropFirst(6)) {
            self = .child(ChildID(number))
        } else if text.hasPrefix("home "), let number = Int64(text.dropFirst(5)) {
            self = .home(HomeID(number))
        } else {
            return nil
        }
    }
}

/// Who recorded an entry: a person's account, or the part of Mainstay that did it.
package struct Author: Hashable, Sendable, CustomStringConvertible {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package var description: String { name }
    package static let importer = Author("import")
    package static let simulator = Author("simulator")
}

/// Where an entry comes from.
package enum Source: Hashable, Sendable {
    /// A person told it or wrote it.
    case person
    /// A person told it once about several children, such as brothers and sisters who met their reviewing officer
    /// together; each of them has an entry that names all of them, this child among them.
    case together([ChildID])
    /// A row of a return.
    case returned(ReturnRow)

    /// Whether a person told it, here, and not another system.
    package var isPerson: Bool {
        switch self {
        case .person, .together: true
        case .returned: false
        }
    }

    /// The row of a return that was read.
    package struct ReturnRow: Hashable, Sendable {
        /// The calendar year in which the return's year ends on 31 March.
        package let yearEnding: Int
        package let file: String
        /// The row as an editor counts them: the heading is row 1. In XML, the child's place in the file.
        package let row: Int
        /// Columns that could not be understood, as they were stated.
        package let asStated: [Happening.Detail]

        package init(yearEnding: Int, file: String, row: Int, asStated: [Happening.Detail] = []) {
            self.yearEnding = yearEnding
            self.file = file
            self.row = row
            self.asStated = asStated
        }
    }
}

/// Which entry a correction replaces, and why.
package struct Replacement: Hashable, Sendable {
    package let entry: EntryID
    package let reason: String

    package init(entry: EntryID, reason: String) {
        self.entry = entry
        self.reason = reason
    }
}
