import HTML
import Timeline

/// Visits to the child, each on a line.
struct VisitList {
    let visits: [Held]

    var body: Node {
        ul(.class("visits")) {
            for visit in visits {
                li {
                    time(.datetime(visit.day.description)) { visit.day.words }
                    if !words(visit).isEmpty { ": \(words(visit))" }
                }
            }
        }
    }

    private func words(_ visit: Held) -> String {
        let alone: String? =
            switch visit.detail("seen alone") {
            case "yes": "seen alone"
            case "no": "not seen alone" + (visit.detail("why not alone").map { " (\($0))" } ?? "")
            default: nil
            }
        let others = visit.details.filter { !["seen alone", "why not alone"].contains($0.name) && !$0.value.isBlank }
        return ([alone] + others.map { "\($0.name): \(Day(iso: $0.value)?.words ?? $0.value)" }).compactMap(\.self)
            .joined(separator: "; ")
    }
}
