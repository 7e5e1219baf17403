import Timeline

/// Writes a period's episodes down: each when it begins, open, and again when it ends.
///
/// The end of one and the beginning of the next are one note in two entries, so that at no moment the child seems to
/// live nowhere or in two places. The year-end return is made on complete data, so what is behind on the last day of
/// the record is written down on that day.
struct EpisodeClerk {
    private var lastMoment: Instant

    init(_ diary: Diary) {
        lastMoment = diary.broughtOver
    }

    /// Writes down the episodes of one period; those of an earlier one must have been written before.
    mutating func write(_ episodes: [EpisodeWeaver.Woven], in diary: inout Diary) {
        var ended: Instant?
        for woven in episodes where woven.from <= diary.days.upperBound {
            let end = woven.episode.until ?? diary.days.upperBound + 1
            guard end >= diary.days.lowerBound else {
                diary.write(.episode(woven.episode), day: woven.from, at: diary.broughtOver)
                continue
            }
            let began = woven.from < diary.days.lowerBound ? diary.broughtOver : moment(after: woven.from, &diary)
            let number = state(woven, at: ended ?? began, in: &diary)
            guard end <= diary.days.upperBound, let number else { continue }
            let moment = moment(after: end, &diary)
            ended = moment
            diary.write(
                .episode(woven.episode), day: woven.from, at: moment, replacing: number, because: reason(woven.episode))
        }
    }

    private func reason(_ episode: Episode) -> String {
        episode.ceased == "X1" ? "The next episode began" : "The child ceased to be looked after"
    }

    /// States the episode as it is known when it begins. Some are stated wrongly and put right before they end.
    private mutating func state(_ woven: EpisodeWeaver.Woven, at moment: Instant, in diary: inout Diary) -> Int? {
        var open = woven.episode
        open.until = nil
        open.ceased = nil
        open.placementChange = nil
        let days = diary.dice.number(in: 3...45)
        if let recoding = Recoding.ahead(of: open.placement, statedOn: moment.day) {
            return state(open, of: woven, at: moment, before: recoding, changedAfter: days, in: &diary)
        }
        guard let slip = EpisodeSlip.draw(in: open, &diary.dice) else {
            return diary.write(.episode(open), day: woven.from, at: moment)
        }
        let first = diary.write(.episode(slip.stated), day: woven.from, at: moment)
        return correct(first, to: open, of: woven, on: moment.day + days, because: slip.reason, in: &diary)
    }

    /// States the episode under its old code and, if it is still open then, under the new one when that comes.
    private mutating func state(
        _ open: Episode, of woven: EpisodeWeaver.Woven, at moment: Instant, before recoding: Recoding,
        changedAfter days: Int, in diary: inout Diary
    ) -> Int? {
        var old = open
        old.placement = recoding.old
        old.urn = nil
        let first = diary.write(.episode(old), day: woven.from, at: moment)
        let change = recoding.changedFrom + days
        guard change < min(woven.episode.until ?? .endOfTime, diary.days.upperBound) else { return first }
        let reason = "\(recoding.old) became \(recoding.new) in the return"
        return correct(first, to: open, of: woven, on: change, because: reason, in: &diary)
    }

    private mutating func correct(
        _ number: Int?, to episode: Episode, of woven: EpisodeWeaver.Woven, on day: Day, because reason: String,
        in diary: inout Diary
    ) -> Int? {
        lastMoment = min(diary.dice.officeHours(on: day), diary.broughtUpToDate)
        return diary.write(.episode(episode), day: woven.from, at: lastMoment, replacing: number, because: reason)
    }

    /// The moment of a note, never before the note written last.
    private mutating func moment(after day: Day, _ diary: inout Diary) -> Instant {
        let moment = diary.moment(after: day, .urgent)
        lastMoment = min(max(moment, lastMoment), diary.broughtUpToDate)
        return lastMoment
    }
}
