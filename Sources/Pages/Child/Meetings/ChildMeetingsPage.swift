import Charts
import HTML
import Policy
import Timeline

/// A child’s reviews and how they took part, the meetings and panels about them, and who visited.
package struct ChildMeetingsPage: ChildTabPage {
    package let look: ChildLook

    package init(_ look: ChildLook) { self.look = look }

    package var tab: ChildTab { .meetings }

    package var inside: Node { .group([reviews, meetings, visits]) }

    // MARK: Reviews

    @HTMLBuilder private var reviews: Node {
        let held = look.held(ReturnKind.review)
        h2 { "Reviews" }
        next
        if held.isEmpty {
            p { "By this day no review is recorded." }
        } else {
            table(.class("cards")) {
                caption(.class("unseen")) { "Reviews, the latest first" }
                thead {
                    tr {
                        for name in ["Review", "Held", "How \(look.words.short) took part"] {
                            th(.scope("col")) { name }
                        }
                    }
                }
                tbody { for review in held { row(review) } }
            }
        }
    }

    private func row(_ review: Held) -> Node {
        tr {
            th(.scope("row")) { review.ordinal.map { "Review \($0)" } ?? "Review" }
            td(.label("Held")) { review.day.words }
            td(.label("Took part")) {
                (review.detail("participation").flatMap { Participation($0)?.words } ?? "not recorded").capitalizedFirst
                if let entry = look.record.entries[review.entry] { small { EntryWords(entry: entry).origin } }
            }
        }
    }

    /// When the next review is due, as far as the policy says it.
    private var next: Node? {
        let duties = ChildDuties(look.record.obligations, on: look.day)
        let marks = ReviewMarks(duties: duties, policy: look.record.explainer.policy, day: look.day).marks
        guard let mark = marks.min(by: { $0.day < $1.day }) else { return nil }
        return p {
            mark.day < look.day
                ? "A review was due by \(mark.day.words)." : "The next review is due by \(mark.day.words)."
        }
    }

    // MARK: Meetings and panels

    @HTMLBuilder private var meetings: Node {
        let kinds = Set(look.record.explainer.policy.kinds.filter(\.form.isMeeting).map(\.name))
        let items = look.held(where: kinds.contains)
        h2 { "Meetings and panels" }
        if items.isEmpty {
            p { "By this day no meeting or panel is recorded." }
        } else {
            HeldList(look: look, items: items).body
        }
    }

    // MARK: Visits

    @HTMLBuilder private var visits: Node {
        let visits = look.held("visit")
        h2 { "Visits" }
        if let last = visits.first {
            p { summary(visits, last) }
            details {
                summary { "All visits" }
                VisitList(visits: visits).body
            }
        } else {
            p { "By this day no visit is recorded." }
        }
    }

    private func summary(_ visits: [Held], _ last: Held) -> String {
        let alone = visits.count { $0.detail("seen alone") == "yes" }
        return "\(count(visits.count, "visit")) recorded, the last on \(last.day.words); "
            + "\(look.words.short) was seen alone at \(alone) of them."
    }

    private func summary(@HTMLBuilder _ content: () -> Node) -> Node { HTML.summary { content() } }
}
