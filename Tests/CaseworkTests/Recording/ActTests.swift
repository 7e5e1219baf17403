import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

/// Two children in care since 1 June 2021, of whom a first review is due, and after it a second.
@Suite struct `What somebody acted on` {
    private let store = MemoryStore()
    private let recording: RecordFacts
    private let correcting: CorrectFacts
    private static let start = day("2021-06-01")
    private let first = DutyName(rule: "REVIEW-1", opened: start)
    private let visit = DutyName(rule: "VISIT-1", opened: start)

    init() throws {
        let doer = Doer.person(try store.givenAccount("a.worker", .serviceManager))
        let moment = moment("2021-06-23T10:00:00Z")
        recording = RecordFacts(under: GivenPolicy.adopted, by: doer, at: moment)
        correcting = CorrectFacts(under: GivenPolicy.adopted, by: doer, at: moment)
        let start = day("2021-06-01")
        try store.given(
            .covers(ReturnKind.episode, from: start), .covers(ReturnKind.review, from: start), about: .record)
        for (subject, number) in [(Subject.wren, "1"), (.rowan, "2")] {
            try store.given(.registered(number), .episode(start), about: subject)
        }
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
    }

    private func statement(
        _ drafts: Draft..., about subject: Subject = .wren, toMeet duty: DutyName? = nil
    ) throws -> RecordFacts.Statement {
        let version = try store.read { try $0.version(of: subject) }
        return RecordFacts.Statement(about: subject, drafts, basedOn: version, toMeet: duty)
    }

    /// Records one draft about Wren.
    ///
    /// - Returns: the entry.
    private func record(_ draft: Draft, toMeet duty: DutyName? = nil) throws -> EntryID {
        try recording.record([try statement(draft, toMeet: duty)], in: store)[0].id
    }

    private func correct(_ draft: Draft) throws -> EntryID {
        try correcting.record([try statement(draft)], in: store)[0].id
    }

    /// What the store holds about a child, in short: `met REVIEW-1 2021-06-01 by 8`.
    private func acts(_ child: Int64 = 1) throws -> [String] {
        try store.read { try $0.acts(about: ChildID(child)) }.map {
            "\($0.how) \($0.duty.rule) \($0.duty.opened) by \($0.entry)"
        }
    }

    @Test func `is kept with the digests of the packs and of what the rule said`() throws {
        let entry = try record(.reviewed(day("2021-06-20")))
        let said = "\ntime allowed: 20 working days from 1990-01-01, regulation REVIEW-1"
        #expect(GivenPolicy.policy.rules[0].text(on: first.opened) == said)
        let act = Act(
            on: first, of: ChildID(1), by: entry, .met, policy: Digest.of(Array("first".utf8)),
            version: Digest.of(Array(said.utf8)))
        #expect(try store.read { try $0.acts(about: ChildID(1)) } == [act])
        #expect(try acts(2) == [])
    }

    @Test func `is also the duty for which a form was opened, whatever came of it`() throws {
        let name = try record(.named("Wren", "Ash"), toMeet: first)
        #expect(try acts() == ["towards REVIEW-1 2021-06-01 by \(name)"])
    }

    @Test func `is told once where the form met the duty for which it was opened, beside others that it met`() throws {
        let review = try record(.reviewed(day("2021-06-20")), toMeet: first)
        #expect(try acts() == ["met REVIEW-1 2021-06-01 by \(review)"])
        let second = try record(.reviewed(day("2021-06-22")), toMeet: visit)
        #expect(
            try acts().dropFirst() == [
                "met REVIEW-2 2021-06-20 by \(second)", "towards VISIT-1 2021-06-01 by \(second)",
            ])
    }

    @Test(arguments: [("REVIEW-1", "2021-06-02"), ("REVIEW-2", "2021-06-01"), ("<b>", "2021-06-01")])
    func `is no duty that there is not`(rule: String, opened: String) throws {
        _ = try record(.named("Wren", "Ash"), toMeet: DutyName(rule: rule, opened: day(opened)))
        #expect(try acts() == [])
    }

    @Test func `is a duty that was excused`() throws {
        let excusal = try record(.excused("REVIEW-1", from: day("2021-06-20")))
        #expect(try acts() == ["excused REVIEW-1 2021-06-01 by \(excusal)"])
    }

    @Test func `is again a duty of which what met it is put right, and taken back`() throws {
        let review = try record(.reviewed(day("2021-06-20")))
        let corrected = try correct(.reviewed(day("2021-06-21")).replacing(review))
        let withdrawn = try correct(.withdrawing(corrected))
        #expect(
            try acts() == [
                "met REVIEW-1 2021-06-01 by \(review)", "met REVIEW-1 2021-06-01 by \(corrected)",
                "undone REVIEW-1 2021-06-01 by \(withdrawn)",
            ])
    }

    @Test func `is again a duty that is no longer excused`() throws {
        let excusal = try record(.excused("REVIEW-1", from: day("2021-06-20")))
        let withdrawn = try correct(.withdrawing(excusal))
        #expect(try acts().last == "undone REVIEW-1 2021-06-01 by \(withdrawn)")
    }

    @Test func `is nothing that a correction beside something new leaves as it was`() throws {
        let review = try record(.reviewed(day("2021-06-10")))
        let both = try statement(.reviewed(day("2021-06-10")).replacing(review), .reviewed(day("2021-06-20")))
        let made = try recording.record([both], in: store)
        #expect(try acts().dropFirst() == ["met REVIEW-2 2021-06-10 by \(made[1].id)"])
    }

    @Test func `is told of each of several brothers and sisters, and the duty asked for of the one`() throws {
        var draft = Draft.reviewed(day("2021-06-20"))
        draft.source = .together([ChildID(1), ChildID(2)])
        let statements = [try statement(draft, toMeet: visit), try statement(draft, about: .rowan)]
        let made = try recording.record(statements, in: store)
        #expect(
            try acts() == [
                "met REVIEW-1 2021-06-01 by \(made[0].id)", "towards VISIT-1 2021-06-01 by \(made[0].id)",
            ])
        #expect(try acts(2) == ["met REVIEW-1 2021-06-01 by \(made[1].id)"])
    }

    @Test func `is told of a child who is new`() throws {
        let child = try recording.register(
            [.registered("3"), .episode(day("2021-06-01")), .reviewed(day("2021-06-20"))], in: store)
        let last = try store.head().count
        #expect(try acts(child.number) == ["met REVIEW-1 2021-06-01 by \(last)"])
    }

    @Test func `is nothing when nothing was recorded`() throws {
        let late = RecordFacts.Statement(
            about: .wren, [.reviewed(day("2021-06-20"))], basedOn: EntryID(1), toMeet: first)
        #expect(throws: Clash.self) { try recording.record([late], in: store) }
        #expect(try acts() == [])
    }

    @Test func `is in the child’s file as far as it was known`() throws {
        let review = try record(.reviewed(day("2021-06-20")))
        func known(_ iso: String) throws -> [EntryID]? {
            let open = OpenCaseFile(
                under: GivenPolicy.policy, asKnownAt: moment(iso), by: .keeper, at: moment("2021-07-01"))
            return try store.read { try open.run(ChildID(1), in: $0) }?.acts.map(\.entry)
        }
        #expect(try known("2021-06-23T09:59:59Z") == [])
        #expect(try known("2021-06-23T10:00:00Z") == [review])
    }

    // MARK: When a pack has changed

    /// The policy with another version of the number of every rule, besides or in place of the first.
    private func policy(with version: DatedValue.Version, inPlace: Bool) -> Policy {
        let rules = GivenPolicy.policy.rules.map { rule in
            let versions = (inPlace ? [] : rule.values[0].versions) + [version]
            return rule.with(values: [DatedValue(name: rule.values[0].name, versions: versions)])
        }
        return Policy(packs: GivenPolicy.policy.packs, rules: rules, kinds: GivenPolicy.policy.kinds)
    }

    private func number(_ text: String, from iso: String) -> DatedValue.Version {
        DatedValue.Version(from: day(iso), until: nil, limit: TimeLimit(text), source: "another", note: nil)
    }

    private func missing(from policy: Policy) throws -> [String] {
        try store.read { try $0.actedRules(missingFrom: policy) }.map { "\($0.rule) \($0.count)" }
    }

    @Test func `is found when the packs no longer have the rule as it was`() throws {
        _ = try recording.record(
            [.init(about: .wren, [.reviewed(day("2021-06-20"))], basedOn: try statement().basedOn, toMeet: visit)],
            in: store)
        _ = try record(.reviewed(day("2021-06-22")), toMeet: visit)
        #expect(try missing(from: GivenPolicy.policy) == [])
        let changed = policy(with: number("15 working days", from: "1990-01-01"), inPlace: true)
        #expect(try missing(from: changed) == ["REVIEW-1 1", "REVIEW-2 1", "VISIT-1 2"])
        let withdrawn = Policy(packs: changed.packs, rules: [GivenPolicy.policy.rules[0]], kinds: [])
        #expect(try missing(from: withdrawn) == ["REVIEW-2 1", "VISIT-1 2"])
    }

    @Test func `is as it was where a number changes from a later day on`() throws {
        _ = try record(.reviewed(day("2021-06-20")))
        #expect(try missing(from: policy(with: number("1 week", from: "2021-06-02"), inPlace: false)) == [])
        #expect(
            try missing(from: policy(with: number("1 week", from: "2021-06-01"), inPlace: false)) == ["REVIEW-1 1"])
    }
}
