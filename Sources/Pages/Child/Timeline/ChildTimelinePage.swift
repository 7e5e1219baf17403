import HTML
import Timeline

/// A child’s timeline: everything that happened, filtered and searched, and as it is printed for a court bundle.
package struct ChildTimelinePage: ChildTabPage {
    package let look: ChildLook
    package let query: TimelineQuery

    package init(_ look: ChildLook, query: TimelineQuery) {
        self.look = look
        self.query = query
    }

    package var tab: ChildTab { .timeline }
    package var kept: [Field] { query.filterFields }

    package var inside: Node {
        let all = Chronology(look)
        let search = TimelineSearch(query, in: all)
        let found = search.found
        return .group([
            h2(.class("unseen")) { "Timeline" },
            onPaper(found.events.count, of: all.events.count),
            div(.class("with-filter")) {
                TimelineFilter(
                    query: query, child: look.record.number, years: all.years.map(\.year)
                ).body
                div {
                    above(found.events.count, of: all.events.count)
                    ChronologyList(
                        chronology: found, child: look.record.number, isOpen: query.isFiltered, hits: search.words
                    ).body
                }
            },
        ])
    }

    private func above(_ found: Int, of all: Int) -> Node {
        div(.class("above-list")) {
            p(.role("status")) {
                query.isFiltered ? "\(found.grouped) of \(all.grouped) entries" : count(all, "entry", "entries")
            }
            p(.class("small")) { a(.to(.timelineFile(look.record.number, query))) { "Save as a table (CSV)" } }
        }
    }

    /// What a printed chronology says of itself, since paper has no address.
    private func onPaper(_ found: Int, of all: Int) -> Node {
        div(.class("on-paper")) {
            h2 { "Chronology" }
            p {
                [about, asKnown, extent(found, of: all)].joined(separator: " ")
            }
        }
    }

    private var about: String {
        let born = look.timeline.born.map { ", born \($0.words)" } ?? ""
        return "\(look.words.heading)\(born), number \(look.words.number)."
    }

    private var asKnown: String {
        guard let known = look.standpoint.known else { return "As it stands on \(look.day.words)." }
        return "As it stands on \(look.day.words), with what was recorded by \(known.words)."
    }

    private func extent(_ found: Int, of all: Int) -> String {
        guard query.isFiltered else { return "All \(all.grouped) entries, each with its source." }
        let words = query.search.isBlank ? nil : "with the words “\(query.search)”"
        let group = query.group.map { "of the kind “\($0.words)”" }
        let years = query.from.map { "from \($0)" }
        let until = query.until.map { "up to \($0)" }
        let significant = query.significantOnly ? "marked as significant" : nil
        let choice = [significant, group, words, years, until].compactMap(\.self).joined(separator: ", ")
        return "\(found.grouped) of \(all.grouped) entries, each with its source: those \(choice)."
    }
}
