import Casework
import HTML
import Policy
import Timeline

/// By which entries somebody acted on a duty, who and when, and whether the rule still says what it said then; folded up.
struct DutyActs {
    let acts: [Act]
    let record: ChildRecord
    /// The version of the rule by which the page explains the duty.
    let rule: Rule
    /// The day on which the duty that the page explains arose.
    let opened: Day?

    @HTMLBuilder var body: Node {
        if !acts.isEmpty {
            details {
                summary { acts.count == 1 ? "Acted on once" : "Acted on \(acts.count) times" }
                ol(.class("history")) {
                    for act in acts { if let entry = record.entries[act.entry] { item(act, entry) } }
                }
            }
        }
    }

    private func item(_ act: Act, _ entry: Entry) -> Node {
        let words = EntryWords(entry: entry, nameOf: record.nameOf)
        return li {
            p(.class("what")) {
                strong { words.title }
                if let day = entry.day { ", \(day.words)" }
            }
            p {
                "\(act.how.words(by: entry).capitalizedFirst)."
                if act.duty.opened != opened { " The record then had it arise on \(act.duty.opened.words)." }
            }
            p(.class("from")) { "\(entry.recorded.words), \(words.origin) · entry \(entry.id)\(fate(of: entry))" }
            p { standing(act) }
            p(.class("from")) {
                "Version of the rule "
                ShortDigest(act.version).body
                " · policy "
                ShortDigest(act.policy).body
            }
        }
    }

    private func standing(_ act: Act) -> String {
        act.version == rule.digest(on: act.duty.opened)
            ? "The rule has not changed since."
            : "The rule has been changed since: what this page says is by the rule as it is now."
    }

    /// What became of the entry.
    private func fate(of entry: Entry) -> String {
        guard let later = record.entries.values.first(where: { $0.replaces?.entry == entry.id }) else { return "" }
        return later.fact == .withdrawn ? ", taken back by entry \(later.id)" : ", corrected by entry \(later.id)"
    }
}

/// The beginning of a digest, which is enough to compare by eye; the whole of it stands in its title.
struct ShortDigest {
    private let digest: String

    init(_ digest: String) { self.digest = digest }

    var body: Node { abbr(Attribute("title", digest)) { String(digest.prefix(12)) } }
}

extension Act.How {
    /// What `entry` did to the duty.
    func words(by entry: Entry?) -> String {
        switch self {
        case .met: "it met the duty"
        case .excused: "it excused the duty"
        case .undone where entry?.fact == .withdrawn: "it took back what had met or excused the duty"
        case .undone: "it corrected what had met or excused the duty, so that it no longer does"
        case .towards: "it was recorded for the duty, and did not meet it"
        }
    }
}
