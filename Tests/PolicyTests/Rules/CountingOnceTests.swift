import Policy
import Testing
import Timeline
import TimelineTesting

/// A plan is due ten days after each assessment, while the child is looked after.
@Suite struct CountingOnceTests {
    private let twice = [
        "2026-01-05 becomes looked after, V2, U6", "2026-02-02 assessment", "2026-02-03 assessment",
        "2026-02-04 plan",
    ]

    private func met(_ lines: String, _ sentences: [String]) throws -> [Day?] {
        try AskedChild(sentences, under: Packs.policy("opens: assessment\n\(lines)")).obligations(on: "2026-06-01")
            .map(\.met)
    }

    @Test func `what is done meets every duty that is open, where nothing else is said`() throws {
        #expect(try met("counts-once: no", twice) == ["2026-02-04", "2026-02-04"])
    }

    @Test func `what counts once meets the oldest that is open, and the next needs its own`() throws {
        #expect(try met("counts-once: yes", twice) == ["2026-02-04", nil])
        #expect(try met("counts-once: yes", twice + ["2026-02-10 plan"]) == ["2026-02-04", "2026-02-10"])
    }

    @Test func `what counted for one duty does not count for the next by looking back`() throws {
        let plan = [
            "2026-01-05 becomes looked after, V2, U6", "2026-01-30 plan", "2026-02-02 assessment",
            "2026-02-03 assessment",
        ]
        #expect(try met("looking-back: 1 week\ncounts-once: yes", plan) == ["2026-01-30", nil])
    }

    @Test func `of things that must all come each counts once`() throws {
        let both = twice + ["2026-02-05 visit", "2026-02-06 visit"]
        let lines = "met-by: {all-of: [plan, visit]}\ncounts-once: yes"
        #expect(try met(lines, both) == ["2026-02-05", nil])
        #expect(try met(lines, both + ["2026-02-09 plan"]) == ["2026-02-05", "2026-02-09"])
    }

    /// The old version closes with the visit before which a plan is due, the new one does not.
    @Test func `what counts once meets the duty also when a new version of the rule takes it over`() throws {
        let lines = "opens: assessment\ncounts-once: yes\ndue: "
        let policy = try Packs.versions([
            ("2011-04-01", "until: 2026-02-05", lines + "{before: visit}"),
            ("2026-02-06", "takes-over: yes", lines + "{within: 3 weeks}"),
        ])
        let history = [
            "2026-01-05 becomes looked after, V2, U6", "2026-02-02 assessment", "2026-02-07 plan", "2026-02-08 visit",
        ]
        #expect(try AskedChild(history, under: policy).obligations(on: "2026-06-01").map(\.met) == ["2026-02-07"])
    }

    /// A plan is due ten days after the child becomes looked after; one of the three months before counts.
    @Test func `what met the duty of one period of care meets that of the next too, unless it counts once`() throws {
        func met(_ once: String) throws -> [Day?] {
            try AskedChild(
                [
                    "2026-01-02 plan", "2026-01-05 becomes looked after, V2, U6",
                    "2026-01-30 ceases to be looked after, E4A", "2026-03-02 becomes looked after, V2, U6",
                ], under: Packs.policy("looking-back: 3 months\ncounts-once: \(once)")
            ).obligations(on: "2026-06-01").map(\.met)
        }
        #expect(try met("yes") == ["2026-01-02", nil])
        #expect(try met("no") == ["2026-01-02", "2026-01-02"])
    }
}
