import Timeline

extension [Recorded] {
    /// The entries that these facts, all about `subject`, become in a journal of their own.
    package func entries(about subject: Subject) -> [Entry] {
        let ids = indices.map { EntryID(Int64($0) + 1) }
        return zip(self, ids).map { fact, id in
            fact.draft(after: ids).entry(id: id, subject: subject, recorded: fact.recorded, author: .simulator)
        }
    }

    /// The timeline that they make, all about `child`.
    package func timeline(of child: ChildID, _ coverage: RecordCoverage) -> CaseTimeline {
        let subject: Subject = child == .service ? .record : .child(child)
        return CaseTimeline(of: child, entries: entries(about: subject), coverage: coverage)
    }
}
