import HTML
import Timeline

/// The bar under a child's name: how old, where living, on what legal footing, in care since when, with whose help.
struct ChildIdentity {
    private let look: ChildLook
    private let timeline: CaseTimeline
    private let day: Day

    init(_ look: ChildLook) {
        self.look = look
        timeline = look.timeline
        day = look.day
    }

    var body: Node {
        let people = [worker] + KeyPeople(look: look).terms
        let terms = [age, living, legalStatus, care].compactMap(\.self) + people
        return IdentityBar(terms: terms + [number].compactMap(\.self)).body
    }

    private var age: Term {
        guard let born = timeline.born else { return Term("Age", "Date of birth not recorded") }
        guard born <= day else { return Term("Age", "Not yet born; expected or recorded \(born.words)") }
        return Term("Age") {
            "\(born.age(on: day))"
            span { "born \(born.words)" }
        }
    }

    private var living: Term {
        guard let period = timeline.period(on: day) else { return Term("Living", "Not looked after on this day") }
        guard let stretch = timeline.stretch(on: day), let placement = timeline.placement(on: day) else {
            return Term("Living", "Where is not recorded")
        }
        return Term("Living") {
            placement.type?.words ?? "Kind of placement not recorded"
            span { since(placement.from, isKnown: placement.from > period.from || period.startIsKnown) }
            earlierInSameHome(timeline.homes[stretch.home], placement)
            lastRecorded
        }
    }

    /// A placement may have changed its kind while the child stayed with the same carers.
    private func earlierInSameHome(_ home: Home, _ placement: Placement) -> Node? {
        guard home.from < placement.from else { return nil }
        return span { "with the same carers since \(home.from.words)" }
    }

    private var legalStatus: Term? {
        guard timeline.period(on: day) != nil else { return nil }
        let span = timeline.legalStatuses.last { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
        guard let span, let status = span.status else { return Term("Legal status", "Not recorded") }
        return Term("Legal status") {
            status.words
            HTML.span { since(span.from, isKnown: true) }
        }
    }

    private var care: Term {
        if let period = timeline.period(on: day) { return inCare(period) }
        guard let last = timeline.periods.last(where: { $0.from <= day }), let until = last.until else {
            return Term("In care", "Not yet, on this day")
        }
        return Term("In care") {
            "Until \(until.words)"
            if let ceased = last.ceased { span { ceased.words } }
        }
    }

    private func inCare(_ period: PeriodOfCare) -> Term {
        Term("In care") {
            since(period.from, isKnown: period.startIsKnown).capitalizedFirst
            if timeline.periods.first?.from != period.from { span { "has been in care before" } }
        }
    }

    private var worker: Term {
        guard let worker = timeline.worker(on: day) else {
            let isRecorded = timeline.coverage.covers(ReturnKind.worker, on: day)
            return Term("Social worker", isRecorded ? "None recorded" : "Not recorded here")
        }
        return Term("Social worker") {
            look.name(of: worker.name)
            span { since(worker.from, isKnown: true) }
            ofSeveral
        }
    }

    /// How many social workers the child has had in this period of care, if more than one.
    private var ofSeveral: Node? {
        guard let period = timeline.period(on: day) else { return nil }
        let had = timeline.workers.filter { $0.from <= day && ($0.until.map { $0 > period.from } ?? true) }
        let number = Set(had.map(\.name)).count
        return number > 1 ? span { "one of \(number) recorded in this period of care" } : nil
    }

    private var number: Term? {
        // Without a name the number stands in the heading already.
        timeline.name == nil ? nil : timeline.number.map { Term("Known here as", $0) }
    }

    /// Since when, and for how long if the record reaches to the day.
    private func since(_ from: Day, isKnown: Bool) -> String {
        guard isKnown else { return "since before \(from.words)" }
        guard staleSince == nil else { return "since \(from.words)" }
        return from == day ? "since today" : "since \(from.words), \(from.duration(until: day))"
    }

    /// Says how old the news is.
    private var lastRecorded: Node? {
        staleSince.map { last in span { "last recorded on \(last.words)" } }
    }

    /// The last day for which placements are recorded, when that is before the day.
    private var staleSince: Day? {
        timeline.coverage.days(of: ReturnKind.episode).last.map(\.upperBound).flatMap { $0 < day ? $0 : nil }
    }
}

extension CaseTimeline {
    /// The placement on `day`; `nil` when the child was not looked after.
    func placement(on day: Day) -> Placement? {
        placements.last { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
    }
}

extension String {
    /// With a capital letter at the start, for the start of a sentence.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
