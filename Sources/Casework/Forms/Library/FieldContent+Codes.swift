import StatutoryReturn
import Timeline

extension FieldContent {
    /// The codes of a code set that are in use now, by what they mean; those in `without` are left out.
    static func codes(_ set: CodeSet, without: Set<String> = []) -> FieldContent {
        .choice(
            set.values.filter { $0.years.upperBound == .max && !without.contains($0.code) }
                .map { Choice($0.code, $0.words.withCapital) })
    }

    /// Yes, no, or that nobody knows.
    static var known: FieldContent { .choice(of: Known.allCases.map(\.rawValue)) }
}
