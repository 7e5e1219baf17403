import Policy
import Timeline
import Yams

/// Reads the answers of a routing rule.
struct RouteReader {
    let conditions: ConditionReader
    let events: EventReader
    let reading: Reading

    /// The routes that `node` lists, first match first.
    func routes(_ node: Node?) -> [AnswerRoute] {
        let nodes = reading.list(node)
        if node != nil && nodes.isEmpty { reading.note("“routes” names no route.", at: node) }
        let routes = nodes.map(route)
        if let place = routes.dropLast().firstIndex(where: { $0.condition == nil }) {
            reading.note("This route has no “when”, so that those after it can never be the answer.", at: nodes[place])
        }
        return routes
    }

    private func route(_ node: Node) -> AnswerRoute {
        let fields = reading.fields(node, "A route", known: ["when", "answer", "because", "met-by", "documents"])
        return AnswerRoute(
            condition: fields["when"].map(conditions.read), answer: reading.text(fields, "answer", in: node),
            because: reading.text(fields, "because", in: node),
            metBy: reading.list(fields["met-by"]).compactMap(events.metBy),
            documents: reading.texts(fields["documents"]))
    }
}
