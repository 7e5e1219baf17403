import HTML
import Policy
import Timeline

/// Says plainly what the record holds and since when, because elsewhere silence means nothing.
struct CoverageWords {
    private let coverage: RecordCoverage
    private let policy: Policy
    /// The runs of days for which some kind is recorded, in order, each with the plurals of its kinds.
    private let spans: [(days: ClosedRange<Day>, plurals: [String])]

    init(coverage: RecordCoverage, policy: Policy) {
        self.coverage = coverage
        self.policy = policy
        var kinds: [ClosedRange<Day>: [KindName]] = [:]
        for kind in coverage.kinds { for days in coverage.days(of: kind) { kinds[days, default: []].append(kind) } }
        spans = kinds.map { ($0.key, $0.value.map(policy.plural)) }
            .sorted { ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound) }
    }

    @HTMLBuilder var body: Node {
        p(.class("small quiet wide")) { spans.count > CoverageWords.few ? summed : spanned }
        details(.class("small")) {
            summary { "What is recorded here, and what is not" }
            for span in spans { p { "\(words(span.days).capitalizedFirst): \(list(span.plurals))." } }
            if !missing.isEmpty { p { "Not recorded here: \(list(missing))." } }
        }
    }

    /// So many runs of days are told without unfolding.
    private static let few = 3

    private var spanned: String {
        spans.map { "\(short($0.plurals).capitalizedFirst) are recorded here \(words($0.days))." }.joined(
            separator: " ")
    }

    /// The kinds that matter most, and that there are others.
    private var summed: String {
        let first = [ReturnKind.episode, ReturnKind.review].filter { !coverage.days(of: $0).isEmpty }
        let told = first.map { kind in
            "\(policy.plural(kind).capitalizedFirst) are recorded here "
                + "\(list(coverage.days(of: kind).map(words)))."
        }
        return (told + ["\(coverage.kinds.count - first.count) other kinds of fact have days of their own."])
            .joined(separator: " ")
    }

    /// The kinds of a span; of many, only those that matter most, and how many more there are.
    private func short(_ all: [String]) -> String {
        guard all.count > 4 else { return list(all) }
        let first = [ReturnKind.episode, ReturnKind.review].map(policy.plural).filter(all.contains)
        return (first + ["\(all.count - first.count) other kinds of fact"]).joined(separator: "; ")
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
    let ordered = double.isEmpty ? words : words.filter { !$0.contains(" and ") } + double
    guard let last = ordered.last, ordered.count > 1 else { return ordered.first ?? "" }
    return ordered.dropLast().joined(separator: ", ") + (double.isEmpty ? " and " : ", and ") + last
}
