import Timeline

extension Diary {
    /// The timeline that the notes make so far, in the order in which they were made.
    func timeline(of child: ChildID, _ coverage: RecordCoverage) -> CaseTimeline {
        CaseTimeline(
            of: child, entries: entries(about: child == .service ? .record : .child(child)), coverage: coverage)
    }

    private func entries(about subject: Subject) -> [Entry] {
        notes.enumerated().map { number, note in
            Entry(
                id: EntryID(Int64(number) + 1), subject: subject, day: note.day, fact: note.fact,
                recorded: note.recorded, author: .simulator, source: .person,
                replaces: note.replaces.map { Replacement(entry: EntryID(Int64($0) + 1), reason: note.reason) })
        }
    }
}
