import Simulation
import Timeline

/// The figures of a made-up authority, counted as the published ones are.
struct Rates {
    private(set) var counts: [String: Int] = [:]
    private(set) var children = 0

    init(of authority: Authority) {
        for child in authority.everyChild {
            guard let history = CareHistory(child, lastDay: authority.days.upperBound) else { continue }
            children += 1
            count(history, authority)
        }
    }

    /// `part` as a percentage of `whole`.
    func percent(_ part: String, of whole: String) -> Double {
        Double(counts[part] ?? 0) / Double(max(1, counts[whole] ?? 0)) * 100
    }

    private mutating func add(_ name: String, _ number: Int = 1) { counts[name, default: 0] += number }

    private mutating func count(_ history: CareHistory, _ authority: Authority) {
        countFlows(history, authority.days)
        countStock(history, lastDay: authority.days.upperBound)
        countMissing(history, lastDay: authority.days.upperBound)
    }

    private mutating func countFlows(_ history: CareHistory, _ days: ClosedRange<Day>) {
        var began = history.born
        for (from, episode) in history.episodes {
            if episode.reason == "S" { began = from }
            if episode.reason == "S" && days.contains(from) {
                add("started")
                let age = history.born.age(on: from)
                add("started at " + (age < 1 ? "0" : age < 5 ? "1–4" : age < 10 ? "5–9" : age < 16 ? "10–15" : "16+"))
                add("started under \(episode.legalStatus.map(\.description) ?? "")")
            }
            if let until = episode.until, let ceased = episode.ceased, ceased != "X1", days.contains(until) {
                add("ceased")
                add("days in care of those who ceased", until - began)
                add("ceased \(ceased)")
            }
        }
    }

    private mutating func countStock(_ history: CareHistory, lastDay: Day) {
        guard let (_, episode) = history.open, let since = history.openSince else { return }
        add("in care")
        let age = history.born.age(on: lastDay)
        add("aged " + (age < 1 ? "0" : age < 5 ? "1–4" : age < 10 ? "5–9" : age < 16 ? "10–15" : "16+"))
        add("status \(episode.legalStatus.map(\.description) ?? "")")
        add("place \(episode.placement.map(\.description) ?? "")")
        let isUnaccompanied = history.facts.contains { if case .unaccompanied = $0.fact { true } else { false } }
        if isUnaccompanied { add("unaccompanied") }
        if history.facts.contains(where: { if case .registered(let who) = $0.fact { who.sex == "M" } else { false } }) {
            add("boys")
        }
        let homes = history.homes
        func number(inMonths months: Int) -> Int {
            let start = lastDay.adding(months: -months) + 1
            return homes.count { $0.until.map { $0 >= start } ?? true }
        }
        if number(inMonths: 12) >= 3 { add("three placements") }
        if since <= lastDay.adding(months: -24) {
            add("two years")
            if number(inMonths: 24) >= 3 { add("three placements in two years") }
        }
        guard age < 16, since <= lastDay.adding(months: -30), let home = homes.last else { return }
        add("long enough")
        let twoYears = lastDay.adding(months: -24)
        let isAdoptive = episode.placement?.isAdoptive ?? false
        let before = homes.dropLast().last
        if home.from <= twoYears || isAdoptive && before.map({ $0.from <= twoYears }) ?? false { add("same home") }
    }

    private mutating func countMissing(_ history: CareHistory, lastDay: Day) {
        let start = lastDay.adding(months: -12) + 1
        guard history.episodes.contains(where: { $0.episode.until.map { $0 >= start } ?? true }) else { return }
        add("in care in the year")
        let incidents = history.facts.count { recorded in
            guard case .missing(let missing) = recorded.fact, missing.absence == "M" else { return false }
            return recorded.day.map { $0 >= start } ?? false
        }
        if incidents > 0 { add("went missing") }
        add("incidents", incidents)
    }
}
