import Policy
import Timeline

/// What a new policy asks for a child and the old one does not, or otherwise.
package struct AskedDuty: Hashable, Sendable {
    /// By when it is due, and how it stands at the end of the trial.
    package struct Answer: Hashable, Sendable {
        package let due: Day?
        package let outcome: Outcome
    }

    /// How the two policies differ about it.
    package enum Change: String, Sendable {
        /// Only the new policy asks for it.
        case new
        /// Both ask for it, by another day or with another outcome.
        case changed
        /// Only the old policy asks for it.
        case gone
    }

    /// The authority's own identifier of the child.
    package let child: String
    /// The social worker allocated on the due day, or on the day it opened where it has none.
    package let worker: String?
    /// The team that held the case on that day.
    package let team: String?
    /// The id of the rule.
    package let rule: String
    /// What is asked.
    package let title: String
    /// The roles that must see to it.
    package let responsible: [String]
    package let opened: Day
    /// What the new policy says of it.
    package let new: Answer?
    /// What the old policy says of it.
    package let old: Answer?

    package var change: Change { old == nil ? .new : new == nil ? .gone : .changed }
}

extension AskedDuty {
    /// What the two policies say of a duty of the child, which `team` held on its day.
    init(_ timeline: CaseTimeline, _ team: String?, _ rule: Rule, _ duty: TriedDuty, new: Answer?, old: Answer?) {
        child = timeline.number ?? ""
        worker = timeline.worker(on: duty.day)?.name
        self.team = team
        self.rule = rule.id
        title = rule.title
        responsible = rule.responsible
        opened = duty.opened
        self.new = new
        self.old = old
    }
}
