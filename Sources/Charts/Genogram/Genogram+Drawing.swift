import HTML
import Timeline

extension Genogram {
    /// The picture. Its colours and type are in the style sheet.
    package var drawing: Node {
        let kinship = Kinship(relations, childsBirth: child.born)
        let plan = GenogramPlan(Arrangement(kinship), members: members)
        return SVG.svg(
            .class("genogram"), Attribute("viewBox", "0 0 \(plan.width.drawn) \(plan.height.drawn)"),
            Attribute("width", plan.width.drawn), Attribute("height", plan.height.drawn), .role("img"),
            .ariaLabel("Genogram of \(child.name); the same in sentences follows")
        ) {
            GenogramLines(plan: plan).body
            for number in plan.points.keys.sorted() {
                if let point = plan.points[number] { MemberDrawing(member: members[number], point: point).body }
            }
            around(plan)
        }
    }

    /// The words over those who are not of the family.
    @HTMLBuilder
    private func around(_ plan: GenogramPlan) -> Node {
        if let line = plan.networkLine {
            SVG.line(
                .class("divide"), Attribute("x1", "0"), Attribute("x2", plan.width.drawn), Attribute("y1", line.drawn),
                Attribute("y2", line.drawn))
            SVG.text(.class("network-name"), Attribute("x", "12"), Attribute("y", (line + 22).drawn)) {
                "Around \(child.name)"
            }
        }
    }
}
