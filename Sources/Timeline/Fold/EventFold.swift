/// Gathers what the standing entries say beside the episodes: identity, reviews, happenings, workers, absences.
struct EventFold {
    private(set) var registration: Registration?
    private(set) var registeredBy: EntryID?
    private(set) var name: ChildName?
    private(set) var workers: [Lasting] = []
    private(set) var involved: [Involved] = []
    private(set) var absences: [Lasting] = []
    private(set) var excused: [ExcusedDuty] = []
    private var held: [KindName: [Held]] = [:]

    /// Gathers from `entries`, in the order in which they were recorded.
    init(_ entries: [Entry]) {
        for entry in entries where entry.wasPossibleWhenStated { take(entry) }
        workers.sort { $0.from < $1.from }
        involved.sort { $0.from < $1.from }
        absences.sort { $0.from < $1.from }
        excused.sort { $0.from < $1.from }
    }

    private mutating func take(_ entry: Entry) {
        switch entry.fact {
        case .registered(let registration):
            self.registration = registration
            registeredBy = entry.id
        case .named(let name): self.name = name
        case .adopted(let adoption): take(adoption, entry)
        default: if let day = entry.day { take(entry, on: day) }
        }
    }

    private mutating func take(_ entry: Entry, on day: Day) {
        switch entry.fact {
        case .reviewed(let review):
            let details = review.participation.map { [Happening.Detail("participation", $0.description)] } ?? []
            add(ReturnKind.review, day, entry, details)
        case .happened(let happening): add(happening.kind, day, entry, happening.details)
        case .adoptionDecided: add(ReturnKind.adoptionDecision, day, entry)
        case .deprivedOfLiberty: add(ReturnKind.liberty, day, entry)
        case .missing(let missing):
            add(ReturnKind.missing, day, entry)
            absences.append(
                Lasting(
                    name: missing.absence?.description ?? "M", from: day, until: missing.until, entry: entry.id))
        case .allocated(let allocation):
            add(ReturnKind.worker, day, entry)
            workers.append(Lasting(name: allocation.worker, from: day, until: allocation.until, entry: entry.id))
        case .involved(let involvement):
            involved.append(
                Involved(role: involvement.role, person: involvement.person, from: day, until: involvement.until))
        case .excused(let excusal):
            excused.append(
                ExcusedDuty(
                    rule: excusal.rule, from: day, reason: excusal.reason, approver: excusal.approver, entry: entry.id))
        default: break
        }
    }

    private mutating func take(_ adoption: Adoption, _ entry: Entry) {
        if let decided = adoption.decided { add(ReturnKind.adoptionDecision, decided, entry) }
        if let matched = adoption.matched { add(ReturnKind.adoptionMatch, matched, entry) }
    }

    private mutating func add(_ kind: KindName, _ day: Day, _ entry: Entry, _ details: [Happening.Detail] = []) {
        held[kind, default: []].append(Held(day: day, entry: entry.id, period: nil, ordinal: nil, details: details))
    }

    /// What was held or done, in order, numbered within the periods of care by the days on which it was held.
    ///
    /// The number is left out where the record cannot show how many came before: the period's start is not recorded,
    /// or the kind was not recorded at that time.
    func held(within periods: [PeriodOfCare], _ coverage: RecordCoverage) -> [KindName: [Held]] {
        var result = held
        for (kind, list) in held {
            result[kind] = numbered(distinct(list), kind, periods, coverage)
        }
        return result
    }

    /// In order of days, each told once: two reviews on one day are one review, two letters on one day are two if
    /// they say different things.
    private func distinct(_ list: [Held]) -> [Held] {
        var result: [Held] = []
        for item in list.sorted(by: { ($0.day, $0.entry) < ($1.day, $1.entry) }) {
            if let last = result.last, last.day == item.day, item.isTold(by: last) { continue }
            result.append(item)
        }
        return result
    }

    private func numbered(
        _ list: [Held], _ kind: KindName, _ periods: [PeriodOfCare], _ coverage: RecordCoverage
    ) -> [Held] {
        var counts = [Int](repeating: 0, count: periods.count)
        var lastDays = [Day?](repeating: nil, count: periods.count)
        return list.map { item in
            var item = item
            guard let index = periods.lastIndex(where: { $0.from <= item.day }),
                periods[index].until.map({ item.day <= $0 }) ?? true
            else { return item }
            let period = periods[index]
            if lastDays[index] != item.day { counts[index] += 1 }
            lastDays[index] = item.day
            item.period = index
            let isCertain =
                period.startIsKnown && coverage.lastDay(of: kind, from: period.from).map { $0 >= item.day } ?? false
            item.ordinal = isCertain ? counts[index] : nil
            return item
        }
    }
}

extension Held {
    /// Whether `other`, held on the same day, says all that this says.
    fileprivate func isTold(by other: Held) -> Bool {
        details == other.details || details.isEmpty || details.allSatisfy { $0.name == "participation" }
    }
}
