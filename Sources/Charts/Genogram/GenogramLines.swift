import HTML

/// The lines of a genogram: across between partners, down to children, broken where it is not recorded through whom.
struct GenogramLines {
    let plan: GenogramPlan

    private typealias Size = GenogramPlan.Size
    private typealias Point = GenogramPlan.Point

    var body: Node {
        SVG.g(.class("lines")) {
            for union in plan.kinship.unions {
                let style = union.bond == .adoption ? "adoption" : "birth"
                SVG.path(.class(style), Attribute("d", partnership(union) + descent(union)))
            }
            for person in plan.kinship.loose.keys.sorted() { looseEnd(of: person) }
            for union in plan.kinship.unions where union.parents.isEmpty { unknownParents(of: union) }
        }
    }

    /// From outline to outline of two partners.
    private func partnership(_ union: Kinship.Union) -> String {
        let points = union.parents.compactMap { plan.points[$0] }.sorted { $0.x < $1.x }
        guard points.count == 2 else { return "" }
        return "M\((points[0].x + Size.half).drawn) \(points[0].y.drawn)H\((points[1].x - Size.half).drawn)"
    }

    /// From the parents down to the line on which the children hang, and from there to each of them.
    private func descent(_ union: Kinship.Union) -> String {
        let children = union.children.compactMap { plan.points[$0] }
        guard let level = plan.levels[union], let start = start(of: union) ?? sibship(children, level) else {
            return ""
        }
        let xs = children.map(\.x) + [start.x]
        let across = "M\((xs.min() ?? 0).drawn) \(level.drawn)H\((xs.max() ?? 0).drawn)"
        let drops = children.map { "M\($0.x.drawn) \(level.drawn)V\(($0.y - Size.half).drawn)" }
        return down(from: start, to: level, union) + across + drops.joined()
    }

    /// The line down; under one parent it leaves room for the words about them.
    private func down(from start: Point, to level: Double, _ union: Kinship.Union) -> String {
        let (x, y) = (start.x.drawn, start.y.drawn)
        guard union.parents.count == 1, let feet = plan.feet[union.parents[0]] else {
            return "M\(x) \(y)V\(level.drawn)"
        }
        return "M\(x) \(y)v\(Size.overhang.drawn)M\(x) \(feet.drawn)V\(level.drawn)"
    }

    /// Brothers and sisters whose parents are not recorded hang on a line from nowhere.
    private func sibship(_ children: [Point], _ level: Double) -> Point? {
        children.isEmpty ? nil : Point(x: middle(children), y: level)
    }

    /// Where the line down begins: between two parents, or at the foot of one outline; a little aside where another begins there
    /// too.
    private func start(of union: Kinship.Union) -> Point? {
        let parents = union.parents.compactMap { plan.points[$0] }
        guard let first = parents.first else { return nil }
        if parents.count == 2 { return Point(x: middle(parents), y: first.y) }
        let others = plan.kinship.unions.filter { $0.parents == union.parents && !$0.children.isEmpty }
        let shift = Double(others.firstIndex(of: union) ?? 0) * 12 - Double(others.count - 1) * 6
        return Point(x: first.x + shift, y: first.y + Size.half)
    }

    private func middle(_ points: [Point]) -> Double {
        ((points.map(\.x).min() ?? 0) + (points.map(\.x).max() ?? 0)) / 2
    }

    // MARK: What is not recorded

    private func looseEnd(of person: Int) -> Node? {
        guard let point = plan.points[person] else { return nil }
        switch plan.kinship.loose[person] {
        case .above: return broken(x: point.x, from: point.y - Size.half, up: 18)
        case .beside, nil:
            let x = point.x - Size.half
            return SVG.g(.class("loose")) {
                SVG.path(Attribute("d", "M\(x.drawn) \(point.y.drawn)h-18"))
                mark(x - 25, point.y + 4)
            }
        }
    }

    private func unknownParents(of union: Kinship.Union) -> Node? {
        guard let level = plan.levels[union] else { return nil }
        return broken(x: middle(union.children.compactMap { plan.points[$0] }), from: level, up: 10)
    }

    private func broken(x: Double, from y: Double, up length: Double) -> Node {
        SVG.g(.class("loose")) {
            SVG.path(Attribute("d", "M\(x.drawn) \(y.drawn)v-\(length.drawn)"))
            mark(x + 8, y - length + 6)
        }
    }

    private func mark(_ x: Double, _ y: Double) -> Node {
        SVG.text(Attribute("x", x.drawn), Attribute("y", y.drawn), Attribute("text-anchor", "middle")) { "?" }
    }
}
