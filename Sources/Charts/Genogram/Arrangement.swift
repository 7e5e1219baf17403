/// Where everybody in a genogram stands: rows from the top, and places from the left, each as wide as one person.
///
/// Rows and the order in them come from ``Kinship``. The places are found by going over the rows some times: children
/// stand under the middle of their parents, parents over the middle of their children, and nobody on anybody.
struct Arrangement {
    let kinship: Kinship
    let rows: [[Int]]
    /// The place of each person of the family in their row.
    private(set) var places: [Int: Double] = [:]

    private static let sweeps = 120
    /// Whoever is linked to nobody moves only as others push.
    private static let indifferent = 0.001

    init(_ kinship: Kinship) {
        self.kinship = kinship
        rows = kinship.rows
        for row in rows {
            for (place, person) in row.enumerated() { places[person] = Double(place) }
        }
        for sweep in 0..<Arrangement.sweeps {
            for row in sweep % 2 == 0 ? rows : rows.reversed() { settle(row) }
        }
        let least = places.values.min() ?? 0
        // Finer than anybody sees, and the same everywhere.
        places = places.mapValues { (($0 - least) * 256).rounded() / 256 }
    }

    /// How many people wide the family is.
    var width: Double { (places.values.max() ?? 0) + 1 }

    /// The row of somebody, counted from the top.
    func row(of person: Int) -> Int? { rows.firstIndex { $0.contains(person) } }

    /// The middle between some people.
    func middle(of people: [Int]) -> Double {
        people.reduce(0) { $0 + (places[$1] ?? 0) } / Double(max(people.count, 1))
    }

    private mutating func settle(_ row: [Int]) {
        for (person, place) in zip(row, Spacing.places(for: row.map(wish))) { places[person] = place }
    }

    private func wish(of person: Int) -> Spacing.Wish {
        let here = places[person] ?? 0
        var wished: [Double] = []
        for union in kinship.unions where !union.parents.isEmpty && !union.children.isEmpty {
            let shift = middle(of: union.parents) - middle(of: union.children)
            if union.children.contains(person) { wished.append(here + shift) }
            if union.parents.contains(person) { wished.append(here - shift) }
        }
        if wished.isEmpty, let beside = partnersPlace(person) { wished = [beside] }
        guard !wished.isEmpty else { return Spacing.Wish(place: here, weight: Arrangement.indifferent) }
        return Spacing.Wish(place: wished.reduce(0, +) / Double(wished.count))
    }

    /// Next to the partner, on the side on which the row has them.
    private func partnersPlace(_ person: Int) -> Double? {
        guard let parent = kinship.partners.first(where: { $0.value == person })?.key, let row = row(of: person),
            let own = rows[row].firstIndex(of: person), let other = rows[row].firstIndex(of: parent)
        else { return nil }
        return (places[parent] ?? 0) + (own < other ? -1 : 1)
    }
}
