import Policy
import Timeline

/// What a policy brings about in one child’s record, or in that of the service: what happens of itself and opens its
/// rules, and the work that people then do in time, late or not at all.
///
/// The kinds and the rules are data, so the work is found by asking the policy itself: which duties are open, when are
/// they due, by what are they met. What is done may open further duties, so it is asked again, a few times over.
struct PolicyWork {
    let study: PolicyStudy
    let child: ChildID
    /// The number of the child’s turn in all that comes round evenly.
    let turn: Int
    /// Whether everything is to be seen in this child that can come of a duty.
    let isEventful: Bool
    let coverage: RecordCoverage
    var evaluator: Evaluator
    /// The obligations that people have decided what to do about.
    var decided: Set<Duty> = []
    /// What people have decided to do, by the work and the day from which on it is asked for.
    var handled: [Matter: WorkTemper.Handling] = [:]
    /// The rules before whose first obligation people have had the time to prepare.
    var prepared: Set<Int> = []
    /// How many obligations of each rule have come up.
    var seen: [Int: Int] = [:]
    /// The kinds of what has been written down since the policy was last asked.
    var written: Set<KindName> = []

    /// One obligation: its rule, and the day on which it opened.
    struct Duty: Hashable {
        let rule: Int
        let opened: Day
    }

    /// Work that is asked for from a day on, by whatever rules.
    struct Matter: Hashable {
        let work: String
        let opened: Day
    }

    private static let rounds = 5

    init(_ study: PolicyStudy, _ child: ChildID, turn: Int, isEventful: Bool, _ coverage: RecordCoverage) {
        self.study = study
        self.child = child
        self.turn = turn
        self.isEventful = isEventful
        self.coverage = coverage
        evaluator = Evaluator(study.policy, .englandAndWales)
    }

    /// Adds everything to the diary, which holds already what every authority records.
    mutating func tell(in diary: inout Diary) {
        let born = diary.born
        diary.completeHappenings { kind, day, details, dice in
            guard let study = self.study.kinds[kind] else { return details }
            return DetailWriter(study: self.study, kind: study, day: day, born: born).completed(details, &dice)
        }
        letHappen(in: evaluator.reading(of: diary.timeline(of: child, coverage)), &diary)
        var rules = Array(study.rules.indices)
        for _ in 0..<PolicyWork.rounds where !rules.isEmpty {
            written = []
            let again = doWork(of: rules, in: &diary)
            rules = Set(written.flatMap { study.opened[$0] ?? [] } + again).sorted()
        }
    }

    /// Asks the policy what these rules ask for, and does what is still to be done; gives the rules that have to be asked
    /// about again, because something came before that decides what they ask.
    private mutating func doWork(of rules: [Int], in diary: inout Diary) -> Set<Int> {
        let timeline = diary.timeline(of: child, coverage)
        let reading = evaluator.reading(of: timeline)
        var obligations: [Obligation] = []
        evaluator.evaluate(rules: rules, timeline, into: &obligations)
        var again: Set<Int> = []
        for obligation in obligations where obligation.opened <= diary.days.upperBound {
            if prepare(obligation, timeline, &diary) {
                again.insert(obligation.rule)
            }
            let duty = Duty(rule: obligation.rule, opened: obligation.opened)
            if again.contains(obligation.rule) || !decided.insert(duty).inserted { continue }
            seen[obligation.rule, default: 0] += 1
            decide(obligation, reading, &diary)
        }
        return again
    }

    /// Writes down that something of a kind was held or done on a day, with details that pass `tests`.
    mutating func happen(
        _ kind: KindName, on day: Day, passing tests: [DetailTest] = [], in diary: inout Diary
    ) {
        guard diary.days.contains(day), day >= diary.born else { return }
        written.insert(kind)
        if kind == ReturnKind.review {
            diary.note(.reviewed(Review(participation: nil)), on: day, .slow)
        } else if kind == ReturnKind.adoptionDecision {
            diary.note(.adoptionDecided(AdoptionDecision(reversed: nil, reversal: nil)), on: day, .slow)
        } else if let kindStudy = study.kinds[kind] {
            let writer = DetailWriter(study: study, kind: kindStudy, day: day, born: diary.born)
            let details = writer.details(passing: tests, &diary.dice)
            diary.note(kind, on: day, kindStudy.delay, details: details)
        }
    }

    /// The share of a choice that comes to this child in its turn.
    func share(in matter: String) -> Double { Turn.share(turn, in: matter) }
}
