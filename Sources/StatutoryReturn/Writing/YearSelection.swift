import Timeline

/// Which of the facts about a child the return of a year states, and how they stood on its last day.
struct YearSelection {
    private let year: CollectionYear
    /// The facts to write, in the order given.
    let facts: [(day: Day?, fact: Fact)]

    init(year: CollectionYear, facts: [(day: Day?, fact: Fact)]) {
        self.year = year
        let standing = facts.compactMap { day, fact in
            YearSelection.asStood(fact, from: day, at: year).map { (day: day, fact: $0) }
        }
        let wasAdopted = standing.contains { $0.fact.isAdoption(in: year) }
        self.facts = standing.filter { item in
            if case .adopted = item.fact { wasAdopted } else { true }
        }
    }

    /// Whether the return mentions the child: it was looked after in the year, or is a care leaver of the year. Who
    /// the child is does not by itself make a row.
    var isReported: Bool {
        facts.contains { _, fact in
            switch fact {
            case .registered, .unaccompanied, .previousPermanence, .adopted: false
            default: ReturnTable(stating: fact) != nil
            }
        }
    }

    var registration: Registration? {
        for case .registered(let registration) in facts.map(\.fact) { return registration }
        return nil
    }

    /// The fact as it stood on the year's last day; `nil` when it is not part of that year's return.
    static func asStood(_ fact: Fact, from day: Day?, at year: CollectionYear) -> Fact? {
        if let day, day > year.lastDay { return nil }
        switch fact {
        case .registered(let registration): return .registered(registration.asStood(at: year))
        case .reviewed: return day.map(year.contains) == true ? fact : nil
        case .yearOutcomes(let outcomes): return outcomes.yearEnding == year.ending ? fact : nil
        case .leavingCare(let outcomes): return outcomes.yearEnding == year.ending ? fact : nil
        case .adopted, .previousPermanence: return fact
        case .unaccompanied(let status):
            if let until = status.until, until < year.firstDay { return nil }
            return status.until.map { $0 > year.lastDay } == true ? .unaccompanied(Unaccompanied(until: nil)) : fact
        case .episode, .missing, .allocated, .deprivedOfLiberty, .adoptionDecided:
            if let end = fact.end, end < year.firstDay { return nil }
            return fact.end.map { $0 > year.lastDay } == true ? fact.reopened : fact
        case .named, .involved, .happened, .excused, .described, .related, .homeDescribed, .marked, .differs, .covers,
            .withdrawn:
            return nil
        }
    }
}

extension Fact {
    /// An episode that ended in the year because the child was adopted.
    fileprivate func isAdoption(in year: CollectionYear) -> Bool {
        guard case .episode(let episode) = self, let until = episode.until, year.contains(until) else { return false }
        return episode.ceased == "E11" || episode.ceased == "E12"
    }

    /// The fact before it ended.
    fileprivate var reopened: Fact {
        switch self {
        case .episode(var episode):
            episode.until = nil
            episode.ceased = nil
            episode.placementChange = nil
            return .episode(episode)
        case .missing(var missing):
            missing.until = nil
            return .missing(missing)
        case .allocated(var allocation):
            allocation.until = nil
            return .allocated(allocation)
        case .deprivedOfLiberty: return .deprivedOfLiberty(DeprivationOfLiberty(until: nil))
        case .adoptionDecided: return .adoptionDecided(AdoptionDecision(reversed: nil, reversal: nil))
        default: return self
        }
    }
}

extension Registration {
    /// The registration as it stood on the year's last day: before her child was born she was not a mother.
    fileprivate func asStood(at year: CollectionYear) -> Registration {
        guard let motherOfChildBorn, motherOfChildBorn > year.lastDay else { return self }
        var registration = self
        registration.isMother = false
        registration.motherOfChildBorn = nil
        return registration
    }
}
