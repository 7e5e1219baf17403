import Policy
import Timeline

/// What a trial of a policy has found.
package struct TrialResult: Sendable {
    /// The days of the trial; everything is told as it stood on the last.
    package let span: ClosedRange<Day>
    /// How many children there were.
    package let children: Int
    /// What was asked of all of them.
    package let all: TriedWork
    /// By the team that held the case on the day, last what falls on days for which none is recorded.
    package let teams: [TriedTeam]
    /// By the social worker allocated on the day, last what falls on days for which none is recorded.
    package let workers: [ComparedCounts<String?>]
    /// Whom the new policy would have asked what, child by child, as far as it was to be listed.
    package let asked: [AskedDuty]

    /// What was asked of the children of `team`; `nil` when there was nothing.
    package func work(of team: String?) -> TriedWork? { teams.first { $0.team == team }?.work }
}

/// What was asked of the children of one team.
package struct TriedTeam: Sendable {
    /// Its name; `nil` for the days on which none is recorded.
    package let team: String?
    package let work: TriedWork
}
