import Policy
import Timeline

/// The work that the duties of some children make for somebody: what is overdue, due this week, due in the next weeks, and
/// what waits on others.
package struct WorkList: Sendable {
    package let day: Day
    private let rules: [Rule]
    private let items: [Item]

    /// One duty of one child.
    package struct Item: Sendable {
        package let child: ChildToday
        package let duty: ChildToday.OpenDuty
        package let part: WorkPart
    }

    /// The work for the holders of `posts` (roles as the packs name them) with `children` on `day`.
    package init(_ children: [ChildToday], for posts: Set<String>, under policy: Policy, on day: Day) {
        self.day = day
        rules = policy.rules
        let mine = policy.rules.map { !posts.isDisjoint(with: $0.responsible) }
        let sunday = day + (7 - day.weekday)
        var items: [Item] = []
        for child in children {
            for duty in child.open {
                let part = WorkList.part(duty, isMine: mine[duty.obligation.rule], on: day, sunday)
                if let part { items.append(Item(child: child, duty: duty, part: part)) }
            }
        }
        self.items = items.sorted { $0.order < $1.order }
    }

    /// Where the duty belongs; `nil` for one that waits on others and is not due for a while.
    private static func part(
        _ duty: ChildToday.OpenDuty, isMine: Bool, on day: Day, _ sunday: Day
    ) -> WorkPart? {
        let isSoon = duty.due.map { $0 <= day + ChildToday.ahead } ?? false
        if !isMine { return duty.outcome == .overdue || isSoon ? .waiting : nil }
        if duty.outcome == .overdue { return .overdue }
        guard let due = duty.due else { return duty.outcome == .due ? .toConsider : nil }
        return due <= sunday ? .thisWeek : isSoon ? .nextWeeks : .later
    }

    /// The rule of an item.
    package func rule(_ item: Item) -> Rule { rules[item.duty.obligation.rule] }

    /// What answers `query`, but for its page, in order of due days.
    package func items(_ query: WorkQuery) -> [Item] {
        matching(query).filter { $0.part == query.part }
    }

    /// How many items each part has, were it chosen and all else stayed.
    package func counts(_ query: WorkQuery) -> [WorkPart: Int] {
        matching(query).reduce(into: [:]) { $0[$1.part, default: 0] += 1 }
    }

    /// How much waits on others, where nothing at all is the person’s own to do; `nil` where something is.
    package var onlyWaiting: Int? {
        items.isEmpty || items.contains { $0.part != .waiting } ? nil : items.count
    }

    /// What answers `query` in any part.
    private func matching(_ query: WorkQuery) -> [Item] {
        let words = query.search.lowercased().split(whereSeparator: \.isWhitespace)
        return items.filter { item in
            item.child.isOf(query.worker) && (query.rule.isEmpty || rule(item).id == query.rule)
                && (words.isEmpty || item.child.answers(words))
        }
    }

    /// The rules of which the part has items, those with most first, with how many.
    package func rules(in query: WorkQuery) -> [(rule: Rule, count: Int)] {
        let counts = Dictionary(grouping: items(query.changing { $0.rule = "" })) { $0.duty.obligation.rule }
        return counts.map { (rules[$0.key], $0.value.count) }.sorted {
            ($1.count, $0.rule.title) < ($0.count, $1.rule.title)
        }
    }

    /// How many duties of each part there are for the children with whom each worker or team has to do.
    package var loads: [String: [WorkPart: Int]] {
        items.reduce(into: [:]) { loads, item in
            for name in item.child.charges { loads[name, default: [:]][item.part, default: 0] += 1 }
        }
    }
}

extension WorkList.Item {
    /// Earlier due days first, then by name; what has no day comes last, the oldest first.
    fileprivate var order: (Int32, Int32, String, Int) {
        (
            duty.due?.number ?? .max, duty.obligation.opened.number, child.row.heading, duty.obligation.rule
        )
    }
}

extension ChildToday {
    /// Whether `worker`, or the team of that name, has to do with the child on the day; so for everybody when it is empty.
    package func isOf(_ worker: String) -> Bool { worker.isEmpty || charges.contains(worker) }

    /// Whoever has to do with the child on the day, teams too; ``WorkQuery/noTeam`` among them when there is no team.
    fileprivate var charges: Set<String> {
        var names = Set(involved.map(\.person))
        if hasNoTeam { names.insert(WorkQuery.noTeam) }
        return names
    }

    /// Whether the record says of no team that it holds the case on the day.
    package var hasNoTeam: Bool { !involved.contains { $0.role == Involvement.team } }

    fileprivate func answers(_ words: [Substring]) -> Bool {
        let text = "\(row.heading) \(row.number)".lowercased()
        return words.allSatisfy { text.contains($0) }
    }
}
