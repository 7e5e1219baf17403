import HTML
import Policy
import Timeline

/// Pieces of work under the child, or under the kind of work, they belong to: how each stands, why, and the form that meets it.
struct WorkItems {
    let items: [WorkList.Item]
    let work: WorkList
    let arrangement: WorkQuery.Arrangement
    let explainer: Explainer
    let person: WorkPerson

    @HTMLBuilder var body: Node {
        for group in groups {
            heading(group[0])
            ul(.class("duties work")) {
                for pile in piles(group) { line(pile) }
            }
        }
    }

    private func line(_ pile: [WorkList.Item]) -> Node {
        WorkPile(
            item: pile[0], others: pile.dropFirst(), work: work, arrangement: arrangement, explainer: explainer
        ).body
    }

    /// The items of one child or of one rule together, in the order of the first of each.
    private var groups: [[WorkList.Item]] {
        items.together { arrangement == .byChild ? $0.child.id.number : Int64($0.duty.obligation.rule) }
    }

    /// The same duty of the same child over and over lies in one pile; two lie side by side.
    private func piles(_ group: [WorkList.Item]) -> [[WorkList.Item]] {
        let same = group.together { arrangement == .byChild ? Int64($0.duty.obligation.rule) : $0.child.id.number }
        return same.flatMap { $0.count > 2 ? [$0] : $0.map { [$0] } }
    }

    @HTMLBuilder
    private func heading(_ item: WorkList.Item) -> Node {
        switch arrangement {
        case .byChild:
            h2 {
                a(.to(.child(item.child.row.number, .now))) { item.child.row.heading }
                if let about = about(item.child) { span(.class("count")) { " \(about)" } }
            }
        case .byKind: h2 { work.rule(item).title }
        }
    }

    /// “8 years, fostering; A. Worker”.
    private func about(_ child: ChildToday) -> String? {
        let age = child.row.age.map { $0 == 1 ? "1 year" : "\($0) years" }
        let worker =
            !person.hasOthersWork
            ? nil
            : child.involved.first { $0.role == Involvement.socialWorker }.map { person.names[$0.person] ?? $0.person }
        let parts = [age, child.row.isNamed ? child.row.number : nil, worker].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension Array {
    /// The elements with the same key together, in the order of the first of each.
    fileprivate func together(by key: (Element) -> Int64) -> [[Element]] {
        var places: [Int64: Int] = [:]
        var groups: [[Element]] = []
        for element in self {
            let place = places[key(element), default: groups.count]
            if place == groups.count {
                places[key(element)] = place
                groups.append([])
            }
            groups[place].append(element)
        }
        return groups
    }
}
