import Policy
import Timeline

extension MadeUpHistory {
    /// The timeline of the whole history.
    var timeline: CaseTimeline { timeline(of: facts, coverage) }

    /// The timeline of a record that ends on `day`: what is later is not in it, and what ends later is still going on.
    func timeline(endingOn day: Day) -> CaseTimeline {
        let known = facts.filter { $0.day <= day }.map { known -> (day: Day, fact: Fact) in
            guard case .episode(var episode) = known.fact, let until = episode.until, until > day else { return known }
            episode.until = nil
            episode.ceased = nil
            return (known.day, .episode(episode))
        }
        let covered = coverage.filter { $0.day <= day }.map { covered -> (day: Day, coverage: Coverage) in
            guard let until = covered.coverage.until, until > day else { return covered }
            return (covered.day, Coverage(kind: covered.coverage.kind, until: nil))
        }
        return timeline(of: known, covered)
    }

    private func timeline(
        of facts: [(day: Day, fact: Fact)], _ coverage: [(day: Day, coverage: Coverage)]
    ) -> CaseTimeline {
        let registration = Fact.registered(Registration(number: "1", born: born))
        let stated = [(day: born, fact: registration)] + facts
        let record = coverage.map { (day: $0.day, fact: Fact.covers($0.coverage)) }
        let child: ChildID = isService ? .service : ChildID(1)
        return CaseTimeline(
            of: child, entries: entries(stated, .child(child)),
            coverage: RecordCoverage(entries: entries(record, .record)))
    }

    private func entries(_ facts: [(day: Day, fact: Fact)], _ subject: Subject) -> [Entry] {
        facts.enumerated().map { index, stated in
            Entry(
                id: EntryID(Int64(index + 1)), subject: subject, day: stated.day, fact: stated.fact,
                recorded: Instant(startOf: stated.day), author: Author("test"), source: .person, replaces: nil)
        }
    }

    /// The history in lines, to be read when something is not as it should be; what is covered throughout is left out.
    var told: String {
        let lines = facts.sorted { $0.day < $1.day }.map { "\($0.day) \($0.fact)" }
        let gaps = coverage.filter { $0.coverage.until != nil || $0.day > MadeUpHistory.earliest }
        let covered = gaps.map { "\($0.coverage.kind): \($0.day) to \($0.coverage.until?.description ?? "now")" }
        let kinds = Set(coverage.map(\.coverage.kind))
        let missing = material.kinds.map(\.name).filter { !kinds.contains($0) }.map { "\($0): not covered" }
        return (["born \(born)"] + lines + covered + missing).joined(separator: "\n")
    }
}
