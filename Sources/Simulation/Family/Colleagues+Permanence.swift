import Timeline

/// Those who work for a child’s permanence.
extension Colleagues {
    /// Who works for a child’s permanence in a period of care, nobody twice at a time.
    func permanence(in period: Int) -> [Tenure] {
        let all = adoption(in: period) + longTermSearch(in: period) + longTermMatch(in: period)
        var result: [Tenure] = []
        for tenure in all.compactMap({ $0.within(timeline.periods[period]) }).sorted(by: { $0.from < $1.from }) {
            if let place = result.firstIndex(where: { $0.goesInto(tenure) }) {
                if tenure.end > result[place].end { result[place].until = tenure.until }
            } else {
                result.append(tenure)
            }
        }
        return result
    }

    /// From the decision or the order that allows adoption until the order ends: a family is looked for until the child is
    /// placed, and the panel’s people have the case from four weeks before the decision.
    private func adoption(in period: Int) -> [Tenure] {
        let order = timeline.legalStatuses.first { $0.period == period && $0.status == "E1" }
        let decision = timeline.held(ReturnKind.adoptionDecision).last { $0.period == period }
        guard let begins = [order?.from, decision?.day].compactMap(\.self).min() else { return [] }
        let ends = order.map(\.until) ?? begins + Colleagues.longestWithoutOrder
        let placed = timeline.placements.first { $0.period == period && $0.type?.isAdoptive == true }?.from
        return [finder(from: begins, until: placed ?? ends)] + panel(from: begins - Colleagues.papers, until: ends)
    }

    /// A long-term home is looked for from the plan that says so until the child lives in one, or another plan is made.
    private func longTermSearch(in period: Int) -> [Tenure] {
        let plans = timeline.held("permanence plan").filter { $0.period == period }
        guard let plan = plans.first(where: { $0.isForLongTermFostering }),
            longTermHome(in: period, by: plan.day) == nil
        else { return [] }
        let other = plans.first { $0.day > plan.day && !$0.isForLongTermFostering }?.day
        let ends = [longTermHome(in: period)?.from, other].compactMap(\.self).min()
        return [finder(from: plan.day, until: ends)]
    }

    /// The fostering panel has the case from four weeks before the child is in a long-term home until six weeks after.
    private func longTermMatch(in period: Int) -> [Tenure] {
        guard let home = longTermHome(in: period) else { return [] }
        return panel(from: home.from - Colleagues.papers, until: home.from + 42)
    }

    private func longTermHome(in period: Int, by day: Day = .endOfTime) -> Placement? {
        timeline.placements.first {
            $0.period == period && $0.from <= day && ($0.type == "U1" || $0.type == "U4")
        }
    }

    private func finder(from: Day, until: Day?) -> Tenure {
        let finder = Colleagues.finders.person(index, forChild: index)
        return Tenure(role: "family finder", person: finder, from: from, until: until)
    }

    private func panel(from: Day, until: Day?) -> [Tenure] {
        let people = [("panel adviser", Colleagues.advisers), ("agency decision maker", Colleagues.decisionMakers)]
        return people.map { role, pool in
            Tenure(role: role, person: pool.person(0, forChild: index), from: from, until: until)
        }
    }

    /// So many days before the panel its papers are with its people.
    private static let papers = 28
    /// So long a decision for adoption is followed where no order comes of it.
    private static let longestWithoutOrder = 365
}

extension Held {
    fileprivate var isForLongTermFostering: Bool {
        details.contains { $0.name == "option" && $0.value == "long-term fostering" }
    }
}
