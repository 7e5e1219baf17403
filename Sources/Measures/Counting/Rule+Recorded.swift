import Policy
import Timeline

extension Rule {
    /// The kinds that open the rule and of which the record holds nothing in `span`: that none opened says nothing then.
    package func openingsNotRecorded(in span: ClosedRange<Day>, _ coverage: RecordCoverage) -> [KindName] {
        let missing = opens.compactMap(\.kind).filter { kind in
            !coverage.days(of: kind).contains { $0.overlaps(span) }
        }
        return Set(missing).sorted()
    }
}
