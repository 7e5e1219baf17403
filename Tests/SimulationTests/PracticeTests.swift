import Simulation
import Testing
import Timeline

/// People do mostly what the law asks and mostly in time; the tests measure the record from outside.
@Suite struct PracticeTests {
    private let authority: Authority
    private let histories: [CareHistory]

    init() throws {
        authority = try Sample.authority(of: 2_000)
        histories = try Sample.histories()
    }

    /// Children with one period of care that began in the record and lasted at least so many days.
    private func starters(lasting days: Int) -> [(history: CareHistory, begins: Day)] {
        histories.compactMap { history in
            guard history.episodes.count(where: { $0.episode.reason == "S" }) == 1,
                let begins = history.episodes.first?.from, begins >= authority.days.lowerBound
            else { return nil }
            let ends = history.episodes.last?.episode.until ?? authority.days.upperBound
            return ends - begins >= days ? (history, begins) : nil
        }
    }

    private func reviews(of history: CareHistory) -> [Day] {
        history.facts.compactMap { if case .reviewed = $0.fact { $0.day } else { nil } }.sorted()
    }

    private func days(of kind: KindName, in history: CareHistory) -> [Day] {
        history.facts.compactMap { recorded in
            guard case .happened(let happening) = recorded.fact, happening.kind == kind else { return nil }
            return recorded.day
        }.sorted()
    }

    @Test func `most first reviews are held within 20 working days, and a few are not`() {
        let held = starters(lasting: 120).compactMap { starter in
            reviews(of: starter.history).first.map { (first: $0, begins: starter.begins) }
        }
        let inTime = held.count { review in
            WorkingCalendar.englandAndWales.day(20, workingDaysAfter: review.begins).map { review.first <= $0 } ?? false
        }
        let late = Double(held.count - inTime) / Double(held.count) * 100
        #expect((4...12).contains(late), "\(late) % late")
    }

    @Test func `reviews that follow come after three months and then after six at most, but for a few`() {
        var late = 0
        var all = 0
        for (history, _) in starters(lasting: 120) {
            let held = reviews(of: history)
            for (index, pair) in zip(held, held.dropFirst()).enumerated() {
                all += 1
                if pair.1 > pair.0.adding(months: index == 0 ? 3 : 6) { late += 1 }
            }
        }
        let percent = Double(late) / Double(all) * 100
        #expect((5...11).contains(percent), "\(percent) % late")
    }

    @Test func `children under 4 are recorded as too young to take part and older ones are not (rules 440 and 441)`() {
        for history in histories {
            for recorded in history.facts {
                guard case .reviewed(let review) = recorded.fact, let day = recorded.day else { continue }
                #expect((review.participation == "PN0") == (history.born.age(on: day) < 4))
            }
        }
    }

    @Test func `a first visit comes within a week of entering care for nine in ten`() {
        let starters = starters(lasting: 30)
        let inTime = starters.count { starter in
            days(of: "visit", in: starter.history).contains { $0 > starter.begins && $0 <= starter.begins + 7 }
        }
        let percent = Double(inTime) / Double(starters.count) * 100
        #expect((82...97).contains(percent), "\(percent) %")
    }

    @Test func `some children drift without a permanence plan long after the second review`() {
        let long = starters(lasting: 300)
        let planned = long.count { !days(of: "permanence plan", in: $0.history).isEmpty }
        let percent = Double(planned) / Double(long.count) * 100
        #expect((75...97).contains(percent), "\(percent) % have a plan")
    }

    @Test func `proceedings take a median of about 40 weeks`() {
        let lengths = histories.compactMap { history -> Int? in
            guard let issued = days(of: "care proceedings issued", in: history).first,
                let concluded = days(of: "care proceedings concluded", in: history).first(where: { $0 > issued })
            else { return nil }
            return concluded - issued
        }.sorted()
        let weeks = Double(lengths[lengths.count / 2]) / 7
        #expect(abs(weeks - England.proceedingsWeeks.value) < 4, "\(weeks) weeks")
        #expect(lengths.contains { $0 <= 181 })
    }

    @Test func `the steps towards adoption follow one another (rules 331, 333, 334, 552 and 554)`() {
        for history in histories {
            for recorded in history.facts {
                guard case .adopted(let adoption) = recorded.fact, let decided = adoption.decided,
                    let matched = adoption.matched
                else { continue }
                let begins = history.episodes.last { $0.episode.reason == "S" }?.from
                let order = history.episodes.first { $0.episode.legalStatus == "E1" }?.from
                let placed = history.episodes.last {
                    $0.episode.reason != "L" && $0.episode.placement?.isAdoptive == true
                }?.from
                #expect(begins.map { decided >= $0 } ?? false)
                #expect(order.map { decided <= $0 } ?? false)
                #expect(decided <= matched && (placed.map { matched <= $0 } ?? false))
                #expect(recorded.day == history.episodes.last?.episode.until)
            }
        }
    }

    @Test
    func `year-end outcomes are given for those in care all year, and scores for those of 4 to 16 (rules 185 to 191)`()
    {
        var given = 0
        for history in histories {
            for recorded in history.facts {
                guard case .yearOutcomes(let outcomes) = recorded.fact, let day = recorded.day else { continue }
                given += 1
                #expect(day == Day(outcomes.yearEnding, 3, 31))
                let begins = history.episodes.last { $0.episode.reason == "S" && $0.from <= day }?.from
                #expect(begins.map { $0 <= day.adding(months: -12) + 1 } ?? false)
                let age = history.born.age(on: day)
                #expect((outcomes.sdqScore == nil && outcomes.sdqReason == nil) == (age < 4))
                #expect((outcomes.convicted == nil) == (age < 10))
                #expect((outcomes.healthCheck == nil) == (age >= 5))
            }
        }
        #expect(given > 1_000)
    }

    @Test func `missing episodes lie in care, one after the other (rules 567, 574, 577, 578 and 581)`() {
        for history in histories {
            var back: Day?
            for recorded in history.facts.filter({ $0.fact.name == "missing" }).sorted(by: {
                ($0.day ?? history.born) < ($1.day ?? history.born)
            }) {
                guard case .missing(let missing) = recorded.fact, let from = recorded.day else { continue }
                #expect(history.episodes.contains { $0.from <= from && ($0.episode.until.map { from <= $0 } ?? true) })
                #expect(missing.until.map { $0 >= from } ?? true)
                if let back { #expect(from > back, "child \(history.child.number)") }
                back = missing.until
            }
        }
    }

    @Test func `a child in care on the last day has one worker then`() {
        for history in histories where history.open != nil {
            let open = history.facts.count { recorded in
                guard case .allocated(let allocation) = recorded.fact else { return false }
                return allocation.until == nil
            }
            #expect(open <= 1, "child \(history.child.number)")
        }
    }

    @Test func `nine in ten children placed for adoption have a review within four weeks`() {
        var inTime = 0
        var all = 0
        for history in histories {
            guard let placed = history.episodes.first(where: { $0.episode.placement?.isAdoptive == true }),
                placed.from >= authority.days.lowerBound, placed.from + 90 < authority.days.upperBound
            else { continue }
            all += 1
            if reviews(of: history).contains(where: { $0 > placed.from && $0 <= placed.from + 28 }) { inTime += 1 }
        }
        let percent = Double(inTime) / Double(all) * 100
        #expect(all > 50)
        #expect((78...98).contains(percent), "\(percent) %")
    }

    @Test func `what is excused is excused by somebody for a reason, on a day in care`() {
        var rules: Set<String> = []
        for history in histories {
            for recorded in history.facts {
                guard case .excused(let excusal) = recorded.fact, let day = recorded.day else { continue }
                rules.insert(excusal.rule)
                #expect(!excusal.reason.isEmpty && !excusal.approver.isEmpty)
                #expect(history.episodes.contains { $0.from <= day && ($0.episode.until.map { day <= $0 } ?? true) })
            }
        }
        #expect(rules == ["STAT-044", "STAT-045", "STAT-140", "STAT-141", "STAT-150", "STAT-171"])
    }
}
