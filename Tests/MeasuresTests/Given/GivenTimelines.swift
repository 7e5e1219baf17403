import CaseworkTesting
import Timeline
import TimelineTesting

extension CaseTimeline {
    /// The timeline of the child whom the authority knows by `number`, who became looked after on 5 January 2026, in a
    /// record that holds care, reviews and workers since 1990 and nothing else.
    static func given(_ number: String, _ drafts: Draft...) -> CaseTimeline {
        let all = [.registered(number), .episode("2026-01-05")] + drafts
        return CaseTimeline(of: ChildID(1), entries: entries(all, about: .child(ChildID(1))), coverage: record)
    }

    /// The timeline of the organisation itself, which records its meetings since 1990.
    static func service(_ drafts: Draft...) -> CaseTimeline {
        let record = entries([.covers("meeting", from: "1990-01-01")] + drafts, about: .record)
        return CaseTimeline(of: .service, entries: record, coverage: RecordCoverage(entries: record))
    }

    private static let record = RecordCoverage(
        entries: entries(
            [ReturnKind.episode, ReturnKind.review, ReturnKind.worker].map { .covers($0, from: "1990-01-01") },
            about: .record))

    private static func entries(_ drafts: [Draft], about subject: Subject) -> [Entry] {
        drafts.enumerated().map { place, draft in
            draft.entry(
                id: EntryID(Int64(place) + 1), subject: subject, recorded: Instant(startOf: "2026-12-31"),
                author: Author("worker"))
        }
    }
}

extension Draft {
    /// That a social worker was allocated from a day on, up to the day before another.
    static func allocated(_ worker: String, _ from: Day, until: Day? = nil) -> Draft {
        let allocation = Allocation(worker: worker, until: until, reason: nil)
        return Draft(day: from, fact: .allocated(allocation), source: .person)
    }

    /// That a team held the case from a day on, up to the day before another.
    static func ofTeam(_ team: String, _ from: Day, until: Day) -> Draft {
        let involvement = Involvement(role: Involvement.team, person: team, until: until)
        return Draft(day: from, fact: .involved(involvement), source: .person)
    }
}
