import Timeline

/// The authority’s social workers: posts, each held by one worker after another.
///
/// When a worker leaves, all the children of the post change worker on that day, as in life. Every 600 children have
/// posts of their own, so that caseloads stay plausible in an authority of any size.
struct Workforce {
    let seed: UInt64
    let firstDay: Day

    enum Team: Int {
        case assessment, childrenInCare, leavingCare
    }

    /// One worker’s time in a post.
    struct Tenure {
        let worker: String
        let from: Day
        let until: Day
    }

    private static let childrenAPost = 600
    private static let postsATeam = 14
    /// So many numbers are kept for those who hold a post one after another.
    private static let holdersAPost = 20

    /// A post of the team for the child at `index`.
    func post(in team: Team, forChild index: Int, _ dice: inout Dice) -> Int {
        let block = index / Workforce.childrenAPost
        return (block * 3 + team.rawValue) * Workforce.postsATeam + dice.number(below: Workforce.postsATeam)
    }

    /// Who held the post in the days from `from` up to `until`, in order.
    func tenures(of post: Int, from: Day, until: Day) -> [Tenure] {
        var dice = Dice(seed: seed ^ 0x57_4F_52_4B, stream: UInt64(post))
        var tenures: [Tenure] = []
        var start = firstDay - 1_200
        var holder = 0
        while start < until {
            let end = start + dice.draw(Spread(90, 380, 700, 1_200, 2_600))
            if end > from {
                tenures.append(
                    Tenure(worker: name(of: holder, in: post), from: max(start, from), until: min(end, until)))
            }
            start = end
            holder += 1
        }
        return tenures
    }

    /// The team of a worker, as its managers call it: half of the posts of a stage each, such as `Children in care 2`.
    static func team(of worker: String) -> String? {
        guard worker.hasPrefix("SW-"), let number = Int(worker.dropFirst(3)), number > 0 else { return nil }
        let post = (number - 1) / holdersAPost
        let stage = post / postsATeam % 3
        let half = post % postsATeam * 2 / postsATeam
        let name = stage == 0 ? "Assessment" : stage == 1 ? "Children in care" : "Leaving care"
        return "\(name) \(post / postsATeam / 3 * 2 + half + 1)"
    }

    private func name(of holder: Int, in post: Int) -> String {
        let digits = String(post * Workforce.holdersAPost + holder + 1)
        return "SW-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
