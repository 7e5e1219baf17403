import HTML
import Timeline

/// Every entry about a child as it was recorded, the latest first, with what it replaced and why; and who looked.
package struct ChildHistoryPage: ChildTabPage {
    package let look: ChildLook
    private let looks: [LookLine]
    private let number: Int
    /// Whether whoever looks may correct an entry and take one back.
    private let mayCorrect: Bool

    /// So many entries stand on one page.
    static let entriesAPage = 100

    /// - Parameters:
    ///   - number: which page of the entries, from 1.
    ///   - looks: who looked, the latest first; empty where that is not shown.
    package init(_ look: ChildLook, page number: Int = 1, looks: [LookLine] = [], mayCorrect: Bool = true) {
        self.look = look
        self.looks = looks
        self.mayCorrect = mayCorrect
        self.number = min(max(number, 1), max(1, (look.record.entries.count - 1) / ChildHistoryPage.entriesAPage + 1))
    }

    package var tab: ChildTab { .history }

    @HTMLBuilder package var inside: Node {
        let all = look.record.entries.values.sorted { $0.id > $1.id }
        let start = (number - 1) * ChildHistoryPage.entriesAPage
        let shown = Array(all[min(start, all.count)..<min(start + ChildHistoryPage.entriesAPage, all.count)])
        h2 { "Everything as it was recorded" }
        p(.class("quiet")) {
            "\(count(all.count, "entry", "entries")), the latest first. Nothing here is ever changed: a correction is a new "
                + "entry, and what it replaced stays."
        }
        HistoryList(look: look, shown: shown, canChange: mayCorrect && !look.standpoint.isEarlier).body
        pages(of: all.count)
        lookers
    }

    private func pages(of all: Int) -> Node? {
        let count = max(1, (all - 1) / ChildHistoryPage.entriesAPage + 1)
        return PageLinks(current: number, count: count) {
            .history(look.record.number, page: $0, look.standpoint)
        }.body
    }

    @HTMLBuilder private var lookers: Node {
        if !looks.isEmpty {
            h2 { "Who looked" }
            details {
                summary { "Show the last looks at this record" }
                lookTable
            }
        }
    }

    private var lookTable: Node {
        table(.class("cards")) {
            caption(.class("unseen")) { "Looks at this record, the latest first" }
            thead { tr { for name in ["Who", "When", "What", "Outcome"] { th(.scope("col")) { name } } } }
            tbody {
                for line in looks {
                    tr {
                        th(.scope("row")) { line.who }
                        td(.label("When")) { line.when.words }
                        td(.label("What")) { line.what }
                        td(.label("Outcome")) { line.outcome }
                    }
                }
            }
        }
    }
}
