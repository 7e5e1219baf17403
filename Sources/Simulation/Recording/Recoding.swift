import Timeline

/// A code of the return that gave way to another, and when the authority changed it in its open records.
///
/// It does so in the summer, when the last return with the old code has gone in.
struct Recoding {
    let old: PlacementType
    let new: PlacementType
    /// From when stays that end are stated with the new code: the first day of its first return.
    let endsFrom: Day
    /// The first day on which open records are changed.
    let changedFrom: Day

    /// H5 became K3 with the return of 2024/25, Z1 became Z11 to Z14 with that of 2025/26 (`ssda903-schema.yaml`).
    static let all: [Recoding] = [
        Recoding(old: "H5", new: "K3", firstReturn: 2024), Recoding(old: "Z1", new: "Z12", firstReturn: 2025),
    ]

    private init(old: PlacementType, new: PlacementType, firstReturn year: Int) {
        self.old = old
        self.new = new
        // The years are given above, and every one has these days.
        let april = Day(year, 4, 1) ?? .endOfTime
        endsFrom = april
        changedFrom = april.adding(months: 3)
    }

    /// The code under which a stay in `place` that ends on `until` is stated at the end.
    static func code(of place: PlacementType, until: Day) -> PlacementType {
        for recoding in all where recoding.new == place && until < recoding.endsFrom { return recoding.old }
        return place
    }

    /// The code under which the return of the year that ended on 31 March `year` states `place`.
    static func code(of place: PlacementType, inReturnOfYearEnding year: Int) -> PlacementType {
        guard let lastDay = Day(year, 3, 31) else { return place }
        return code(of: place, until: lastDay)
    }

    /// The recoding that an episode with this code still has before it when it is stated on `day`.
    static func ahead(of place: PlacementType?, statedOn day: Day) -> Recoding? {
        all.first { $0.new == place && day < $0.changedFrom }
    }
}
