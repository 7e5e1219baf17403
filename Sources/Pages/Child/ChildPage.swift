import Charts
import HTML
import Policy
import Timeline

/// The page of one child: who they are, what they need next and why, their life line, their chronology.
package struct ChildPage: Page {
    let record: ChildRecord
    let form: StandpointForm
    /// The day from which the page looks.
    let day: Day
    private let standpoint: Standpoint

    /// The page of `record` as it stands on `today`, or from the standpoint that `form` asks for; with problems in the
    /// form it shows today and says what is wrong.
    package init(record: ChildRecord, form: StandpointForm, today: Day) {
        self.record = record
        self.form = form
        standpoint = form.standpoint ?? .now
        day = standpoint.on ?? today
    }

    private var words: ChildWords { ChildWords(timeline: record.timeline, day: day) }

    package var title: String { form.problems.isEmpty ? words.heading : "Problem: \(words.heading)" }
    package var trail: [TrailStep] { [TrailStep("Children", .children(ChildrenQuery()))] }

    package var content: Node {
        let duties = ChildDuties(record.obligations, on: day)
        return .group([
            ErrorSummary(problems: form.problems).body ?? .nothing,
            StandpointBanner(standpoint: standpoint, today: .child(record.number, .now)).body ?? .nothing,
            h1 { words.heading },
            p(.class("lead")) { lead(duties) },
            ChildIdentity(timeline: record.timeline, day: day).body,
            coverage,
            StandpointPicker(form: form, page: .child(record.number, .now)).body,
            sections(duties).body,
            lifeLine(duties),
            chronology,
        ])
    }

    /// What a tired reader needs to know first.
    private func lead(_ duties: ChildDuties) -> String {
        guard record.timeline.period(on: day) != nil else {
            return "\(words.short.capitalizedFirst) was not looked after on \(day.words)."
        }
        let overdue = overdueWords(duties)
        guard let next = duties.due.first, let due = next.due(on: day) else { return overdue }
        return "\(overdue) Next, by \(due.words): \(title(of: next))."
    }

    private func overdueWords(_ duties: ChildDuties) -> String {
        let overdue = duties.overdue
        return switch overdue.count {
        case 0 where !duties.cannotTell.isEmpty:
            "Nothing is known to be overdue; \(count(duties.cannotTell.count, "duty", "duties")) cannot be told from"
                + " this record."
        case 0: "Nothing is overdue."
        case 1: "One duty is overdue: \(title(of: overdue[0]))."
        default: "\(overdue.count) duties are overdue, first of them: \(title(of: overdue[0]))."
        }
    }

    private func title(of duty: Obligation) -> String {
        record.explainer.policy.rules[duty.rule].title.lowercasedFirst
    }

    private var coverage: Node {
        CoverageWords(coverage: record.timeline.coverage, policy: record.explainer.policy).body
    }

    private func sections(_ duties: ChildDuties) -> DutySections {
        DutySections(
            duties: duties, child: record.number, explainer: record.explainer, day: day, standpoint: standpoint)
    }

    @HTMLBuilder
    private func lifeLine(_ duties: ChildDuties) -> Node {
        let marks = ReviewMarks(duties: duties, policy: record.explainer.policy, day: day).marks
        h2 { "Life line" }
        ChildLifeLine(timeline: record.timeline, day: day, reviewsDue: marks).lifeLine?.figure
            ?? p { "Nothing to draw: by this day no time in care is recorded." }
    }

    @HTMLBuilder
    private var chronology: Node {
        h2 { "Chronology" }
        ChronologyList(chronology: Chronology(record.timeline, upTo: day), entries: record.entries).body
    }
}

extension String {
    /// With a small letter at the start, for the middle of a sentence; a word in capitals stays.
    var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
