/// Who the child is and who belongs to them, as pages need it: what ``CaseTimeline`` leaves out because no rule asks it.
package struct Portrait: Sendable {
    /// A standing statement with the entry that makes it.
    package struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
        package let value: Value
        /// Since when it is so, as stated.
        package let day: Day?
        package let entry: EntryID

        package init(value: Value, day: Day?, entry: EntryID) {
            self.value = value
            self.day = day
            self.entry = entry
        }
    }

    /// The latest description of the child.
    package private(set) var description: Stated<Description>?
    /// One a person, in the order in which they were first told of.
    package private(set) var relations: [Stated<Relation>] = []
    /// Why an entry is significant, by the entry.
    package private(set) var marks: [EntryID: Stated<Mark>] = [:]
    /// The latest description of a home, where the entries are about one.
    package private(set) var home: Stated<HomeDescription>?

    /// Gathers from `entries`, as known at `instant` (now when `nil`).
    package init(_ entries: some Sequence<Entry>, asKnownAt instant: Instant? = nil) {
        for entry in entries.standing(asKnownAt: instant) { take(entry) }
        // A mark on what has been corrected or taken back marks nothing.
        let standing = Set(entries.standing(asKnownAt: instant).map(\.id))
        marks = marks.filter { standing.contains($0.key) }
    }

    private mutating func take(_ entry: Entry) {
        switch entry.fact {
        case .described(let value): description = later(description, value, entry)
        case .homeDescribed(let value): home = later(home, value, entry)
        case .marked(let mark): marks[mark.entry] = Stated(value: mark, day: entry.day, entry: entry.id)
        case .related(let relation): take(relation, entry)
        default: break
        }
    }

    private mutating func take(_ relation: Relation, _ entry: Entry) {
        let name = relation.person.lowercased()
        guard let place = relations.firstIndex(where: { $0.value.person.lowercased() == name }) else {
            relations.append(Stated(value: relation, day: entry.day, entry: entry.id))
            return
        }
        relations[place] = later(relations[place], relation, entry)
    }

    /// The one that is so since the later day; of the same day, the one recorded last.
    private func later<Value>(_ stated: Stated<Value>?, _ value: Value, _ entry: Entry) -> Stated<Value> {
        if let stated, let was = stated.day, let day = entry.day, day < was { return stated }
        return Stated(value: value, day: entry.day, entry: entry.id)
    }
}
