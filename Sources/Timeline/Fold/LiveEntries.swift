extension Sequence<Entry> {
    /// The entries that stand, as known at `instant` (as known now when `nil`): recorded by then, and not replaced by
    /// another that was.
    package func standing(asKnownAt instant: Instant? = nil) -> [Entry] {
        let known = instant.map { instant in filter { $0.recorded <= instant } } ?? Array(self)
        let replaced = known.compactMap(\.replaces?.entry)
        guard !replaced.isEmpty || known.contains(where: { $0.fact == .withdrawn }) else { return known }
        let gone = Set(replaced)
        return known.filter { !gone.contains($0.id) && $0.fact != .withdrawn }
    }
}

extension Entry {
    /// Whether the fact could be known when its source was made.
    ///
    /// A return states what was so up to 31 March of its year. A day after that is kept as stated, but nothing can be
    /// counted on it until a later return or a person states it again.
    package var wasPossibleWhenStated: Bool {
        guard case .returned(let row) = source, let day, let lastDay = Day(row.yearEnding, 3, 31) else { return true }
        return day <= lastDay
    }
}
