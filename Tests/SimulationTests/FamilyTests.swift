import Simulation
import Testing
import Timeline

/// Every child belongs to somebody, and somebody has to do with every child.
@Suite struct FamilyTests {
    private let histories: [CareHistory]

    init() throws {
        histories = try Sample.histories()
    }

    private func relations(of history: CareHistory) -> [Relation] {
        history.facts.compactMap { if case .related(let relation) = $0.fact { relation } else { nil } }
    }

    private func involvements(of history: CareHistory) -> [Involvement] {
        history.facts.compactMap { if case .involved(let involvement) = $0.fact { involvement } else { nil } }
    }

    @Test func `each child is described once, with pronouns and languages`() {
        for history in histories {
            let described = history.facts.compactMap { recorded -> Description? in
                if case .described(let description) = recorded.fact { description } else { nil }
            }
            #expect(described.count <= 1)
            #expect(described.allSatisfy { $0.pronouns != nil && $0.languages != nil })
        }
        #expect(histories.count { $0.facts.contains { $0.fact.name == "described" } } * 100 > histories.count * 95)
    }

    @Test func `no two people in a family bear one name`() {
        for history in histories {
            let names = relations(of: history).map { $0.person.lowercased() }
            #expect(Set(names).count == names.count, "child \(history.child.number): \(names)")
        }
    }

    @Test func `parents are at least fifteen years older than their child`() {
        for history in histories {
            for parent in relations(of: history) where parent.relationship.isParent {
                if let year = parent.born?.year { #expect(history.born.parts.year - year >= 15) }
            }
        }
    }

    @Test func `a mother was fifteen at least at every birth`() {
        for history in histories {
            let relations = relations(of: history)
            guard let mothersYear = relations.first(where: { $0.relationship == .mother })?.born?.year else { continue }
            for sibling in relations where sibling.relationship == .brother || sibling.relationship == .sister {
                if let year = sibling.born?.year { #expect(year - mothersYear >= 15) }
            }
        }
    }

    @Test func `kinship runs through somebody whom the record names`() {
        for history in histories {
            let relations = relations(of: history)
            for through in relations.compactMap(\.through) {
                #expect(relations.contains { $0.person == through }, "child \(history.child.number): \(through)")
            }
        }
    }

    @Test func `brothers and sisters who are both in the record name each other and the same parent`() throws {
        let byNumber = Dictionary(uniqueKeysWithValues: histories.map { ($0.child.number, $0) })
        var pairs = 0
        for history in histories {
            for sibling in relations(of: history) where sibling.relationship.isSibling {
                guard let number = sibling.number, let other = byNumber[number] else { continue }
                let back = relations(of: other).first { $0.number == history.child.number }
                #expect(back == nil || back?.through == sibling.through)
                pairs += back == nil ? 0 : 1
            }
        }
        #expect(pairs * 5 > histories.count, "only \(pairs) of \(histories.count)")
    }

    @Test func `a child in care on the last day has one reviewing officer and one team then`() {
        for history in histories {
            guard history.open != nil else { continue }
            let open = involvements(of: history).filter { $0.until == nil }
            let known = open.count { $0.role == "independent reviewing officer" }
            #expect(known <= 1 && open.count { $0.role == "team" } <= 1, "child \(history.child.number)")
        }
        let inCare = histories.filter { $0.open != nil }
        let complete = inCare.count { history in
            let now = Set(involvements(of: history).filter { $0.until == nil }.map(\.role))
            return now.isSuperset(of: ["independent reviewing officer", "team"])
        }
        #expect(complete * 100 > inCare.count * 95)
    }

    @Test func `nobody has to do with a child who is no longer looked after`() {
        for history in histories where history.open == nil && !history.episodes.isEmpty {
            #expect(involvements(of: history).allSatisfy { $0.until != nil }, "child \(history.child.number)")
        }
    }
}
