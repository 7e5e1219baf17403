/// Where every outline of a genogram stands on the drawing, in the drawing’s own units.
struct GenogramPlan {
    let kinship: Kinship
    /// The middle of each person’s outline.
    private(set) var points: [Int: Point] = [:]
    /// Where the words under each person’s outline end.
    private(set) var feet: [Int: Double] = [:]
    private(set) var width = 0.0
    private(set) var height = 0.0
    /// Where the family ends and those around it begin; `nil` when there is nobody around it.
    private(set) var networkLine: Double?
    /// For each union the height of the line on which its children hang.
    private(set) var levels: [Kinship.Union: Double] = [:]

    struct Point: Hashable {
        let x: Double
        let y: Double
    }

    enum Size {
        /// The room of one person, with the lines under their outline.
        static let cell = 132.0
        /// From the middle of an outline to its edge.
        static let half = 21.0
        /// The height of a line of words under an outline.
        static let line = 16.0
        /// Above the outlines of a generation, for the lines of descent: at least, and more for each that crosses.
        static let descent = 34.0
        static let level = 9.0
        /// How far a line goes on under an outline before the words.
        static let overhang = 5.0
        static let margin = 10.0
    }

    init(_ arrangement: Arrangement, members: [Member]) {
        kinship = arrangement.kinship
        var top = Size.margin
        for row in arrangement.rows {
            let unions = arrangement.unions(above: row)
            // Whoever hangs on a broken line needs the same room as those who hang on a whole one.
            top += unions.isEmpty && !row.contains(where: { kinship.loose[$0] == .above }) ? 0 : Size.descent
            for union in unions {
                levels[union] = top - Size.descent / 2
                top += Size.level
            }
            for person in row {
                let x = Size.margin + ((arrangement.places[person] ?? 0) + 0.5) * Size.cell
                points[person] = Point(x: x, y: top + Size.half)
                feet[person] = top + GenogramPlan.height(of: [person], members)
            }
            top += GenogramPlan.height(of: row, members)
        }
        width = arrangement.width * Size.cell + 2 * Size.margin
        placeNetwork(from: top, members)
    }

    /// Those around the family stand in rows of their own, as wide as the family, or four.
    private mutating func placeNetwork(from top: Double, _ members: [Member]) {
        let people = kinship.network
        height = top + Size.margin
        guard !people.isEmpty else { return }
        let columns = max(Int((width - 2 * Size.margin) / Size.cell), min(4, people.count))
        networkLine = top + Size.margin
        height = top + Size.margin + 36
        width = max(width, Double(columns) * Size.cell + 2 * Size.margin)
        for start in stride(from: 0, to: people.count, by: columns) {
            let row = Array(people[start..<min(start + columns, people.count)])
            for (place, person) in row.enumerated() {
                let x = Size.margin + (Double(place) + 0.5) * Size.cell
                points[person] = Point(x: x, y: height + Size.half)
            }
            height += GenogramPlan.height(of: row, members) + Size.margin
        }
    }

    /// An outline and the most lines that stand under one of the row.
    private static func height(of row: [Int], _ members: [Member]) -> Double {
        let most = row.map { Double(MemberDrawing.lines(of: members[$0]).count) }.max() ?? 0
        return 2 * Size.half + 8 + most * Size.line
    }
}

extension Arrangement {
    /// The unions whose children stand in `row`, from left to right.
    func unions(above row: [Int]) -> [Kinship.Union] {
        kinship.unions.filter { union in
            guard let child = union.children.first, row.contains(child) else { return false }
            return !union.parents.isEmpty || union.children.count > 1
        }
        .sorted { middle(of: $0.children) < middle(of: $1.children) }
    }
}
