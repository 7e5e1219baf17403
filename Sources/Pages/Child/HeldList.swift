import HTML
import Timeline

/// What was held or done, one under the other: what, when, all that is recorded about it, and from where we know it.
struct HeldList {
    let look: ChildLook
    let items: [(kind: KindName, held: Held)]
    /// Whether the kind of each is said, which need not be where all are of one kind.
    var showsKind = true

    var body: Node {
        ul(.class("held")) { for item in items { line(item.kind, item.held) } }
    }

    private func line(_ kind: KindName, _ held: Held) -> Node {
        let entry = look.record.entries[held.entry]
        return li {
            p(.class("what")) {
                if showsKind {
                    strong { kind.capitalizedFirst + (held.ordinal.map { " \($0)" } ?? "") }
                    ", "
                }
                time(.datetime(held.day.description)) { held.day.words }
            }
            if !held.details.isEmpty { DetailList(details: held.details).body }
            for file in entry?.attachments ?? [] {
                p(.class("file")) { FileLink(child: look.record.number, file: file).body }
            }
            if let entry { p(.class("from")) { EntryWords(entry: entry).origin.capitalizedFirst } }
        }
    }
}

/// Details as names and values.
struct DetailList {
    let details: [Happening.Detail]

    var body: Node {
        dl(.class("details")) {
            for detail in details {
                div {
                    dt { detail.name.capitalizedFirst }
                    dd { detail.valueInWords }
                }
            }
        }
    }
}
