/// What two policies asked in one week, of one role, of one team or of one social worker.
package struct ComparedCounts<Place: Hashable & Sendable>: Hashable, Sendable {
    /// The week, the role, the team or the worker.
    package let place: Place
    package let new: DutyCounts
    package let old: DutyCounts
}

extension ComparedCounts {
    /// For each place that either policy asked something of, what both did.
    static func comparing(_ new: [Place: DutyCounts], _ old: [Place: DutyCounts]) -> [ComparedCounts] {
        Set(new.keys).union(old.keys).map {
            ComparedCounts(place: $0, new: new[$0] ?? DutyCounts(), old: old[$0] ?? DutyCounts())
        }
    }
}

extension [ComparedCounts<String?>] {
    /// In order of names; last what falls on days for which none is recorded.
    var namedFirst: Self {
        sorted { left, right in
            guard let name = left.place else { return false }
            return right.place.map { name < $0 } ?? true
        }
    }
}
