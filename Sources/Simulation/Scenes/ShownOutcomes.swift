import Policy
import Timeline

extension Obligation {
    /// The outcomes that it has on those of `days` on which it can change, and on the last.
    package func outcomes(shownIn days: ClosedRange<Day>) -> Set<Outcome> {
        var changes = [days.upperBound, opened, foreseen, days.lowerBound]
        changes += [due.map { $0 + 1 }, met, closed, excused?.from].compactMap(\.self)
        changes += moved.flatMap { [$0.on, $0.due + 1] }
        changes += [covered.flatMap { $0 < days.upperBound ? $0 + 1 : nil }].compactMap(\.self)
        return Set(changes.filter { days.contains($0) && isForeseen(on: $0) }.map { outcome(on: $0) })
    }
}
