import HTML
import Policy
import Timeline

/// Says plainly what the record holds and since when, because elsewhere silence means nothing.
struct CoverageWords {
    let coverage: RecordCoverage
    let policy: Policy

    /// One sentence for each run of days, with all the kinds recorded for it, then one for what is not recorded.
    var sentences: [String] {
        recorded + [missing].compactMap(\.self)
    }

    private var recorded: [String] {
        var spans: [ClosedRange<Day>] = []
        for kind in coverage.kinds {
            for span in coverage.days(of: kind) where !spans.contains(span) { spans.append(span) }
        }
        return spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.map { span in
            let kinds = coverage.kinds.filter { coverage.days(of: $0).contains(span) }.map(policy.plural)
            return "\(list(kinds).capitalizedFirst) are recorded here \(words(span))."
        }
    }

    private func words(_ span: ClosedRange<Day>) -> String {
        span.upperBound == .endOfTime
            ? "since \(span.lowerBound.words)" : "from \(span.lowerBound.words) to \(span.upperBound.words)"
    }

    /// The kinds that the policy speaks of and the record does not hold.
    private var missing: String? {
        let kinds = policy.kinds.map(\.name).filter { coverage.days(of: $0).isEmpty }.map(policy.plural)
        return kinds.isEmpty ? nil : "Not recorded here: \(list(kinds.sorted()))."
    }
}

/// `a`, `a and b`, `a, b and c`.
func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
}
