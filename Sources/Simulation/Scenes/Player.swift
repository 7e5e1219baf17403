import Policy
import Timeline

/// One who can act out scenes: a child in whose life rare things come together, or the service.
struct Player {
    /// The child’s turn; `nil` for the service.
    let turn: Int?
    /// That from which chance falls in what is acted out.
    let seed: UInt64
    private var work: PolicyWork
    /// What is written down before it acts anything out.
    private let unacted: Diary
    /// What is written down so far.
    private(set) var diary: Diary
    /// The life that it makes.
    private lazy var life = timeline(of: diary)
    private(set) var scenes: [ActedScene] = []
    /// Whether nothing but a first short stay is settled in the life, so that others can be acted out.
    let isLeftOpen: Bool

    init(turn: Int?, seed: UInt64, work: PolicyWork, diary: Diary, isLeftOpen: Bool = false) {
        self.turn = turn
        self.seed = seed
        self.work = work
        unacted = diary
        self.diary = diary
        self.isLeftOpen = isLeftOpen
    }

    /// Acts out the scene in the first of the tries that shows it and `kept` as well; gives whether one does.
    mutating func act(_ scene: Scene, tries: Range<Int>, keeping kept: Set<Scene>) -> Bool {
        let wanted = kept.union([scene])
        let rules = Set(wanted.map(\.rule)).sorted()
        let sketch = sketch(for: scene)
        let seen = timeline(of: sketch)
        for attempt in tries {
            let acted = ActedScene(scene: scene, attempt: attempt)
            guard let outline = staged(acted, in: sketch, seen),
                outcomes(of: [scene.rule], in: timeline(of: outline)).contains(scene),
                let draft = staged(acted, in: diary, life)
            else { continue }
            let drafted = timeline(of: draft)
            guard wanted.isSubset(of: outcomes(of: rules, in: drafted)), isUsual(draft, drafted) else { continue }
            (diary, life) = (draft, drafted)
            scenes.append(acted)
            return true
        }
        return false
    }

    /// Takes back all that it has acted out.
    mutating func startAnew() {
        diary = unacted
        life = timeline(of: diary)
        scenes = []
    }

    /// Whether what happens of itself happens as the packs say that it usually does.
    private func isUsual(_ draft: Diary, _ life: CaseTimeline) -> Bool {
        draft.notes.allSatisfy { note in
            guard let day = note.day, let kind = note.fact.heldKind else { return true }
            return work.study.canHappen(kind, on: day, in: life)
        }
    }

    /// The diary with no more than the scene’s rule asks about, which is quickly read.
    private func sketch(for scene: Scene) -> Diary {
        var sketch = diary
        let kinds = Set(work.study.policy.rules[scene.rule].kinds)
        sketch.keepNotes { note in note.fact.heldKind.map(kinds.contains) ?? note.fact.bearsOnDuties }
        return sketch
    }

    /// What is written down once it has acted out all that it is cast for; an ordinary life is cast for nothing.
    func having(_ casting: Casting) -> Diary {
        guard work.isEventful || work.child == .service else { return diary }
        var player = self
        for acted in casting[turn] {
            let timeline = player.timeline(of: player.diary)
            player.diary = player.staged(acted, in: player.diary, timeline) ?? player.diary
        }
        return player.diary
    }

    /// What the rules at these places come to in the life as it is written down so far.
    mutating func outcomes(of rules: [Int]) -> Set<Scene> { outcomes(of: rules, in: life) }

    /// The rules that can open in the life in the days of the record, and whether what they open can end in them.
    mutating func rules(among rules: Range<Int>) -> [Int: Bool] {
        let reading = work.evaluator.reading(of: life)
        var places: [Int: Bool] = [:]
        for rule in rules {
            let runs = runs(of: rule, reading)
            if !runs.isEmpty { places[rule] = runs.contains { $0.upperBound < diary.days.upperBound } }
            let study = work.study.rules[rule]
            if isLeftOpen, study.isInCare, let ages = study.ages, ages.overlaps(self.ages) { places[rule] = true }
        }
        return places
    }

    private func runs(of rule: Int, _ reading: ChildReading) -> [ClosedRange<Day>] {
        let kinds = work.study.policy.rules[rule].opens.map { $0.heldKind ?? "" }
        return Set(kinds).sorted().flatMap { work.runs(of: rule, openedBy: $0, reading, diary) }
    }

    var born: Day { diary.born }
    var isBornInRecord: Bool { diary.born > diary.days.lowerBound }

    /// How old the child is in the days of the record.
    private var ages: ClosedRange<Int> {
        let first = max(diary.born, diary.days.lowerBound)
        return diary.born.age(on: first)...max(diary.born.age(on: first), diary.born.age(on: diary.days.upperBound))
    }

    private func staged(_ acted: ActedScene, in diary: Diary, _ timeline: CaseTimeline) -> Diary? {
        var draft = diary
        let name = "\(turn ?? -1) \(acted.scene.rule) \(acted.scene.outcome.rawValue) \(acted.attempt)"
        draft.dice = Dice(seed: seed, stream: Turn.mark(name))
        var staging = Staging(scene: acted.scene, work: work, isLeftOpen: isLeftOpen, timeline: timeline)
        return staging.act(in: &draft) ? draft : nil
    }

    private func timeline(of diary: Diary) -> CaseTimeline { diary.timeline(of: work.child, work.coverage) }

    private mutating func outcomes(of rules: [Int], in life: CaseTimeline) -> Set<Scene> {
        var found: [Obligation] = []
        work.evaluator.evaluate(rules: rules, life, into: &found)
        var scenes: Set<Scene> = []
        for obligation in found {
            for outcome in obligation.outcomes(shownIn: diary.days) {
                scenes.insert(Scene(rule: obligation.rule, outcome: outcome))
            }
        }
        return scenes
    }
}
