import Casework
import Charts
import HTML
import Policy
import Timeline

/// A child’s whole record as one page that can be read without Mainstay: what is known, what the child said, what happened,
/// everything as it was recorded, and what the policy asked.
package struct ExportedRecord {
    private let record: ChildRecord
    private let look: ChildLook
    private let day: Day
    /// Where each file lies, by its digest.
    private let files: [String: String]
    private let looks: [LookLine]

    /// The page of `record` as it stands on `day`.
    package init(record: ChildRecord, day: Day, files: [String: String], looks: [LookLine] = []) {
        self.looks = looks
        self.record = record
        self.day = day
        self.files = files
        look = ChildLook(record: record, form: StandpointForm(), today: day)
    }

    private var words: ChildWords { ChildWords(timeline: record.timeline, day: day) }

    /// The whole document, in UTF-8; its style sheet lies beside it as `mainstay.css`.
    package var document: [UInt8] { page.document }

    private var page: Node {
        html(.lang("en-GB")) {
            head {
                meta(Attribute("charset", "utf-8"))
                HTML.title { "The record of \(words.heading)" }
                meta(.name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
                link(.rel("stylesheet"), .href("mainstay.css"))
            }
            body {
                main(.class("exported")) {
                    div(.class("within")) {
                        h1 { "The record of \(words.heading)" }
                        p(.class("lead")) {
                            "Everything that was recorded up to \(day.words), as Mainstay held it: first what is known, then "
                                + "every entry as it was made, corrected and taken back, with who made it and when."
                        }
                        ChildIdentity(look).body
                        said
                        people
                        h2 { "What happened" }
                        ChronologyList(
                            chronology: Chronology(look), child: record.number, isOpen: true,
                            fileAddress: { files[$0.sha256] }
                        ).body
                        entries
                        duties
                        acted
                        looked
                    }
                }
            }
        }
    }

    @HTMLBuilder private var said: Node {
        let views = record.timeline.held("child’s view recorded").reversed()
        if !views.isEmpty {
            h2 { "What \(words.short) said" }
            for view in views {
                blockquote {
                    p { view.details.first { $0.name == "words" }?.value ?? "A view was recorded, without its words." }
                    footer { view.day.words }
                }
            }
        }
    }

    @HTMLBuilder private var people: Node {
        if !look.portrait.relations.isEmpty {
            h2 { "Family and network" }
            ul {
                for relation in look.portrait.relations.map(\.value) {
                    li { RelationWords(relation, on: day).sentences }
                }
            }
        }
    }

    private var entries: Node {
        let all = record.entries.values.sorted { $0.id < $1.id }
        return .group([
            h2 { "Every entry, in the order in which they were recorded" },
            ol(.class("chronology")) { for entry in all { item(entry) } },
        ])
    }

    private func item(_ entry: Entry) -> Node {
        li(.id("entry-\(entry.id)")) {
            p {
                strong { "\(entry.id). \(EntryWords(entry: entry).statement)" }
                if let replaces = entry.replaces {
                    " This replaced "
                    a(.href("#entry-\(replaces.entry)")) { "entry \(replaces.entry)" }
                    ", because: \(replaces.reason)."
                }
            }
            p(.class("from")) {
                if let day = entry.day { "\(day.words) · " }
                "recorded \(entry.recorded.words), \(EntryWords(entry: entry).origin)"
            }
            for file in entry.attachments {
                p(.class("from")) {
                    files[file.sha256].map { path in a(.href(path)) { file.name } } ?? .text("\(file.name) (not found)")
                }
            }
        }
    }

    @HTMLBuilder private var looked: Node {
        if !looks.isEmpty {
            h2 { "Who looked at this record" }
            div(.class("scrolls")) {
                table(.class("figures")) {
                    thead {
                        tr { for name in ["When", "Who", "What", "What came of it"] { th(.scope("col")) { name } } }
                    }
                    tbody {
                        for look in looks {
                            tr {
                                td { look.when.words }
                                td { look.who }
                                td { look.what }
                                td { look.outcome }
                            }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var duties: Node {
        let known = record.obligations.filter { $0.isForeseen(on: day) }.sorted { $0.opened < $1.opened }
        h2 { "What the policy asked, and how it was kept" }
        div(.class("scrolls")) {
            table(.class("figures")) {
                thead {
                    tr { for name in ["What", "From", "Due", "How it stands", "Why"] { th(.scope("col")) { name } } }
                }
                tbody { for duty in known { row(duty) } }
            }
        }
    }

    /// A receiver who has the packs of the day can tell by the digests which rule it was.
    @HTMLBuilder private var acted: Node {
        if !record.acts.isEmpty {
            h2 { "What was done about it" }
            div(.class("scrolls")) {
                table(.class("figures")) {
                    thead {
                        tr {
                            for name in ["What", "From", "What was recorded", "Version of the rule"] {
                                th(.scope("col")) { name }
                            }
                        }
                    }
                    tbody { for act in record.acts { row(act) } }
                }
            }
        }
    }

    private func row(_ act: Act) -> Node {
        tr {
            td { record.explainer.policy.rule(act.duty.rule)?.rule.title ?? act.duty.rule }
            td { act.duty.opened.words }
            td {
                a(.href("#entry-\(act.entry)")) { "Entry \(act.entry)" }
                ": \(act.how.words(by: record.entries[act.entry]))"
            }
            td { ShortDigest(act.version).body }
        }
    }

    private func row(_ duty: Obligation) -> Node {
        tr {
            td { record.explainer.policy.rules[duty.rule].title }
            td { duty.opened.words }
            td { duty.due(on: day)?.words ?? "" }
            td { duty.outcome(on: day).words }
            td { record.explainer.reason(duty, on: day) }
        }
    }
}
