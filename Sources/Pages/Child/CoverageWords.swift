import HTML
import Policy
import Timeline

/// Says plainly what the record holds and since when, because elsewhere silence means nothing.
struct CoverageWords {
    let coverage: RecordCoverage
    let policy: Policy

    @HTMLBuilder var body: Node {
        p(.class("small quiet wide")) { recorded.joined(separator: " ") }
        if !missing.isEmpty {
            details(.class("small")) {
                summary { "What is not recorded here" }
                p { "\(list(missing).capitalizedFirst)." }
            }
        }
    }

    /// A sentence for each run of days, with all the kinds recorded for it.
    var recorded: [String] {
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
    private var missing: [String] {
        policy.kinds.map(\.name).filter { coverage.days(of: $0).isEmpty }.map(policy.plural).sorted()
    }
}

/// `a`, `a and b`, `a, b and c`; what has an “and” of its own comes last, after a comma.
func list(_ words: [String]) -> String {
    let double = words.filter { $0.contains(" and ") }
    let ordered = words.filter { !$0.contains(" and ") } + double
    guard let last = ordered.last, ordered.count > 1 else { return ordered.first ?? "" }
    return ordered.dropLast().joined(separator: ", ") + (double.isEmpty ? " and " : ", and ") + last
}
