import Timeline

/// What a form needs to know beside what was typed: the day, the child's record, the homes and people there are.
package struct FormContext: Sendable {
    package let today: Day
    /// The child that the form is about; `nil` for one to be registered, and for a form about a home.
    package let child: ChildID?
    /// All entries about the child (or the home), in the order of recording.
    package let entries: [Entry]
    /// The entries that stand.
    package private(set) var standing: [Entry]
    package let homes: [KnownHome]
    /// The child's brothers and sisters whom the authority knows.
    package let siblings: [KnownChild]
    package let workers: [KnownWorker]

    /// A home that Mainstay knows.
    package struct KnownHome: Hashable, Sendable {
        package let id: HomeID
        package let description: HomeDescription

        package init(id: HomeID, description: HomeDescription) {
            self.id = id
            self.description = description
        }
    }

    /// A brother or sister for whom the same can be recorded.
    package struct KnownChild: Hashable, Sendable {
        package let id: ChildID
        /// Name and age, as people tell them apart.
        package let words: String

        package init(id: ChildID, words: String) {
            self.id = id
            self.words = words
        }
    }

    /// Somebody who works with children.
    package struct KnownWorker: Hashable, Sendable {
        /// The identifier under which the record allocates children to this person.
        package let identifier: String
        package let words: String

        package init(identifier: String, words: String) {
            self.identifier = identifier
            self.words = words
        }
    }

    package init(
        today: Day, child: ChildID?, entries: [Entry] = [], homes: [KnownHome] = [], siblings: [KnownChild] = [],
        workers: [KnownWorker] = []
    ) {
        self.today = today
        self.child = child
        self.entries = entries
        standing = entries.standing()
        self.homes = homes
        self.siblings = siblings
        self.workers = workers
    }

    /// The standing entry with this id.
    package func entry(_ id: EntryID) -> Entry? { standing.first { $0.id == id } }

    /// Goes on as if an entry did not stand.
    mutating func leaveOut(_ id: EntryID) { standing.removeAll { $0.id == id } }

    /// The names of the people in the child's family and network, for suggestions.
    package var people: [String] { Portrait(entries).relations.map(\.value.person) }

    /// The child's date of birth, if recorded.
    package var born: Day? {
        standing.compactMap { if case .registered(let known) = $0.fact { known.born } else { nil } }.last
    }
}
