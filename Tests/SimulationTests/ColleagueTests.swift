import Simulation
import Testing
import Timeline

/// The life of a child brings people to it: carers’ social workers, nurses, family finders, a panel.
@Suite struct ColleagueTests {
    private let histories: [CareHistory]

    init() throws {
        histories = try Sample.histories()
    }

    private func involvements(_ role: String, of history: CareHistory) -> [(from: Day, involvement: Involvement)] {
        history.facts.compactMap { recorded in
            guard case .involved(let involvement) = recorded.fact, involvement.role == role, let day = recorded.day
            else { return nil }
            return (day, involvement)
        }.sorted { $0.from < $1.from }
    }

    private func now(_ role: String, of history: CareHistory) -> [String] {
        involvements(role, of: history).filter { $0.involvement.until == nil }.map(\.involvement.person)
    }

    @Test func `every child in care has one nurse`() {
        let inCare = histories.filter { $0.open != nil }
        #expect(inCare.allSatisfy { now("designated nurse", of: $0).count <= 1 })
        #expect(inCare.count { now("designated nurse", of: $0).count == 1 } * 100 > inCare.count * 95)
    }

    @Test func `whoever lives with foster carers has their supervising social worker, and nobody else has one`() {
        for history in histories {
            guard let open = history.open, let place = open.episode.placement, !place.isTemporary else { continue }
            let workers = now("supervising social worker", of: history)
            if !place.isFostering { #expect(workers.isEmpty, "child \(history.child.number)") }
            if place.isFostering && open.from < history.lastKnown - 120 {
                #expect(workers.count == 1, "child \(history.child.number)")
            }
        }
    }

    @Test func `the same home has the same worker, the authority’s or the agency’s`() {
        for history in histories {
            guard let open = history.open, open.episode.placement?.isFostering == true else { continue }
            let isOfAgency = ["PR3", "PR4"].contains(open.episode.provider)
            for worker in now("supervising social worker", of: history) {
                #expect(worker.hasPrefix("IFA-") == isOfAgency, "child \(history.child.number): \(worker)")
            }
        }
    }

    @Test func `a supervising social worker has about as many homes as people in the field have`() {
        var homes: [String: Int] = [:]
        for worker in histories.flatMap({ now("supervising social worker", of: $0) }) where worker.hasPrefix("SSW") {
            homes[worker, default: 0] += 1
        }
        let mean = Double(homes.values.reduce(0, +)) / Double(homes.count)
        #expect((10...22).contains(mean), "\(mean) homes each")
        #expect(homes.values.allSatisfy { $0 <= 40 })
    }

    @Test func `a placement order brings the panel’s people, and a family finder until the child is placed`() {
        var orders = 0
        for history in histories {
            guard let open = history.open, open.episode.legalStatus == "E1", open.from < history.lastKnown - 120 else {
                continue
            }
            orders += 1
            let isPlaced = open.episode.placement?.isAdoptive == true
            #expect(now("panel adviser", of: history).count == 1, "child \(history.child.number)")
            #expect(now("agency decision maker", of: history).count == 1, "child \(history.child.number)")
            #expect(now("family finder", of: history).isEmpty == isPlaced, "child \(history.child.number)")
        }
        #expect(orders > 0)
    }

    @Test func `nobody has a role twice at a time`() {
        for history in histories {
            for role in ["supervising social worker", "family finder", "designated nurse", "panel adviser"] {
                let turns = involvements(role, of: history)
                for (before, after) in zip(turns, turns.dropFirst()) {
                    #expect(
                        before.involvement.until.map { $0 <= after.from } ?? false,
                        "child \(history.child.number), \(role)")
                }
            }
        }
    }
}

extension CareHistory {
    /// The last day on which anything was recorded about the child.
    fileprivate var lastKnown: Day { facts.map(\.recorded.day).max() ?? born }
}
