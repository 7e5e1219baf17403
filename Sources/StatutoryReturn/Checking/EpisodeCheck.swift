import Timeline

/// Looks at a child's episodes and reviews for what cannot be true together.
struct EpisodeCheck {
    let child: String
    let year: CollectionYear
    let report: Report

    /// An episode with its row.
    private struct Stated {
        let statement: Statement
        let episode: Episode
        let from: Day
    }

    func check(_ statements: [Statement]) {
        let episodes = episodes(in: statements)
        for (place, stated) in episodes.enumerated() {
            checkAlone(stated)
            checkStart(stated, after: place > 0 ? episodes[place - 1] : nil)
            checkEnd(stated, before: place + 1 < episodes.count ? episodes[place + 1] : nil)
        }
        if !episodes.isEmpty { checkReviews(in: statements, episodes) }
    }

    /// The episodes in the order in which they began; the same row stated twice counts once.
    private func episodes(in statements: [Statement]) -> [Stated] {
        let all = statements.compactMap { statement -> Stated? in
            guard case .episode(let episode) = statement.draft.fact, let from = statement.draft.day else { return nil }
            return Stated(statement: statement, episode: episode, from: from)
        }
        return all.sorted { $0.from < $1.from }.reduce(into: []) { episodes, stated in
            let ofSameDay = episodes.reversed().prefix { $0.from == stated.from }
            if !ofSameDay.contains(where: { $0.episode == stated.episode }) { episodes.append(stated) }
        }
    }

    private func note(_ stated: Stated, _ problem: Problem, _ column: Column) {
        report(stated.statement.finding(problem, column, child: child))
    }

    private func checkAlone(_ stated: Stated) {
        let episode = stated.episode
        if let end = episode.until, episode.ceased == nil { note(stated, .noReason(end: end), .rec) }
        if episode.until == nil, let reason = episode.ceased { note(stated, .reasonWithoutEnd("\(reason)"), .dec) }
        guard let placement = episode.placement, let most = EpisodeCheck.longest[placement] else { return }
        let days = (episode.until ?? max(year.lastDay, stated.from)) - stated.from
        if days > most { note(stated, .temporaryTooLong("\(placement)", days: days, most: most), .place) }
    }

    /// How many days a temporary placement may last (rules 375, 376 and 379).
    private static let longest: [PlacementType: Int] = ["T1": 42, "T3": 21, "T4": 7]

    /// A period of care begins with RNE S. The first episode of a return may go on from an earlier year's, so it must
    /// be a start only if it began within the year.
    private func checkStart(_ stated: Stated, after previous: Stated?) {
        guard let reason = stated.episode.reason else { return }
        if let ceased = previous?.episode.ceased {
            if ceased == "X1", reason == "S" { note(stated, .startInMidst, .rne) }
            if ceased != "X1", reason != "S" { note(stated, .notAStart(reason: "\(reason)"), .rne) }
        } else if previous == nil, reason != "S", year.contains(stated.from) {
            note(stated, .notAStart(reason: "\(reason)"), .rne)
        }
    }

    private func checkEnd(_ stated: Stated, before next: Stated?) {
        let isGoingOn = stated.episode.ceased == "X1"
        guard let next else {
            if isGoingOn, let until = stated.episode.until, until <= year.lastDay {
                note(stated, .nothingAfterX1(until: until), .rec)
            }
            return
        }
        guard let until = stated.episode.until else {
            return note(stated, .openButFollowed(next: next.from), .dec)
        }
        if until > next.from {
            note(stated, .overlap(until: until, next: next.from), .dec)
        } else if isGoingOn, until < next.from {
            note(stated, .gapAfterX1(until: until, next: next.from), .dec)
        }
    }

    private func checkReviews(in statements: [Statement], _ episodes: [Stated]) {
        for statement in statements where statement.table == .reviews {
            guard let day = statement.draft.day, day <= year.lastDay else { continue }
            let isInCare = episodes.contains { $0.from <= day && day <= $0.episode.until ?? year.lastDay }
            if !isInCare { report(statement.finding(.reviewOutsideEpisodes(day), .review, child: child)) }
        }
    }
}
