import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

@Suite struct ServiceTests {
    /// A review of data by the organisation itself, once a month after the last.
    private static let policy: Policy = {
        let always = day("2020-01-01")
        let value = DatedValue(
            name: "time allowed",
            versions: [
                DatedValue.Version(
                    from: always, until: nil, limit: TimeLimit("1 month"), source: "section 1", note: nil)
            ])
        let rule = Rule(
            id: "DATA", title: "Review of data", place: Rule.Place(pack: "sample", file: "sample.yaml"),
            ruleClass: .frequency, force: .localMust, responsible: ["service manager"],
            provenance: Provenance(
                document: "Sample policy", provision: "section 1", passage: "The data is reviewed every month.",
                confidence: .found, from: always, until: nil),
            scope: Scope(unit: .service, condition: .always),
            opens: [.event(EventPattern(.held("review of data")))],
            due: [DueCase(condition: nil, terms: [.within(LimitReference(0), of: nil)], warning: nil)],
            metBy: [MetBy([EventPattern(.held("review of data"))])], values: [value])
        return Policy(
            packs: [Policy.PackName(id: "sample", title: "Sample")], rules: [rule],
            kinds: [KindDeclaration(name: "review of data", plural: "reviews of data", meaning: "A review of data.")])
    }()

    private func lines(on asked: Day) throws -> [ObligationList.Line] {
        let adopted = AdoptedPolicy(Self.policy, packs: [])
        let store = MemoryStore()
        try store.write { writer in
            let held = ["2026-01-12", "2026-02-16"].map { text in
                Draft(day: day(text), fact: .happened(Happening(kind: "review of data")), source: .person)
            }
            let covered = Draft(
                day: day("2026-01-01"), fact: .covers(Coverage(kind: "review of data", until: nil)),
                source: .person)
            _ = try writer.append(
                [covered] + held, about: .record, basedOn: nil, by: Author("tester"), at: Instant(startOf: asked))
            try writer.rebuildIndex(under: adopted)
        }
        var lines: [ObligationList.Line] = []
        let list = ObligationList(under: adopted, on: asked, by: .keeper, at: Instant(startOf: asked))
        try list.forEachLine(in: store) { lines.append($0) }
        return lines
    }

    @Test func `what the organisation itself must do is listed before the children`() throws {
        let lines = try lines(on: day("2026-03-17"))
        #expect(lines.map(\.child) == ["service", "service"])
        // A month from 12 January is 12 February: the review of the 16th is four days late. A month from there is 16 March.
        #expect(lines.map(\.due) == [day("2026-02-12"), day("2026-03-16")])
        #expect(lines.map(\.outcome) == [.metLate, .overdue])
    }
}
