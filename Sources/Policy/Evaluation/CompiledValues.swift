import Timeline

/// The dated numbers of a rule without their names and sources, laid flat.
struct CompiledValues {
    /// One version of the value at a place.
    private struct Version {
        let value: Int
        let from: Day
        let until: Day
        let limit: TimeLimit?
    }

    private let versions: Flat<Version>

    init(_ values: [DatedValue], in memory: FlatMemory) {
        versions = memory.lay(
            values.enumerated().flatMap { index, value in
                value.versions.map {
                    Version(value: index, from: $0.from, until: $0.until ?? .endOfTime, limit: $0.limit)
                }
            })
    }

    /// The length of time of the value at `place` that held on `day`: of its versions the latest to begin.
    func limit(_ place: Int, on day: Day) -> TimeLimit? {
        versions.last { $0.value == place && $0.from <= day && day <= $0.until }?.limit
    }
}
