import Charts
import HTML
import Policy
import Timeline

/// The first page of one child: what they need next and why, their life line, and what was recorded last.
package struct ChildPage: ChildTabPage {
    package let look: ChildLook

    /// What was recorded a moment ago, at the top of the page after it.
    package let banner: RecordedBanner?

    package init(_ look: ChildLook, banner: RecordedBanner? = nil) {
        self.look = look
        self.banner = banner
    }

    /// The page of `record` as it stands on `today`, or from the standpoint that `form` asks for.
    package init(record: ChildRecord, form: StandpointForm, today: Day) {
        self.init(ChildLook(record: record, form: form, today: today))
    }

    package var tab: ChildTab { .overview }

    private var record: ChildRecord { look.record }
    private var day: Day { look.day }

    package var inside: Node {
        let duties = ChildDuties(record.obligations, on: day)
        return .group([
            p(.class("lead")) { lead(duties) },
            sections(duties).body,
            lifeLine(duties),
            lately,
            coverage,
        ])
    }

    /// What a tired reader needs to know first.
    private func lead(_ duties: ChildDuties) -> String {
        guard record.timeline.period(on: day) != nil else {
            return "\(look.words.short.capitalizedFirst) was not looked after on \(day.words)."
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
            duties: duties, child: record.number, explainer: record.explainer, day: day, standpoint: look.standpoint)
    }

    @HTMLBuilder
    private func lifeLine(_ duties: ChildDuties) -> Node {
        let marks = ReviewMarks(duties: duties, policy: record.explainer.policy, day: day).marks
        h2 { "Life line" }
        ChildLifeLine(timeline: record.timeline, day: day, reviewsDue: marks).lifeLine?.figure
            ?? p { "Nothing to draw: by this day no time in care is recorded." }
    }

    /// So many of the entries recorded last are shown.
    private static let lastEntries = 6

    @HTMLBuilder private var lately: Node {
        let entries = look.standing.suffix(ChildPage.lastEntries).reversed()
        h2 { "Recorded last" }
        if entries.isEmpty { p { "Nothing is recorded up to this day." } }
        ul(.class("lately")) {
            for entry in entries {
                let words = EntryWords(entry: entry, nameOf: record.nameOf, day: day)
                li {
                    strong { words.title }
                    if let happened = entry.day { ", \(happened.words)" }
                    if let more = words.more { span(.class("more")) { more.capitalizedFirst.ended } }
                    span(.class("from")) { "\(entry.recorded.words), \(words.origin)" }
                }
            }
        }
        p { a(.to(ChildTab.history.route(record.number, look.standpoint))) { "Everything as it was recorded" } }
    }
}

extension String {
    /// With a small letter at the start, for the middle of a sentence; a word in capitals stays.
    var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
